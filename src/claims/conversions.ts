import type { Figure, Money } from '../figures/figure.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ClaimReader, Conversion, ConversionSet } from './claim.ts';
import type { Reading } from './reading.ts';
import { whenOf } from './when.ts';
import { PER, SOFTENERS } from './wording.ts';

/** Up to two plain words may part an amount from its bracket: "£6m investment (€7m)"; none that begins another thought. */
const STOP =
  '(?!(?:and|or|nor|but|for|to|than|from|in|on|of|with|by|at|plus|minus|against|versus|vs|before|after|as|while|was|were|is|are|had|has|have|per|into|over|up|down|each|compared|including|excluding|net|loss|profit|more|less|last|this|next)\\b)';
const GAP = `(${PER}|(?: ${STOP}[\\p{L}'-]+){1,2})?`;
/** Words that say again that the amounts are one: "or", "equal to", "which is worth". */
const SAME =
  '(?:or|i\\.e\\.,?|ie|that is|equal to|equals|equivalent to|the equivalent of|equivalent|worth|which is|converts to|converted to|=)';
const AT_THE_TIME =
  "(?:at the time|then|at that time|now|today|currently|at (?:the )?(?:current|today's|present|prevailing|then|official|latest|this week's|monday's|tuesday's|wednesday's|thursday's|friday's) (?:exchange )?rates?(?: of exchange)?|at (?:current|the time's) prices)";

const OPENING = new RegExp(
  `^${GAP} ?[(\\[](?:${AT_THE_TIME},? )?(?:${SAME} )?(?:(?:${SOFTENERS}) ?)?(?:US|AUS|UK)? ?$`,
  'iu',
);
const BETWEEN = new RegExp(`^(?:[;,/]| ?\\/ ?|,? (?:or|and)|;? or)? ?(?:(?:or|and) )?(?:(?:${SOFTENERS}) ?)?$`, 'iu');
const CLOSING = new RegExp(`^(${PER})?(?:,? ${AT_THE_TIME})?[)\\]]`, 'iu');

const APPOSITION = new RegExp(
  `^(?:${PER})?(?:,? or|,? ${SAME}|(?:,| ?[–—-]) (?:or )?(?=${SOFTENERS}))(?: (?=\\p{L}|[~≈]))? ?(?:(?:${SOFTENERS}) ?)?$`,
  'iu',
);
const FIRM = new RegExp(
  `^(?:${PER})?(?:, or|,? (?!or|worth|which)${SAME}|(?:,| ?[–—-]) (?:or )?(?=${SOFTENERS}))`,
  'iu',
);
/** Behind an amount in apposition the sentence must pause; else it goes on to compare ("about £2m more than last year"). */
const PAUSE = new RegExp(
  `^(?:${PER})?(?: ?[,.;:)–—?!]|$| -|["”’]| (?:on|in|at|for|from|to|by|after|before|when|and|which|that|last|this|of its|into|over|under|during|with|as|today|yesterday)\\b)`,
  'iu',
);
const SLASH = /^ ?\/ ?$/;

/** "£5m-£6m", "between 5 and 6 million euros": two ends, not two amounts. */
const RANGE = /^ ?[-–—] ?$|^ (?:to|and) $/;

interface Found {
  readonly source: Money;
  readonly target: Money;
  readonly joint: Conversion['joint'];
  readonly apart: boolean;
  readonly start: number;
  readonly end: number;
}

/** Amounts that the text gives again in another currency or the same: "over £6 million (£7 million)", "€185,000, equal to about £158,000". */
export const conversions: ClaimReader = {
  id: 'conversions',
  kinds: ['conversion', 'conversion-set'],
  read: (reading) => {
    const found = reading.sentences.flatMap((sentence, index) =>
      inSentence(reading, sentence, reading.sentences[index - 1]),
    );
    return [...found, ...setsOf(reading.article.text, found)];
  },
};

function inSentence(reading: Reading, sentence: Sentence, before: Sentence | undefined): readonly Conversion[] {
  const { text } = reading.article;
  const figures = figuresWithin(reading, sentence);
  const found: Conversion[] = [];
  for (let i = 0; i + 1 < figures.length; i++) {
    const source = figures[i];
    if (source?.kind !== 'money') continue;
    const pairs = bracketed(text, figures, i, sentence) ?? beside(text, figures, i, sentence);
    if (pairs.length === 0) continue;
    const when = whenOf(text, sentence, before);
    for (const pair of pairs) found.push({ ...pair, kind: 'conversion', sentence, when });
  }
  return found;
}

/** Figures are in order, so the first of the sentence is found by halving. */
function figuresWithin({ figures }: Reading, { start, end }: Sentence): readonly Figure[] {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < figures.length && (figures[last]?.start ?? end) < end) last++;
  return figures.slice(low, last);
}

