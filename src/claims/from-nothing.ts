import type { Figure, Percentage, Ratio } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import { comparable, isLevel, type Level, type Term } from './change.ts';
import { WORD_MASKS } from './change-spelling.ts';
import { type ChangeText, changeText, LONGEST } from './change-text.ts';
import type { ClaimReader } from './claim.ts';
import { figuresIn } from './figures-in.ts';
import { sourceOf } from './masked.ts';
import { type Gate, kindsOf, passing, saysOneOf } from './passages.ts';
import { type Place, placesIn } from './places.ts';
import { triggerWords } from './trigger-words.ts';

/** A change that begins or ends at nothing: "up 300% from zero", "from 38 to nil: a 100 per cent reduction". */
export interface FromNothing extends Span {
  readonly kind: 'from-nothing';
  readonly sentence: Span;
  /** In per cent, by a multiple, or by an amount: "an increase of $1.5m". */
  readonly told: Term<Percentage | Ratio | Level>;
  /** "zero", "none", "no councillors". */
  readonly nothing: string;
  /** Whether nothing is the start or the end. */
  readonly at: 'start' | 'end';
  /** The other end, where the words name it. */
  readonly level: Term<Level> | null;
}

const { verb, noun, both, adverb } = WORD_MASKS;
const change = (source: string): RegExp => new RegExp(sourceOf(source), 'dg');
const WORD = '[^\\s,;:.!?()\\[\\]—–A-Z0-9$£€%\\ue001-\\ue01f]+';
const TIME = '(?:{year}|{date}|{duration}|{ordinal})';
const FILL = `(?:,? (?:${WORD}|${TIME})){0,5},?`;
const NOTHING = `(?<nothing>none|nil|nothing|no ${WORD}(?: ${WORD})?|{count:zero}|{money:zeroMoney}|{percent:zeroPercent})(?! ?[–-])`;
const MEASURE = '(?<told>{share}|{level})';
const NOUN = `[${noun}${both}]`;
const SUM = `[,:;]?(?: [–—-])? (?:(?:WHICH IS|that IS|OR) )?an? (?:(?:${WORD} ){0,2}${NOUN} of )?${MEASURE}`;

const WORDINGS: readonly (readonly [FromNothing['at'], RegExp])[] = [
  [
    'start',
    change(`(?:[${verb}${noun}${both}]|${adverb})(?: BY)?(?: ${WORD})? {share:told}${FILL} FROM (?:just )?${NOTHING}`),
  ],
  ['start', change(`{share:told}(?: ${WORD})? ${NOUN}${FILL} FROM (?:just )?${NOTHING}`)],
  // "From no buses at all four years ago, Shimla has seen a fivefold increase to 50"
  [
    'start',
    change(`FROM ${NOTHING}${FILL},[^.;\\ue001-\\ue00c]{1,40} an? {share:told}(?: ${WORD})? ${NOUN} TO {level:level}`),
  ],
  // "which had no cases on Friday, has seen a 600% jump to six"
  [
    'start',
    change(
      `(?:HAD|HAS|saw|recorded|reported) ${NOTHING}(?:,? (?:${WORD}|${TIME})){0,6}[,;] (?:[a-z]+ )?(?:HAS|HAVE|saw|recorded|reported|there HAS BEEN)(?: [a-z]+)? an? {share:told}(?: ${WORD})? ${NOUN} TO {level:level}`,
    ),
  ],
  ['start', change(`{ratio:told}${FILL} FROM (?:just )?${NOTHING}`)],
  ['start', change(`FROM ${NOTHING}${FILL} TO {level:level}${FILL}${SUM}`)],
  ['start', change(`FROM ${NOTHING}${FILL} TO {level:level}${FILL} ${adverb} {share:told}`)],
  [
    'start',
    change(
      `(?:HAD|HAS|WAS|WERE|saw|recorded|reported) ${NOTHING}(?: ${WORD}){0,4}(?:,? (?:${WORD}|${TIME})){0,5}[,;.] (?:the|BY|in|now)(?: (?:${WORD}|${TIME}))* {level:level}[^.;\\ue001-\\ue00c]{1,60} a {share:told} ${NOUN}`,
    ),
  ],
  // "which recorded no hate crimes in 2019, logged 14 last year, an increase of 1,400 per cent"
  [
    'start',
    change(
      `(?:HAD|HAS|saw|recorded|reported|logged|counted) ${NOTHING}(?:,? (?:${WORD}|${TIME})){0,6}[,;] (?:(?:HAD|HAS|HAVE) )?[a-z]+(?:ed|aw|ad|und)? {level:level}(?: (?:${WORD}|${TIME})){0,5}${SUM}`,
    ),
  ],
  // "has risen 300%, having been zero in 2018"
  [
    'start',
    change(`[${verb}${both}](?: BY)?(?: ${WORD})? {share:told}${FILL} having (?:BEEN|stood) (?:at )?${NOTHING}`),
  ],
  ['end', change(`FROM(?: ${WORD}){0,3} {level:level}${FILL} TO ${NOTHING}${SUM}`)],
];

