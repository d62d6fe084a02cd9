import type { Figure } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ClaimReader } from './claim.ts';
import { type Masked, maskedOf, outer } from './masked.ts';
import { passageOf } from './passage.ts';
import { isProse, kindsOf } from './passages.ts';
import { isMajority, isPortion, type Portion } from './share.ts';
import {
  CANDIDATE,
  FIRST_HALF,
  HALVES,
  hasOpposites,
  LAST_ANSWER,
  NO_SET,
  OTHER_HALF,
  OTHERS_LAST,
  POLL,
  REST_OF_ANOTHER,
  REST_SHARE,
  SCALE,
  SHARED_OUT,
  WERE_HALF,
  YES_AND_NO,
} from './share-set-wording.ts';
import { withFractions } from './so-many-in.ts';
import type { ShareSet } from './sum.ts';

/** Shares that make up a whole: "63% agreed and the remaining 47% did not", "79% would not, 11% would, 3% had and 10% did not know". */
export const shareSets: ClaimReader = {
  id: 'share-sets',
  kinds: ['share-set'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    const found: ShareSet[] = [];
    let before: Told | null = null;
    let recent: readonly Portion[] = [];
    let block: Sentence['block'] | null = null;
    for (const sentence of reading.sentences) {
      if (sentence.block !== block) recent = [];
      block = sentence.block;
      const percentages = isProse(sentence) && (sentence.kinds & SHARES) !== 0 && sentence.figures.some(isPortion);
      const figures = percentages ? withFractions(text, sentence.figures) : [];
      const several = figures.filter(isPortion).length > 1;
      if (several) found.push(...setsIn(text, sentence, figures, sentence, recent));
      else if (
        percentages &&
        before &&
        !before.goesOn &&
        REST_SENTENCE.test(text.slice(sentence.start, sentence.start + 30))
      )
        found.push(
          ...setsIn(
            text,
            { start: before.sentence.start, end: sentence.end },
            [...before.figures, ...figures],
            sentence,
            [],
          ),
        );
      if (percentages) recent = [...recent, ...figures.filter(isPortion)].slice(-MOST_BEFORE);
      before = percentages ? { sentence, figures, goesOn: before !== null } : null;
    }
    return found;
  },
};

/** So many shares of the sentences before may belong to a remainder. */
const MOST_BEFORE = 4;

const SHARES = kindsOf('percentage', 'ratio');

/** A sentence with shares; `goesOn` where the one before it had some too: "Half said … A few, 17%, said … The remaining 33% said …". */
interface Told {
  readonly sentence: Sentence;
  readonly figures: readonly Figure[];
  readonly goesOn: boolean;
}

