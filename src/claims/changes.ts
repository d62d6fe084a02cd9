import type { Figure, Measured, Percentage, Ratio } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Change, comparable, isLevel, type Level, type Step, type Term } from './change.ts';
import { clauseOf, hasOwnFooting, isMeasure, isPerPeriod, isRebased, isSupposed, isUnordered } from './change-basis.ts';
import { type ChangeText, changeText } from './change-text.ts';
import { BEFORE, BEHIND, PAIRS, PARTS, TWICE } from './change-wording.ts';
import { BETTER, type Way, wayOf } from './change-words.ts';
import type { ClaimReader } from './claim.ts';
import { type Place, placeIn, placesIn } from './places.ts';
import type { Reading } from './reading.ts';

/** Levels that moved, and by how much: "rose 12% to £56m from £50m", "£56m, up from £50m", "from 850 to 1,072, a rise of 26%". */
export const changes: ClaimReader = {
  id: 'changes',
  kinds: ['change'],
  read: (reading) => {
    if (!isEnglish(reading.article.language)) return [];
    const found: Change[] = [];
    let first = 0;
    reading.sentences.forEach((sentence, index) => {
      while (first < reading.figures.length && (reading.figures[first]?.start ?? 0) < sentence.start) first++;
      found.push(...inSentence(reading, sentence, index, first));
    });
    return found;
  },
};

/** Wording is English: other languages say nothing, an unknown one is tried. */
export const isEnglish = (language: string | null): boolean => language === null || /^en\b/i.test(language);

/** Words without which no sentence ties two levels. */
const TIES =
  /\b(?:from|to|than|on|over|compared|against|vs|versus|above|below|more|fewer|less|up|down|increase|decrease|rise|fall|drop|discount|saving|doubled|trebled|tripled|halved|twice|times)\b/i;
/** Multiples that a percentage may tell again. */
const MULTIPLES = /\b(?:doubl|trebl|tripl|quadrupl)/i;
/** A next sentence that goes on about the change: "That is 12% up", "The rise of £6m". */
const GOES_ON = /^(?:That|This|It|Which|The (?:rise|increase|fall|drop|cut|change|difference|jump))\b/;
/** A sentence that compares with the one before: "It is now 11 per cent, a 5 per cent decrease", "This autumn there were 231, which is 35 more". */
const LOOKS_BACK = /^(?:It|They|This|That|Now|Today|By|In|Last|There|At)\b/;
const COMPARES_BACK =
  /,? (?:which|that) (?:is|was) .{1,30}\b(?:more|fewer|less|higher|lower|up|down)\b|, (?:an?|up|down) .{1,40}(?:increase|decrease|rise|fall|drop|reduction|gain|cut|jump|up|down|\d)/;

function inSentence(
  { article, figures, sentences }: Reading,
  sentence: Sentence,
  index: number,
  first: number,
): readonly Change[] {
  const words = article.text.slice(sentence.start, sentence.end);
  let last = first;
  let levels = 0;
  for (let figure = figures[last]; figure && figure.start < sentence.end; figure = figures[++last])
    if (isLevel(figure)) levels++;
  if (levels < 2 && !MULTIPLES.test(words)) return [];
  if (!TIES.test(words)) return [];
  const next = sentences[index + 1];
  let end = sentence.end;
  if (next && next.block === sentence.block && GOES_ON.test(article.text.slice(next.start, next.start + 24))) {
    end = next.end;
    while (last < figures.length && (figures[last]?.start ?? end) < end) last++;
  }
  const found = inView(changeText(article.text, { start: sentence.start, end }, figures.slice(first, last)), sentence);
  const before = sentences[index - 1];
  if (found.length > 0 || !before || before.block !== sentence.block || !LOOKS_BACK.test(words)) return found;
  if (!COMPARES_BACK.test(words)) return found;
  let from = first;
  while (from > 0 && (figures[from - 1]?.start ?? 0) >= before.start) from--;
  const span = { start: before.start, end: sentence.end };
  return inView(changeText(article.text, span, figures.slice(from, last)), sentence, ['apart']);
}

type Shape = keyof typeof PAIRS;

