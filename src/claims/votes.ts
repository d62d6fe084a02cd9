import type { Span } from '../text/article.ts';
import type { ClaimReader } from './claim.ts';
import { type Masked, matchesOf } from './masked.ts';
import { firstOf, type Numbered } from './numbered.ts';
import { passageOf } from './passage.ts';
import { kindsOf, maskWithoutRatios, passing, saysOneOf } from './passages.ts';
import { isThird, sidesIn } from './sides.ts';
import { type Tally, talliesOf } from './tallies.ts';
import {
  ALLIES,
  ANY_VOTE,
  BEFORE_SWITCH,
  DOUBLED,
  MARGINS,
  NEARLY_ALL,
  NEXT_VOTE,
  NO_VOTES,
  NOT_VOTES_BEHIND,
  OTHER_MARGIN,
  OVERALL,
  PERCENT_MARGIN,
  SAME_LEAD,
  SHORT,
  STILL_LOST,
  SWITCH_TIE,
  SWITCH_WIN,
  SWITCHERS,
  THRESHOLD,
  THRESHOLDS,
  TO_ONE,
  UNANIMOUS,
  VOTES,
} from './vote-wording.ts';

/** How the numbers of a vote are said to relate. */
export type VoteRelation =
  /** "52 votes to 48, a majority of four": left less right. */
  | 'margin'
  /** "1,586 votes, a 0.4 percent gap": of all votes, at most of the two. */
  | 'percent'
  /** "338 of the 650 seats, a majority of 26": twice the part less the whole. */
  | 'overall'
  /** "with 63 in favour, four short of the 67": need less have. */
  | 'short'
  /** "lost by 38; had 19 switched, a tie": half of it. */
  | 'tie'
  /** "an eight-seat lead: five must switch": more than half of it. */
  | 'switch'
  /** "by 68 to 32, more than the two-thirds needed". */
  | 'threshold'
  | 'below-threshold'
  /** "71 to 31; had he doubled his vote he would still have lost". */
  | 'doubled'
  | 'unanimous'
  /** "a lead of 51 to 40, identical to … 50 to 38". */
  | 'same-lead';

/** The numbers of a vote and what the text makes of them. */
export interface Vote extends Span {
  readonly kind: 'vote';
  readonly sentence: Span;
  readonly relation: VoteRelation;
  readonly given: readonly Numbered[];
  /** What is worked out; null where words tell it. */
  readonly told: Numbered | null;
  /** "two-thirds" as a number. */
  readonly threshold: number | null;
  /** Other words make another margin as likely: only agreement is told. */
  readonly doubtful: boolean;
}

type Told = Pick<Vote, 'relation' | 'given' | 'told'> & Partial<Vote> & { readonly until?: number };

/** Votes, seats and polls with their margins. */
export const votes: ClaimReader = {
  id: 'votes',
  kinds: ['vote'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    const found: Vote[] = [];
    let before: Scene | null = null;
    for (const sentence of passing(reading, {})) {
      const near: Scene | null = before && sentence.start - before.sentence.end < 4 ? before : null;
      before = null;
      if (!near && !saysOneOf(text, sentence, ANY_VOTE)) continue;
      const words = text.slice(sentence.start, sentence.end);
      if (NO_VOTES.test(words) || !(VOTES.test(words) || near)) continue;
      if (!near && (sentence.kinds & NUMBERS) === 0) continue;
      const masked = maskWithoutRatios(reading, sentence);
      const scene: Scene = { sentence, words, masked, tallies: talliesOf(masked), near };
      before = { ...scene, near: null };
      for (const told of inScene(scene)) found.push(claimOf(text, sentence, told));
    }
    return found;
  },
};

const NUMBERS = kindsOf('count', 'percentage');

interface Scene {
  readonly sentence: Span;
  readonly words: string;
  readonly masked: Masked;
  readonly tallies: readonly Tally[];
  /** The sentence before, where it tells of votes too. */
  readonly near: Scene | null;
}

const READERS: readonly ((scene: Scene) => Told | null)[] = [
  overall,
  short,
  switchers,
  sameLead,
  doubled,
  unanimous,
  threshold,
  percentMargin,
  margin,
];

function inScene(scene: Scene): readonly Told[] {
  const found: Told[] = [];
  const used = new Set<Numbered>();
  for (const read of READERS) {
    const told = read(scene);
    if (!told || (told.told !== null && used.has(told.told))) continue;
    if (told.told) used.add(told.told);
    found.push(told);
  }
  return found;
}

function claimOf(text: string, sentence: Span, told: Told): Vote {
  const figures = [...told.given, ...(told.told ? [told.told] : [])];
  const start = Math.min(...figures.map((figure) => figure.start));
  const end = Math.max(...figures.map((figure) => figure.end), told.until ?? 0);
  const { until: _, ...claim } = told;
  return {
    kind: 'vote',
    sentence,
    threshold: null,
    doubtful: false,
    ...claim,
    ...passageOf(text, { start, end }, figures),
  };
}