const REST_SENTENCE = /^[“"‘']?(?:But |And )?(?:The|Its) (?:remaining|other|rest)\b/;

function setsIn(
  text: string,
  span: Span,
  figures: readonly Figure[],
  sentence: Span,
  recent: readonly Portion[],
): readonly ShareSet[] {
  const masked = maskedOf(text, span, figures);
  const found: ShareSet[] = [];
  let behind = 0;
  // Clauses are sets of their own: "In May 40% were for, 60% against; in June 55% were for and 45% against".
  for (const clause of clausesOf(masked.text)) {
    const set = setOf(text, masked, behind, clause, sentence);
    if (set) {
      const earlier = masked.figures.filter(isPortion).filter(({ end }) => end <= set.start);
      found.push({ ...set, before: [...recent, ...earlier] });
    }
    behind += clause.length;
  }
  if (found.length === 0 && masked.text.includes(';')) {
    const set = setOf(text, masked, 0, masked.text, sentence);
    if (set) found.push({ ...set, before: recent });
  }
  return found;
}

/** A text cut behind its semicolons. */
const clausesOf = (text: string): readonly string[] =>
  text.includes(';') ? text.split(/(?<=;)/) : text === '' ? [] : [text];

function setOf(text: string, masked: Masked, from: number, clause: string, sentence: Span): ShareSet | null {
  const shares: Portion[] = [];
  const places: number[] = [];
  for (let at = 0; at < clause.length; at++) {
    const code = clause.charCodeAt(at);
    if (code !== 0xe002 && code !== 0xe006) continue;
    const figure = masked.figureAt(from + at) ?? undefined;
    if (!isPortion(figure)) continue;
    shares.push(figure);
    places.push(at);
  }
  const last = places.at(-1);
  if (shares.length < 2 || shares.length > 12 || last === undefined) return null;
  const rest = places.find((at) => REST_SHARE.test(clause.slice(Math.max(0, at - 40), at)));
  const closed = rest !== undefined || isClosed(clause, places, shares);
  const candidates = shares.length > 3 && CANDIDATE.test(clause) && !OTHERS_LAST.test(clause.slice(0, last));
  const set = closed && !candidates ? 'closed' : isSharedOut(clause, places) ? 'shared-out' : 'open';
  if (rest !== undefined && (rest !== last || REST_OF_ANOTHER.test(clause.slice(rest + 1)))) return null;
  if (NO_SET.test(clause) || (rest === undefined && !listed(clause, places))) return null;
  if (shares.some(isMajority)) return null;
  if (shares.some(({ value, kind }) => value <= 0 || (kind === 'percentage' && value > 100 && set === 'open')))
    return null;
  const spans = shares.map((share) => outer(share));
  const passage = passageOf(text, { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }, shares);
  return { kind: 'share-set', sentence, shares, set, before: [], ...passage };
}

/** Do words between the shares only list: "79% said they would not, 11% intended to and 10% did not know"? */
function listed(clause: string, places: readonly number[]): boolean {
  return places.every(
    (at, index) => index === 0 || /[,;]|\b(?:and|while|with)\b/.test(clause.slice((places[index - 1] ?? 0) + 1, at)),
  );
}

/** One whole given to several: what follows each share begins alike, or each has its owner before it. */
function isSharedOut(clause: string, places: readonly number[]): boolean {
  if (places.length < 3 || POLL.test(clause)) return false;
  const behind = places.slice(1).map((at) => SHARED_OUT.exec(clause.slice(at + 1))?.[1]?.toLowerCase() ?? '');
  const ends = clause.slice((places.at(-1) ?? 0) + 1);
  const first = behind[0];
  if (first) return behind.every((word) => word === first) && clause.slice(places[0], places[1]).includes(` ${first} `);
  const owners = places
    .slice(1)
    .every((at, index) => /(?:,|\band|,? with) (?:[^\s,;]+ ){1,5}$/.test(clause.slice((places[index] ?? 0) + 1, at)));
  return owners && OWNED.test(clause.slice(0, places[0])) && /^[.,;]?$/.test(ends.trim());
}

const OWNED =
  /\b(?:own|owns|owned|holds?|held|have|has|had|gets?|got|takes?|took|given?|gave|supply|supplies|provides?|makes? up|accounts? for) (?:(?:about|some|only|just) )?$/i;

function isClosed(clause: string, places: readonly number[], shares: readonly Portion[]): boolean {
  if (shares.length < 2) return false;
  const last = places.at(-1) ?? 0;
  if (
    LAST_ANSWER.test(clause.slice(last + 1, last + 60)) ||
    (LAST_ANSWER.test(clause.slice(places.at(-2) ?? 0, last)) && POLL.test(clause))
  )
    return shares.length > 2;
  if (shares.length > 2 && OTHERS_LAST.test(clause.slice(0, last))) return true;
  if (
    shares.length === 2 &&
    HALVES.test(clause.slice((places[0] ?? 0) + 1, last)) &&
    FIRST_HALF.test(clause.slice(0, places[0]))
  )
    return true;
  if (
    shares.length === 2 &&
    OTHER_HALF.test(clause.slice(last + 1)) &&
    WERE_HALF.test(clause.slice((places[0] ?? 0) + 1, last))
  )
    return true;
  if (shares.length === 2 && YES_AND_NO.test(clause)) return true;
  const scale = [...clause.matchAll(SCALE)].map(([word]) => word.toLowerCase());
  if (shares.length > 2 && scale.length >= shares.length && new Set(scale).size === 1) return true;
  return shares.length === 2 ? false : hasOpposites(clause) && POLL.test(clause);
}