const SHAPES: readonly Shape[] = ['toFrom', 'fromTo', 'inside', 'times', 'moved', 'compared', 'sale', 'apart'];

function inView(view: ChangeText, sentence: Span, shapes: readonly Shape[] = SHAPES): readonly Change[] {
  const found: Change[] = [];
  const used = new Set<Figure>();
  for (const shape of shapes)
    for (const place of placesIn(view, PAIRS[shape])) {
      const pair = pairOf(view, place);
      if (!pair || used.has(pair.from.figure) || used.has(pair.to.figure)) continue;
      const told = changesOf(view, place, pair, shape, sentence);
      if (told.length === 0) continue;
      used.add(pair.from.figure).add(pair.to.figure);
      found.push(...told);
    }
  if (shapes !== SHAPES) return found;
  for (const expression of TWICE)
    for (const place of placesIn(view, expression)) {
      const change = twiceOf(view, place, sentence);
      if (change) found.push(change);
    }
  for (const expression of PARTS)
    for (const place of placesIn(view, expression)) {
      const change = partOf(view, place, sentence);
      if (change && ![change.from, change.to].some((term) => term && used.has(term.figure))) found.push(change);
    }
  return found;
}

interface Pair {
  readonly from: Term<Level>;
  readonly to: Term<Level>;
}

const termOf = <F extends Figure & Measured>(view: ChangeText, figure: F): Term<F> => ({
  figure,
  hedge: view.isBare(figure) ? null : figure.hedge,
});

function pairOf(view: ChangeText, { figures: { from, to } }: Place): Pair | null {
  if (!from || !to || !isLevel(from) || !isLevel(to) || !comparable(from, to)) return null;
  const { text } = view;
  const isChange = (figure: Figure): boolean => {
    const at = view.offsetOf(figure);
    return isMeasure(text.slice(Math.max(0, at - 48), at), text.slice(at + 1, at + 49));
  };
  if (isChange(from) || isChange(to)) return null;
  return { from: termOf(view, from), to: termOf(view, to) };
}

/** What the words at one place say of a change. */
interface Told {
  readonly by: Term<Step> | null;
  readonly rate: Term<Percentage | Ratio> | null;
  readonly multiple: Term<Ratio> | null;
  readonly more: boolean;
  readonly way: Way | null;
  readonly word: string;
  readonly tight: boolean;
  readonly rebased: boolean;
  readonly start: number;
  readonly end: number;
}

