import type { Percentage } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import { comparable, isLevel, type Level, type Term } from './change.ts';
import { WORD_MASKS } from './change-spelling.ts';
import { type ChangeText, changeText, LONGEST } from './change-text.ts';
import type { ClaimReader } from './claim.ts';
import { figuresIn } from './figures-in.ts';
import { sourceOf } from './masked.ts';
import { type Gate, kindsOf, passing } from './passages.ts';
import { type Place, placesIn } from './places.ts';

/** A percentage over a hundred where there can be no more (a fall, a share of a whole), one said "per 100,000" as well, or one that two amounts bear out: "£60m, or 150% of its £40m target". */
export interface Bounded extends Span {
  readonly kind: 'bounded';
  readonly sentence: Span;
  readonly percentage: Term<Percentage>;
  readonly sense: 'fall' | 'share' | 'double' | 'of';
  /** Of the sense "of": the two amounts. */
  readonly part: Term<Level> | null;
  readonly whole: Term<Level> | null;
}

const { verb, noun, both, adverb, comparative, motion } = WORD_MASKS;
const change = (source: string): RegExp => new RegExp(sourceOf(source), 'dg');
const WORD = '[^\\s,;:.!?()\\[\\]—–A-Z0-9$£€%\\ue001-\\ue01f]+';
/** Wholes that a share is of. Not "of last year's", "of capacity", "of GDP", "of its target". */
const WHOLES =
  '(?:vote|votes|population|electorate|voters|people|workforce|staff|pupils|students|children|adults|women|men|respondents|patients|households|homes|residents|members|seats|market|all|those|total|budget|cases|deaths|jobs|land|area|world|country|public|britons|americans|customers|users|employees|workers|companies|firms|schools|hospitals|teachers|nurses|passengers|cars|emissions|ballots|shares|turnout)';

const WORDINGS: readonly (readonly [Bounded['sense'], RegExp])[] = [
  [
    'fall',
    change(
      `(?<word>[${verb}${both}])(?: (?:${adverb}|back))?(?: [a-z]+ly)?(?: BY)?(?: (?:a|an|as much as|some|another|further))? {percent:percentage}`,
    ),
  ],
  ['fall', change(`(?<word>[${verb}${both}])(?: ${WORD}){1,5} BY(?: (?:a|an|about))? {percent:percentage}`)],
  // "come down by 115%", "was down 130%"
  [
    'fall',
    change(
      `(?:${motion}|IS|WAS|ARE|WERE|BEEN)(?: ${WORD}){0,2} (?<word>${adverb})(?: BY)?(?: (?:a|an|some|about))? {percent:percentage}`,
    ),
  ],
  ['fall', change(`{percent:percentage}(?: ${WORD})? (?<word>[${noun}${both}${comparative}]|${adverb})`)],
  ['fall', change(`(?<word>[${noun}${both}]) of(?: (?:a|about|some|as much as))? {percent:percentage}`)],
  ['fall', change('(?<word>save|saves|saved)(?: (?:up TO|as much as|about))? {percent:percentage}')],
  [
    'share',
    change(
      `(?:account(?:s|ed|ing)? for|compris(?:e|es|ed|ing)|constitut(?:e|es|ed|ing)|won|took|represent(?:s|ed|ing)?) {percent:percentage} of (?:the |all |its |their )?(?<word>${WORD})`,
    ),
  ],
  [
    'share',
    // Not "up to 125% of your home's value".
    change(
      `{percent:percentage} of (?:the |all |its |their |all the )?(?:${WORD} )?(?<word>${WHOLES})\\b(?!['’]|(?: (?:value|worth|price|cost|level|average)s?\\b))`,
    ),
  ],
  [
    'share',
    change(`ma(?:ke|kes|de|king) ${adverb} {percent:percentage} of (?:the |all |its |their )?(?<word>${WORD})`),
  ],
  ['share', change('the (?:other|remaining|rest,) {percent:percentage}')],
  [
    'of',
    change(
      `{level:part}(?: ${WORD}){0,2},? (?:OR|equal TO) {percent:percentage} of (?:the|its|their|his|her|a|last year's)(?: ${WORD}){0,3} {level:whole}`,
    ),
  ],
  ['double', change('{percent:percentage} PER {count:base}')],
];

