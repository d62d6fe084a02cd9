import type { Figure } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import { type Change, isLevel } from './change.ts';
import { headlineChange } from './change-headline.ts';
import { changesOf, pairOf, type Shape } from './change-pairs.ts';
import { partOf, twiceOf } from './change-parts.ts';
import { type ChangeText, changeText, LONGEST } from './change-text.ts';
import { PAIRS, PARTS, TWICE } from './change-wording.ts';
import type { ClaimReader } from './claim.ts';
import { MASKS } from './masked.ts';
import { type Gate, kindsOf, type Passage, passing, saysOneOf } from './passages.ts';
import { placesIn } from './places.ts';
import type { Reading } from './reading.ts';
import { type TriggerWords, triggerWords } from './trigger-words.ts';

/** Levels that moved, and by how much: "rose 12% to £56m from £50m", "£56m, up from £50m", "from 850 to 1,072, a rise of 26%". */
export const changes: ClaimReader = {
  id: 'changes',
  kinds: ['change'],
  language: 'en',
  read: (reading) => {
    const found = gathered(passing(reading, GATE), (passage) => inSentence(reading, passage));
    const over = headlineChange(reading, found);
    return over ? [...found, over] : found;
  },
};

/** Words without which no sentence ties two levels. */
const TIES = triggerWords(
  'from than compared against vs versus above below more fewer less up down increase decrease rise fall drop discount saving jump surge leap gain decline plunge slump reduction growth having doubled trebled tripled halved twice times',
);
/** "declined to £7.2m", "raised by £30, or 25%, to £150": an end behind a verb of change. */
const LEADS = triggerWords('to on over');
const MOVES = triggerWords(
  'ris* rose* increas* grew* grow* climb* jump* gain* soar* surg* leap* swell* advanc* expan* rais* lift* boost* widen* deepen* edg* fall* fell* declin* decreas* slip* slid* sank*',
  'sunk* tumbl* plung* plummet* dip* shrank* shrink* shrunk* slump* reduc* cut* lower* slash* trim* eas* dwindl* crash* collaps* narrow* los* shed* went* gone* came* hik* put*',
);
const GATE: Gate = { kinds: [kindsOf('money', 'quantity', 'count', 'percentage', 'ratio')] };
/** What joins a step and its rate, or a step and a total. */
const OR =
  / OR |equal TO|equivalent TO|representing|(?:that|WHICH) (?:took|takes|brought|brings|lifted|pushed|raised|[\ue010\ue015])/;
/** Multiples that a percentage may tell again. */
const MULTIPLES = triggerWords('doubl* trebl* tripl* quadrupl*');
/** A next sentence that goes on about the change: "That is 12% up", "The rise of £6m". */
const GOES_ON = /^(?:That|This|It|Which|The (?:rise|increase|fall|drop|cut|change|difference|jump))\b/;
/** A sentence that compares with the one before: "It is now 11 per cent, a 5 per cent decrease", "This autumn there were 231, which is 35 more". */
const LOOKS_BACK = /^(?:It|They|This|That|Now|Today|By|In|Last|There|At)\b/;
const COMPARES_BACK =
  /,? (?:which|that) (?:is|was) .{1,30}\b(?:more|fewer|less|higher|lower|up|down)\b|, (?:an?|up|down) .{1,40}(?:increase|decrease|rise|fall|drop|reduction|gain|cut|jump|up|down|\d)/;