function changesOf(view: ChangeText, place: Place, pair: Pair, shape: Shape, sentence: Span): readonly Change[] {
  const join = (place.words['join'] ?? place.words['join2'] ?? '').trim();
  if (shape === 'inside' && join === '' && !/^(?:above|below|over)$/i.test(place.words['comparative'] ?? '')) return [];
  const inside =
    shape === 'inside' || shape === 'moved' || shape === 'times' ? toldAt(view, place, pair.to.figure) : null;
  const before =
    shape === 'toFrom' || shape === 'fromTo'
      ? besides(view, BEFORE, Math.max(0, place.from - 160), place.from, pair)
      : null;
  const behind = besides(view, BEHIND, place.to, Math.min(view.text.length, place.to + 160), pair);
  const behindPair = behindOf(view, place);
  const compared = /compared|against|vs|versus/i.test(join) && !EARLIER.test(behindPair);
  if (compared && isSupposed(place.words['base'] ?? '')) return [];
  if (shape === 'sale' && !/^(?:discount|saving|reduction|cut)$/i.test(behind?.word ?? '')) return [];
  if (shape === 'apart' && !(behind && comparesBack(behind, place))) return [];
  // "28 pct of the crop has risen by 10 to 30 pct": two ends of a step.
  if (shape === 'moved' && inside?.rate && pair.to.figure.kind === 'percentage') return [];
  if (shape === 'times' && !inside?.multiple) return [];
  const all = [inside, before, behind].flatMap((told) => told ?? []);
  return merged(all).map((told) => {
    const figures = [pair.from, pair.to, told.by, told.rate, told.multiple].flatMap((term) =>
      term ? [term.figure] : [],
    );
    const spans = figures.map((figure) => view.spanOf(figure));
    return {
      kind: 'change',
      sentence,
      ...pair,
      by: told.by,
      rate: told.rate,
      multiple: told.multiple,
      more: told.more,
      way: told.way ?? betterWay(told.word, pair),
      word: told.word,
      tight:
        told.tight &&
        shape !== 'moved' &&
        !differs(pair) &&
        !(AT.test(view.text.slice(place.from, place.from + 4)) && told.rate === null && !/^[a-z]+er$/.test(told.word)),
      compared,
      rebased: told.rebased || isRebased(clauseAround(view, spans)),
      unordered: isUnordered(view.words),
      start: Math.min(told.start, ...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    };
  });
}

/** "…; by 2023 there were 4,056, which is 30 per cent more": nothing but time and a verb parts the two, and what follows names no other base. */
const comparesBack = (told: Told, { words }: Place): boolean =>
  told.tight &&
  !/\b(?:from|to|no|none|nil|zero)\b/i.test(words['gap'] ?? '') &&
  /\b(?:by|in|now|this|today|last|later|then|had|has|there|it is|compared|finished)\b/i.test(words['gap'] ?? '');

/** "a year earlier", "the week before", "in 2003", "last year": the base is the same thing at another time. */
const EARLIER =
  /^(?: [a-z]+){0,3} (?:earlier|ago|BEFORE|previously|last (?:year|month|week|quarter|time)|(?:in|for|during) (?:the )?(?:[\ue008\ue009]|prior|previous|same|comparable|corresponding|year-ago)|in (?:january|february|march|april|month|june|july|august|september|october|november|december)|previous)/;

const behindOf = (view: ChangeText, place: Place): string => view.text.slice(place.to, place.to + 48);

/** "up 12 cents at 6.70 from 6.75": the price of one hour and another's. */
const AT = /^ at /;

/** Below zero "strengthened" is up and "worsened" down. */
const betterWay = (word: string, { from, to }: Pair): Way | null =>
  from.figure.value < 0 && to.figure.value < 0 ? (BETTER.get(word.toLowerCase()) ?? null) : null;

const clauseAround = (view: ChangeText, spans: readonly Span[]): string => {
  const begin = view.source(0);
  return clauseOf(
    view.words,
    Math.min(...spans.map(({ start }) => start)) - begin,
    Math.max(...spans.map(({ end }) => end)) - begin,
  );
};

/** "from 12 stores to 15 cities": counts of two things. */
const differs = ({ from, to }: Pair): boolean =>
  from.figure.kind === 'count' &&
  to.figure.kind === 'count' &&
  from.figure.unit !== null &&
  to.figure.unit !== null &&
  from.figure.unit !== to.figure.unit;

/** One account where the places do not repeat each other. */
function merged(all: readonly Told[]): readonly Told[] {
  const out: Told[] = [];
  for (const told of all) {
    const first = out[0];
    if (!first || (first.by && told.by) || (first.rate && told.rate) || (first.multiple && told.multiple)) {
      out.push(told);
      continue;
    }
    out[0] = {
      by: first.by ?? told.by,
      rate: first.rate ?? told.rate,
      multiple: first.multiple ?? told.multiple,
      more: first.more || told.more,
      way: first.way ?? told.way,
      word: first.word === '' ? told.word : first.word,
      tight: first.tight && told.tight,
      rebased: first.rebased || told.rebased,
      start: Math.min(first.start, told.start),
      end: Math.max(first.end, told.end),
    };
  }
  return out;
}

/** The first wording that stands between two offsets. */
function besides(view: ChangeText, wordings: readonly RegExp[], from: number, to: number, pair: Pair): Told | null {
  for (const expression of wordings) {
    const place = placeIn(view, expression, from, to);
    const told = place && toldAt(view, place, pair.to.figure);
    if (told && (told.way || told.by || told.rate || told.multiple || BETTER.has(told.word.toLowerCase()))) return told;
  }
  return null;
}

const HEADS = ['verb', 'noun', 'noun2', 'adverb', 'comparative'] as const;
/** "doubled", "threefold", "four times": of the whole, where "a fifth" is of the change. */
const MULTIPLE = /^(?:doubl|treb|tripl|quadrup|quintup|halv|twice|thrice)|fold$|times$/i;
/** A base of its own behind: "up 12% on the first quarter", "3% below forecasts". */
const OTHER_BASE =
  /^ (?:than|from|on|over|below|above|against|compared|versus|of|in the (?:first|second|third|fourth|previous|same|final))\b/i;

function toldAt(view: ChangeText, place: Place, level: Level): Told | null {
  const head = HEADS.find((name) => place.words[name] !== undefined);
  const word = head ? (place.words[head] ?? '') : '';
  let by: Term<Step> | null = null;
  let rate: Term<Percentage | Ratio> | null = null;
  let multiple: Term<Ratio> | null = null;
  let rebased = false;
  for (const [name, figure] of Object.entries(place.figures)) {
    if (!name.startsWith('m')) continue;
    const at = view.offsetOf(figure);
    const next = view.text.slice(at + 1, at + 40);
    rebased ||= isPerPeriod(next) || hasOwnFooting(next);
    if (figure.kind === 'ratio') {
      if (MULTIPLE.test(figure.text)) multiple = termOf(view, figure);
      else if (head) rate = termOf(view, figure);
    } else if (figure.kind === 'percentage') rate = termOf(view, figure);
    else if (figure.kind === 'percentage-points') {
      if (level.kind !== 'percentage') return null;
      by = termOf(view, figure);
    } else if (isLevel(figure)) {
      if (!comparable(figure, level)) return null;
      by = termOf(view, figure);
    }
  }
  if (!head && !by && !rate && !multiple) return null;
  const behind = view.text.slice(place.to, place.to + 24);
  return {
    by,
    rate,
    multiple,
    more: /^(?:more|higher|greater|larger|bigger)$/i.test(place.words['comparative'] ?? ''),
    way: wayOf(word) ?? (multiple ? (multiple.figure.value < 1 ? 'down' : 'up') : null),
    word,
    tight:
      head !== 'comparative' || !/^(?:above|below)$/i.test(word)
        ? !OTHER_BASE.test(behind) || place.figures['from'] !== undefined || place.words['verb'] !== undefined
        : place.figures['from'] !== undefined,
    rebased,
    start:
      head && head !== 'adverb' && place.starts[head] !== undefined
        ? view.source(place.starts[head] ?? 0)
        : Number.POSITIVE_INFINITY,
    end: 0,
  };
}

/** "has doubled – a 200% increase": no levels, one change told twice. */
function twiceOf(view: ChangeText, { figures, words }: Place, sentence: Span): Change | null {
  const { m1: times, m2: rate, since, again } = figures;
  if (times?.kind !== 'ratio' || rate?.kind !== 'percentage' || !MULTIPLE.test(times.text) || times.value < 1)
    return null;
  const word = words['noun'] ?? words['adverb'] ?? '';
  if (wayOf(word) !== 'up' || (since && since.value !== again?.value)) return null;
  const spans = [times, rate].map((figure) => view.spanOf(figure));
  return {
    kind: 'change',
    sentence,
    from: null,
    to: null,
    by: null,
    rate: termOf(view, rate),
    multiple: termOf(view, times),
    more: false,
    way: 'up',
    word,
    tight: true,
    compared: false,
    rebased: isRebased(clauseAround(view, spans)),
    unordered: false,
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** "up £1.6bn, or 1.8%, to £92.7bn": the other end follows from the step. */
function partOf(view: ChangeText, place: Place, sentence: Span): Change | null {
  const one = place.figures['to'] ?? place.figures['from'];
  if (!one || !isLevel(one) || one.kind === 'percentage') return null;
  const told = toldAt(view, place, one);
  if (!told?.by || !told.rate || !told.way) return null;
  const term = termOf(view, one);
  const spans = [term.figure, told.by.figure, told.rate.figure].map((figure) => view.spanOf(figure));
  return {
    kind: 'change',
    sentence,
    from: place.figures['from'] ? term : null,
    to: place.figures['to'] ? term : null,
    by: told.by,
    rate: told.rate,
    multiple: null,
    more: false,
    way: told.way,
    word: told.word,
    tight: true,
    compared: false,
    rebased: told.rebased || isRebased(clauseAround(view, spans)),
    unordered: false,
    start: Math.min(told.start, ...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
