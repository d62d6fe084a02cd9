import type { Percentage, Ratio } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import type { Term } from './change.ts';
import { type ChangeText, changeText, WORD_MASKS } from './change-text.ts';
import { isEnglish } from './changes.ts';
import type { ClaimReader } from './claim.ts';
import { figuresIn } from './figures-in.ts';
import { wording } from './masked.ts';
import { type Place, placesIn } from './places.ts';

/** A rise in per cent or by a multiple that begins at nothing: "up 300% from zero". */
export interface FromNothing extends Span {
  readonly kind: 'from-nothing';
  readonly sentence: Span;
  readonly told: Term<Percentage | Ratio>;
  /** "zero", "none", "no councillors". */
  readonly nothing: string;
}

const { verb, noun, both, adverb } = WORD_MASKS;
const change = (source: string): RegExp => new RegExp(wording(source).source, 'dg');
const WORD = '[^\\s,;:.!?()\\[\\]—–A-Z0-9$£€%\\ue001-\\ue01f]+';
const TIME = '(?:{year}|{date}|{duration}|{ordinal})';
const FILL = `(?:,? (?:${WORD}|${TIME})){0,5},?`;
const NOTHING = `(?<nothing>none|nil|nothing|no ${WORD}|{count:zero}|{money:zeroMoney}|{percent:zeroPercent})(?! ?[–-])`;
const RISE = `an? (?:${WORD} ){0,2}`;

const WORDINGS: readonly RegExp[] = [
  change(`(?:[${verb}${both}]|${adverb})(?: BY)?(?: ${WORD})? {share:told}${FILL} FROM (?:just )?${NOTHING}`),
  change(`{ratio:told}${FILL} FROM (?:just )?${NOTHING}`),
  change(`FROM ${NOTHING}${FILL} TO {level:to}${FILL} ${RISE}[${noun}${both}] of {share:told}`),
  change(`FROM ${NOTHING}${FILL} TO {level:to}${FILL} (?:${RISE}|${adverb} ){share:told}`),
  change(
    `(?:HAD|HAS|WAS|WERE|saw|recorded|reported) ${NOTHING}(?: ${WORD}){0,4}(?:,? (?:${WORD}|${TIME})){0,5}[,;.] (?:the|BY|in|now)(?: (?:${WORD}|${TIME}))* {level:to}[^.;\\ue001-\\ue00c]{1,60} a {share:told} [${noun}${both}]`,
  ),
];

/** "tripled, from none last spring to 21". */
export const fromNothing: ClaimReader = {
  id: 'from-nothing',
  kinds: ['from-nothing'],
  read: (reading) => {
    if (!isEnglish(reading.article.language)) return [];
    const { text } = reading.article;
    return reading.sentences.flatMap((sentence) => {
      if (!NAMED.test(text.slice(sentence.start, sentence.end))) return [];
      const figures = figuresIn(reading, sentence);
      const told = figures.some(({ kind }) => kind === 'percentage' || kind === 'ratio');
      return told ? inSentence(changeText(text, sentence, figures), sentence) : [];
    });
  },
};

const NAMED = /\b(?:zero|none|nil|nothing|no|[£$€]?0%?)(?![\w-])/i;

function inSentence(view: ChangeText, sentence: Span): readonly FromNothing[] {
  for (const expression of WORDINGS)
    for (const place of placesIn(view, expression)) {
      const { told } = place.figures;
      if ((told?.kind !== 'percentage' && told?.kind !== 'ratio') || !isNothing(place)) continue;
      if (told.kind === 'percentage' ? told.value === 0 : told.value <= 1) continue;
      const end = Math.max(view.source(place.to), told.end);
      return [
        {
          kind: 'from-nothing',
          sentence,
          told: { figure: told, hedge: told.hedge },
          nothing: place.words['nothing'] ?? Object.values(zerosOf(place))[0]?.text ?? 'zero',
          start: Math.min(view.source(place.from), told.start),
          end,
        },
      ];
    }
  return [];
}

const zerosOf = ({ figures }: Place) =>
  Object.entries(figures).flatMap(([name, figure]) => (name.startsWith('zero') || name === 'nothing' ? [figure] : []));

/** A figure in that place must be zero, and not "near zero". */
const isNothing = (place: Place): boolean => {
  const zeros = zerosOf(place);
  return zeros.length === 0
    ? place.words['nothing'] !== undefined
    : zeros.every(({ value, hedge }) => value === 0 && hedge === null);
};