/** "A (B)", "A (B; C)", "A1–A2 (B1–B2)". Null where no bracket of amounts stands behind; empty where its words say something else. */
function bracketed(text: string, figures: readonly Figure[], at: number, sentence: Sentence): readonly Found[] | null {
  const source = figures[at];
  const first = figures[at + 1];
  if (source?.kind !== 'money' || first?.kind !== 'money') return null;
  const opening = OPENING.exec(text.slice(source.end, first.start));
  if (!opening) return null;
  const inside = targetsOf(text, figures, at + 1);
  if (!inside) return [];
  const { targets, ranged, end } = inside;
  const from = figures[at - 1];
  const sourceRanged = from?.kind === 'money' && isRange(text, from, source);
  if (ranged !== sourceRanged) return [];
  const start = hedgedStart(text, ranged && from ? from.start : source.start, sentence);
  const apart = opening[1] !== undefined && !new RegExp(`^${PER}$`, 'iu').test(opening[1]);
  const pairs =
    ranged && from?.kind === 'money'
      ? ([
          [from, targets[0]],
          [source, targets[1]],
        ] as const)
      : targets.map((target) => [source, target] as const);
  return pairs.flatMap(([a, b]) => (b ? [{ source: a, target: b, joint: 'bracket' as const, apart, start, end }] : []));
}

/** The amounts of a bracket that holds nothing but amounts, up to its end; null where it holds more: "(£7m including VAT)". */
function targetsOf(
  text: string,
  figures: readonly Figure[],
  first: number,
): { readonly targets: readonly Money[]; readonly ranged: boolean; readonly end: number } | null {
  const targets: Money[] = [];
  let ranged = false;
  for (let i = first; ; i++) {
    const target = figures[i];
    if (target?.kind !== 'money') return null;
    targets.push(target);
    const behind = text.slice(target.end, target.end + 60);
    const closing = CLOSING.exec(behind);
    if (closing)
      return ranged && targets.length !== 2 ? null : { targets, ranged, end: target.end + closing[0].length };
    const next = figures[i + 1];
    if (next?.kind !== 'money' || targets.length > 4) return null;
    const joint = text.slice(target.end, next.start);
    if (RANGE.test(joint) && next.unit === target.unit) ranged = true;
    else if (!BETWEEN.test(joint)) return null;
  }
}

const isRange = (text: string, a: Money, b: Money): boolean =>
  a.unit === b.unit && RANGE.test(text.slice(a.end, b.start));

/** "A, or about B", "A — about B —", "A/B". */
function beside(text: string, figures: readonly Figure[], at: number, sentence: Sentence): readonly Found[] {
  const source = figures[at];
  const target = figures[at + 1];
  if (source?.kind !== 'money' || target?.kind !== 'money') return [];
  const joint = text.slice(source.end, target.start);
  const same = source.unit === target.unit;
  const slash = SLASH.test(joint);
  if (slash && same) return [];
  if (
    !slash &&
    !(
      APPOSITION.test(joint) &&
      (FIRM.test(joint) || (!same && / or .*(?:about|around|roughly|approximately)/i.test(joint)))
    )
  )
    return [];
  const after = figures[at + 2];
  if (after?.kind === 'money' && RANGE.test(text.slice(target.end, after.start))) return [];
  if (!PAUSE.test(text.slice(target.end, Math.min(sentence.end, target.end + 40)))) return [];
  const start = hedgedStart(text, source.start, sentence);
  return [{ source, target, joint: slash ? 'slash' : 'apposition', apart: false, start, end: target.end }];
}

const HEDGE_BEFORE = new RegExp(`(?:^|[^\\p{L}])((?:${SOFTENERS}) ?)$`, 'iu');

/** The passage begins with the amount's hedge: "over £6 million (£7 million)". */
function hedgedStart(text: string, start: number, sentence: Sentence): number {
  const hedge = HEDGE_BEFORE.exec(text.slice(Math.max(sentence.start, start - 24), start));
  return hedge?.[1] ? start - hedge[1].length : start;
}

/** Rates named or times told apart make two conversions incomparable: "at the official rate … at the rate on Florida Street". */
const TWO_RATES = /\b(?:exchange rates?|official rate|(?:black|parallel)[- ]market|at the rate)\b/i;

/** Conversions of the same two currencies at the article's own time. */
function setsOf(text: string, found: readonly Conversion[]): readonly ConversionSet[] {
  const groups = new Map<string, Conversion[]>();
  for (const conversion of found) {
    const { source, target, when, sentence } = conversion;
    if (TWO_RATES.test(text.slice(sentence.start, sentence.end))) continue;
    if (source.unit === target.unit || when.years.length > 0 || when.back > 0 || when.open) continue;
    const key = [source.unit, target.unit].sort().join('/');
    groups.set(key, [...(groups.get(key) ?? []), conversion]);
  }
  return [...groups.values()].flatMap((conversions): readonly ConversionSet[] => {
    const [first, last] = [conversions[0], conversions.at(-1)];
    if (!first || !last || conversions.length < 2) return [];
    return [{ kind: 'conversion-set', conversions, start: first.start, end: last.end, sentence: first.sentence }];
  });
}