function overall({ masked, words }: Scene): Told | null {
  if (ALLIES.test(words)) return null;
  const { part, whole, told } = firstOf(OVERALL, masked) ?? {};
  return part && whole && told && part !== told ? { relation: 'overall', given: [part, whole], told } : null;
}

function short({ masked, tallies }: Scene): Told | null {
  const { have, need, told } = firstOf(SHORT, masked) ?? {};
  if (!need || !told || !have) return null;
  const tally = tallies.find(({ left, right }) => left === have || right === have);
  return { relation: 'short', given: [need, tally ? tally.left : have], told };
}

function switchers({ masked, words, near }: Scene): Told | null {
  const { told } = firstOf(SWITCHERS, masked) ?? {};
  if (!told) return null;
  const { margin } = firstOf(BEFORE_SWITCH, masked) ?? (near && firstOf(BEFORE_SWITCH, near.masked)) ?? {};
  const [tally] = near?.tallies ?? [];
  const given = margin && margin !== told ? [margin] : tally ? [tally.left, tally.right] : null;
  if (!given) return null;
  if (SWITCH_TIE.test(words)) return { relation: 'tie', given, told };
  return SWITCH_WIN.test(words) ? { relation: 'switch', given, told } : null;
}

function sameLead({ words, tallies }: Scene): Told | null {
  const [first, second, ...more] = tallies;
  if (!first || !second || more.length > 0 || !SAME_LEAD.test(words) || !/\b(?:lead|margin|gap|majority)\b/.test(words))
    return null;
  return { relation: 'same-lead', given: [first.left, first.right, second.left, second.right], told: null };
}

function doubled({ words, sentence, tallies, near }: Scene): Told | null {
  const [tally, ...more] = tallies.length > 0 ? tallies : (near?.tallies ?? []);
  if (!tally || more.length > 0 || !DOUBLED.test(words) || !STILL_LOST.test(words)) return null;
  return { relation: 'doubled', given: [tally.left, tally.right], told: null, until: sentence.end };
}

function unanimous({ words, sentence, tallies, masked }: Scene): Told | null {
  if (!UNANIMOUS.test(words) || NEARLY_ALL.test(words)) return null;
  const [tally, ...more] = tallies;
  if (tally && Math.abs(words.search(UNANIMOUS) - (tally.left.start - sentence.start)) > 150) return null;
  if (tally && more.length === 0) return { relation: 'unanimous', given: [tally.left, tally.right], told: null };
  const [count, ...others] = masked.figures.filter(({ kind }) => kind === 'count');
  if (others.length > 0 || count?.kind !== 'count') return null;
  const at = masked.text.search(/\ue005/);
  const behind = TO_ONE.exec(masked.text.slice(at + 1));
  return behind ? { relation: 'unanimous', given: [count], told: null, until: count.end + behind[0].length } : null;
}

function threshold({ words, tallies }: Scene): Told | null {
  const [tally, ...more] = tallies;
  const found = THRESHOLD.exec(words)?.groups;
  const { way = '', share = '' } = found ?? {};
  if (!tally || more.length > 0 || way === '' || !/need|requir|necessary|majority|threshold/.test(words)) return null;
  return {
    relation: /short|below|less|under|fewer|not/i.test(way) ? 'below-threshold' : 'threshold',
    given: [tally.left, tally.right],
    told: null,
    threshold: THRESHOLDS[share.toLowerCase()] ?? null,
  };
}

function percentMargin({ masked, tallies, near }: Scene): Told | null {
  const { told } = firstOf([PERCENT_MARGIN], masked) ?? {};
  const [tally, ...more] = tallies.length > 0 ? tallies : (near?.tallies ?? []);
  if (!told || !tally || more.length > 0 || tally.left.kind === 'percentage') return null;
  return { relation: 'percent', given: [tally.left, tally.right], told };
}

function margin({ words, masked, tallies, near }: Scene): Told | null {
  const all = tallies.length > 0 ? tallies : (near?.tallies ?? []);
  const [first, ...more] = all;
  const sides = tallies.length === 0 ? sidesIn(masked) : null;
  const tally = sides ?? first;
  if (!tally || (!sides && more.length > 0)) return null;
  for (const wording of MARGINS)
    for (const { figures, behind, before } of matchesOf(wording, masked)) {
      const { told } = figures;
      if (!told || told.kind === 'date' || told === tally.left || told === tally.right) continue;
      if (NOT_VOTES_BEHIND.test(behind)) continue;
      const doubtful =
        OTHER_MARGIN.test(words) ||
        (tallies.length === 0 && !sides) ||
        before.length > 200 ||
        NEXT_VOTE.test(before.slice(tally.end));
      // Of three the words do not say which two are apart.
      if (sides && masked.figures.some((figure) => isThird(figure, sides, told))) return null;
      return { relation: 'margin', given: [tally.left, tally.right], told, doubtful };
    }
  return null;
}