/** "tripled, from none last spring to 21". */
export const fromNothing: ClaimReader = {
  id: 'from-nothing',
  kinds: ['from-nothing'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    return gathered(passing(reading, GATE), (sentence) => {
      if (sentence.end - sentence.start > LONGEST) return [];
      if (!saysOneOf(text, sentence, NOTHINGS) && !sentence.figures.some(({ value }) => value === 0)) return [];
      if (!NAMED.test(text.slice(sentence.start, sentence.end))) return [];
      const figures = figuresIn(reading, sentence);
      return figures.length > 0 ? inSentence(changeText(text, sentence, figures), sentence) : [];
    });
  },
};

const NOTHINGS = triggerWords('zero none nil nothing no');
/** What is told is a rate, a multiple or a level. */
const GATE: Gate = { kinds: [kindsOf('money', 'quantity', 'count', 'percentage', 'ratio')] };
const NAMED =
  /\b(?:from|to) (?:just )?(?:zero|none|nil|nothing|no|[£$€]?0%?)(?![\w-])|\b(?:had|has|saw|recorded|reported|logged|counted|been|stood at) (?:no|nil|zero|none)\b/i;

function inSentence(view: ChangeText, sentence: Span): readonly FromNothing[] {
  for (const [at, expression] of WORDINGS)
    for (const place of placesIn(view, expression)) {
      const { told, level } = place.figures;
      if (!told || !isNothing(place) || !isTold(told, level, at)) continue;
      const spans = [told, ...(level ? [level] : [])].map((figure) => view.spanOf(figure));
      return [
        {
          kind: 'from-nothing',
          sentence,
          told: { figure: told, hedge: told.hedge },
          nothing: place.words['nothing'] ?? zerosOf(place)[0]?.text ?? 'zero',
          at,
          level: level && isLevel(level) ? { figure: level, hedge: level.hedge } : null,
          start: Math.min(view.source(place.from), ...spans.map(({ start }) => start)),
          end: Math.max(view.source(place.to), ...spans.map(({ end }) => end)),
        },
      ];
    }
  return [];
}

/** A percentage, a multiple over one, or an amount of the kind that the other end is. */
function isTold(told: Figure, level: Figure | undefined, at: FromNothing['at']): told is Percentage | Ratio | Level {
  if (told.kind === 'percentage' && level?.kind !== 'percentage') return told.value !== 0;
  if (told.kind === 'ratio') return at === 'start' && told.value > 1;
  return isLevel(told) && level !== undefined && isLevel(level) && comparable(told, level);
}

const zerosOf = ({ figures }: Place): readonly Figure[] =>
  gathered(Object.entries(figures), ([name, figure]) =>
    name.startsWith('zero') || name === 'nothing' ? [figure] : [],
  );

/** A figure in that place must be zero, and not "near zero". */
const isNothing = (place: Place): boolean => {
  const zeros = zerosOf(place);
  return zeros.length === 0
    ? place.words['nothing'] !== undefined
    : zeros.every(({ value, hedge }) => value === 0 && hedge === null);
};
