import type { Count } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { ClaimReader } from './claim.ts';
import type { Masked } from './masked.ts';
import type { Numbered } from './numbered.ts';
import { passageOf } from './passage.ts';
import { type Gate, maskWithoutRatios, type Passage, passing } from './passages.ts';
import {
  ASKED_BEFORE,
  DENIED,
  LEAD,
  MARGIN_FIGURES,
  MARGIN_OF_ERROR,
  OTHER_ERROR,
  OUTSIDE,
  RESPONDENTS,
  WITHIN,
} from './poll-wording.ts';
import type { Reading } from './reading.ts';
import { talliesOf } from './tallies.ts';
import { triggerWords } from './trigger-words.ts';

/** A poll's margin of error with the number of those asked, or with a lead that is said to be beyond it or within. */
export interface PollError extends Span {
  readonly kind: 'poll';
  readonly sentence: Span;
  readonly margin: Numbered;
  /** "1,004 adults"; null where a lead is told of. */
  readonly sample: Count | null;
  /** All of whom the sample was drawn, "of the island's 1,150 adults"; null where many. */
  readonly population: Count | null;
  /** The two shares, or the lead itself. */
  readonly lead: readonly Numbered[];
  readonly says: 'outside' | 'within' | null;
}

/** Most articles speak of no margin of error. */
const GATE: Gate = { words: triggerWords('margin margins error plus accurate ± +') };

/** Margins of error. */
export const polls: ClaimReader = {
  id: 'polls',
  kinds: ['poll'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    const found: PollError[] = [];
    for (const sentence of passing(reading, GATE)) {
      const words = text.slice(sentence.start, sentence.end);
      if (!MARGIN_OF_ERROR.test(words)) continue;
      const masked = maskedWhere(reading, sentence);
      const margin = masked && marginIn(masked);
      if (!margin || margin.value <= 0 || margin.value > 40) continue;
      const before = reading.sentences[sentence.index - 1];
      const near =
        before && before.figures.length > 0 && sentence.start - before.end < 4 ? maskedWhere(reading, before) : null;
      for (const told of [sampleOf(masked, near, words, margin), leadOf(masked, near, words, margin)]) {
        if (!told) continue;
        const all = [margin, ...told.lead, ...(told.sample ? [told.sample] : [])];
        const start = Math.min(...all.map((one) => one.start));
        const end = Math.max(...all.map((one) => one.end));
        found.push({ kind: 'poll', sentence, margin, ...told, ...passageOf(text, { start, end }, all) });
      }
    }
    return found;
  },
};

function maskedWhere(reading: Reading, sentence: Passage): Masked | null {
  const polled = /poll|survey|sample|interview|question|asked|margin|lead|respondents|adults|voters|per ?cent|%/i.test(
    reading.article.text.slice(sentence.start, sentence.end),
  );
  return polled ? maskWithoutRatios(reading, sentence) : null;
}

function marginIn(masked: Masked): Numbered | null {
  for (const wording of MARGIN_FIGURES) {
    const found = wording.exec(masked.text);
    const mark = found?.groups?.['margin'];
    if (!found || mark === undefined) continue;
    const figure = masked.figureAt(found.index + found[0].indexOf(mark));
    if (figure && figure.kind !== 'date') return figure;
  }
  return null;
}

type Told = Pick<PollError, 'sample' | 'population' | 'lead' | 'says'>;

/** The sample: the sentence's own, else that of the sentence before; the only one, or the first of "1,000 of the 1,150 adults". */
function sampleOf(masked: Masked, near: Masked | null, words: string, margin: Numbered): Told | null {
  if (OTHER_ERROR.test(words)) return null;
  for (const scene of [masked, near]) {
    if (!scene) continue;
    const counts = gathered(scene.figures, (figure) =>
      figure.kind === 'count' && figure !== margin && figure.value >= 50 ? [figure] : [],
    );
    const asked = counts.filter((count) => isAsked(scene, count));
    const [first, second, ...more] = asked.length > 0 ? counts : [];
    if (!first || more.length > 0) continue;
    if (second && second.value <= first.value) continue;
    const of = second && /^ of (?:the |its |all )?[\p{L}’' -]{0,30}$/u.test(between(scene, first, second));
    if (second && !of) continue;
    return { sample: first, population: second ?? null, lead: [], says: null };
  }
  return null;
}

const placeOf = (masked: Masked, figure: Numbered): number => {
  for (let at = 0; at < masked.text.length; at++) if (masked.figureAt(at) === figure) return at;
  return -1;
};

const between = (masked: Masked, a: Numbered, b: Numbered): string =>
  masked.text.slice(placeOf(masked, a) + 1, placeOf(masked, b));

function isAsked(masked: Masked, count: Count): boolean {
  const noun = count.unit?.slice(Math.max(count.unit.lastIndexOf('-'), count.unit.lastIndexOf(' ')) + 1);
  if (noun !== undefined && RESPONDENTS.has(noun)) return true;
  const at = placeOf(masked, count);
  return ASKED_BEFORE.test(masked.text.slice(Math.max(0, at - 70), at));
}

/** The lead: two shares, or "a 12-point lead". */
function leadOf(masked: Masked, near: Masked | null, words: string, margin: Numbered): Told | null {
  const says = saysOf(words);
  if (says === null) return null;
  const tallies = talliesOf(masked).filter(({ left, right }) => left !== margin && right !== margin);
  const shares = masked.figures.filter(
    (figure) => figure.kind === 'percentage' && figure !== margin,
  ) as readonly Numbered[];
  const earlier = near ? talliesOf(near) : [];
  const [tally, ...more] = tallies.length > 0 ? tallies : earlier;
  const [a, b, ...others] = shares;
  const told = LEAD.exec(masked.text);
  const mark = told?.groups?.['lead'] ?? told?.groups?.['lead2'];
  const lead = told && mark !== undefined ? masked.figureAt(told.index + told[0].lastIndexOf(mark)) : null;
  const pair =
    tally && more.length === 0
      ? [tally.left, tally.right]
      : a && b && others.length === 0
        ? [a, b]
        : lead && lead.kind !== 'date' && lead !== margin
          ? [lead]
          : barePair(masked, margin);
  return pair ? { sample: null, population: null, lead: pair, says } : null;
}

/** "36 for the Greens, 35 for Labor": the only two numbers besides. */
function barePair(masked: Masked, margin: Numbered): readonly Numbered[] | null {
  const [a, b, ...others] = masked.figures.filter(
    (figure) => figure.kind === 'count' && figure !== margin && figure.value <= 100 && figure.value >= 10,
  ) as readonly Numbered[];
  return a && b && others.length === 0 && a.kind === 'count' && b.kind === 'count' && a.unit === b.unit ? [a, b] : null;
}

function saysOf(words: string): PollError['says'] {
  const [outside, within] = [OUTSIDE.test(words), WITHIN.test(words)];
  if (outside === within) return null;
  if (DENIED.test(words.replace(/cannot be put down to chance|not (?:be )?(?:down to )?chance/gi, ''))) return null;
  return outside ? 'outside' : 'within';
}