const GATE: Gate = { kinds: [kindsOf('percentage')] };

/** "fell 120%", "130% of the vote", "17.4% per 100,000". */
export const impossible: ClaimReader = {
  id: 'impossible',
  kinds: ['bounded'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    return gathered(passing(reading, GATE), (sentence) => {
      if (sentence.end - sentence.start > LONGEST) return [];
      const figures = figuresIn(reading, sentence);
      const over = figures.some(
        (figure) =>
          figure.kind === 'percentage' &&
          (figure.value > 100 ||
            ((text.charCodeAt(figure.end + 1) | 32) === 112 &&
              /^ per \d/i.test(text.slice(figure.end, figure.end + 6)))),
      );
      return over ? inSentence(changeText(text, sentence, figures), sentence) : [];
    });
  },
};

/** What can fall below nothing, or is no whole: "net profit fell 130%", "300% efficient", "160% of its design capacity". */
const UNBOUNDED =
  /\b(?:profits?|loss|losses|earnings|income|surplus|deficit|cash ?flow|margins?|growth|inflation|net|results?|balance|sentiment|confidence|returns?|bets?|positions?|ebit\w*|efficien\w+|capacity|targets?|average|normal|gdp|output of|oversubscribed|index|last year|year earlier|previous|expected|usual|forecast|limit|recommended|allowance|tax|duty|tariffs?|interest|premium|occupancy|cover|yield|temperature|swing|turn(?:ing|ed)?|effort|give|thrust|power)\b/i;

function inSentence(view: ChangeText, sentence: Span): readonly Bounded[] {
  const found: Bounded[] = [];
  const known = new Set<Percentage>();
  for (const [sense, expression] of WORDINGS)
    for (const place of placesIn(view, expression)) {
      const { percentage } = place.figures;
      if (percentage?.kind !== 'percentage' || known.has(percentage)) continue;
      if (sense === 'double' ? Number(place.figures['base']?.value ?? 0) < 100 : percentage.value <= 101) continue;
      if ((sense === 'fall' || sense === 'share') && !holds(view, place, sense)) continue;
      const { part, whole } = place.figures;
      const amounts =
        part && whole && isLevel(part) && isLevel(whole) && comparable(part, whole) ? { part, whole } : null;
      if (sense === 'of' && !amounts) continue;
      known.add(percentage);
      const spans = [percentage, place.figures['base'] ?? percentage];
      found.push({
        kind: 'bounded',
        sentence,
        sense,
        part: amounts && { figure: amounts.part, hedge: amounts.part.hedge },
        whole: amounts && { figure: amounts.whole, hedge: amounts.whole.hedge },
        percentage: { figure: percentage, hedge: view.isBare(percentage) ? null : percentage.hedge },
        start: Math.min(view.source(place.from), percentage.start),
        end: Math.max(view.source(place.to), ...spans.map(({ end }) => end)),
      });
    }
  return found;
}

const DOWN =
  /^(?:fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|declined?|declines|declining|decreased?|decreases|plunged?|plunges|plummet\w*|collapsed?|collapses|shrank|shrunk|slumped?|crashed|reduced?|reduces|reducing|cut|cuts|cutting|slashed|slash|reductions?|discount|savings?|saves?|saved|less|fewer|lower|cheaper|off|down|lost|lose|loses)$/i;

const holds = (view: ChangeText, { words }: Place, sense: Bounded['sense']): boolean =>
  !UNBOUNDED.test(view.words) && (sense === 'share' || DOWN.test(words['word'] ?? ''));