function inSentence({ article, sentences }: Reading, sentence: Passage): readonly Change[] {
  if (sentence.end - sentence.start > LONGEST) return [];
  let ratio = false;
  let shares = 0;
  const levels = { money: 0, quantity: 0, count: 0, percentage: 0 };
  for (const figure of sentence.figures) {
    if (isLevel(figure)) levels[figure.kind]++;
    if (figure.kind === 'ratio') ratio = true;
    if (figure.kind === 'ratio' || figure.kind === 'percentage') shares++;
  }
  const most = Math.max(levels.money, levels.quantity, levels.count, levels.percentage);
  if (most < 2 && !ratio && !(levels.count > 0 && levels.money + levels.quantity > 0)) return [];
  const { text } = article;
  const says = (words: TriggerWords): boolean => saysOneOf(text, sentence, words);
  if (most < 2 && shares + most < 2 && !says(MULTIPLES)) return [];
  if (!says(TIES) && !(says(LEADS) && says(MOVES))) return [];
  const words = text.slice(sentence.start, sentence.end);
  const { start, next } = sentence;
  const goesOn = next && next.end - next.start < LONGEST && GOES_ON.test(text.slice(next.start, next.start + 24));
  const view = goesOn
    ? changeText(text, { start, end: next.end }, [...sentence.figures, ...next.figures])
    : changeText(text, sentence, sentence.figures);
  const found = inView(view, sentence);
  const before = sentences[sentence.index - 1];
  if (
    found.length > 0 ||
    !before ||
    before.block !== sentence.block ||
    sentence.end - before.start > LONGEST ||
    !LOOKS_BACK.test(words)
  )
    return found;
  if (!COMPARES_BACK.test(words)) return found;
  const span = { start: before.start, end: sentence.end };
  return inView(changeText(text, span, [...before.figures, ...sentence.figures]), sentence, ['apart']);
}

const SHAPES: readonly Shape[] = ['toFrom', 'fromTo', 'inside', 'times', 'moved', 'compared', 'sale', 'apart'];

const ENDS = /FROM|having|COMPARED|AGAINST|VS|VERSUS/;
/** "to £20, having stood at £35 in January and £30 in March": from which of them nobody says. */
const STOOD = /\bhaving (?:BEEN|stood at)\b/;
const OF_SEVERAL = /^[^.;:]{0,24}(?:,| AND| and) (?:at )?[\ue001-\ue00c]/;
const WAY = /[\ue010-\ue015]/;
/** What a text must hold, all of it, for the wording of a shape to stand in it: most hold nothing of the kind, and need no more reading. */
const NEEDS: Readonly<Record<Shape, readonly RegExp[]>> = {
  toFrom: [ENDS],
  fromTo: [/FROM/, / TO /],
  inside: [/[\ue010-\ue015]|rising|falling/, /FROM|COMPARED|AGAINST|VS|VERSUS|THAN|ON| on| over|\ue014/],
  times: [new RegExp(MASKS.ratio)],
  moved: [/[\ue010\ue012\ue015]/, / TO /],
  compared: [/COMPARED|AGAINST|VERSUS/],
  sale: [/ for /, /[\ue011\ue012]/],
  apart: [WAY, /\b(?:BY|in|now|this|today|last|later|then|HAD|HAS|there)\b/],
};

function inView(view: ChangeText, sentence: Span, shapes: readonly Shape[] = SHAPES): readonly Change[] {
  const found: Change[] = [];
  const used = new Set<Figure>();
  for (const shape of shapes) {
    if (!NEEDS[shape].every((need) => need.test(view.text))) continue;
    for (const place of placesIn(view, PAIRS[shape])) {
      const pair = pairOf(view, place);
      if (
        STOOD.test(view.text.slice(place.from, place.to)) &&
        OF_SEVERAL.test(view.text.slice(place.to, place.to + 40))
      )
        continue;
      if (!pair || used.has(pair.from.figure) || used.has(pair.to.figure)) continue;
      const told = changesOf(view, place, pair, shape, sentence);
      if (told.length === 0) continue;
      used.add(pair.from.figure).add(pair.to.figure);
      found.push(...told);
    }
  }
  if (shapes !== SHAPES) return found;
  for (const expression of view.text.includes(MASKS.ratio) ? TWICE : [])
    for (const place of placesIn(view, expression)) {
      const change = twiceOf(view, place, sentence);
      if (change) found.push(change);
    }
  for (const expression of view.text.includes(MASKS.percentage) && OR.test(view.text) ? PARTS : [])
    for (const place of placesIn(view, expression)) {
      const change = partOf(view, place, sentence);
      if (change && ![change.from, change.to].some((term) => term && used.has(term.figure))) found.push(change);
    }
  return found;
}
