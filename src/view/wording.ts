import type { ReadPage, TabState, Tally, Unreadable } from './tab-state.ts';
import { tallyOf } from './tab-state.ts';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "One", "Twelve" as 12: words below ten, as newspapers write them. */
const asWord = (count: number): string => WORDS[count] ?? count.toLocaleString('en-GB');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 sum holds", "9 sums hold". */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

interface Sentences {
  /** What is the matter, in one sentence. */
  readonly verdict: string;
  /** What it means and what to do; null where nothing is to be done. */
  readonly advice: string | null;
}

const FILE_INSTEAD = 'Copy its text into a file and check that on the command line: figurecheck FILE.';

const UNREADABLE_SENTENCES: Readonly<Record<Unreadable, Sentences>> = {
  'browser-page': {
    verdict: 'This is one of the browser’s own pages.',
    advice: 'Extensions may not read those. Open an article in this tab and click again.',
  },
  store: {
    verdict: 'This is an extension store.',
    advice: 'Browsers let no extension read their stores. Open an article in this tab and click again.',
  },
  pdf: {
    verdict: 'This is a PDF.',
    advice: `The browser’s PDF viewer lets no extension read it. ${FILE_INSTEAD}`,
  },
  file: {
    verdict: 'This file is on your device, and Figurecheck may not read files yet.',
    advice:
      'On the browser’s extensions page, open the details of Figurecheck, allow access to file URLs, reload this page and click again.',
  },
  'did-not-load': {
    verdict: 'This page did not load, so there is nothing to read.',
    advice: 'Reload it and click again.',
  },
  policy: {
    verdict: 'A setting of your organisation keeps extensions off this page.',
    advice: FILE_INSTEAD,
  },
  protected: {
    verdict: 'The browser lets no extension read this page.',
    advice: FILE_INSTEAD,
  },
};

/** The verdict on the page in one sentence, and what to do where there is something to do. */
export function sentencesFor(state: TabState): Sentences {
  switch (state.phase) {
    case 'reading':
      return { verdict: 'Reading this page…', advice: null };
    case 'no-article':
      return {
        verdict: 'No article found on this page.',
        advice: 'Figurecheck reads articles and press releases, not front pages. Open one and click again.',
      };
    case 'nothing-to-check':
      return { verdict: 'No figures that can be checked against each other.', advice: null };
    case 'nothing-wrong':
      return { verdict: 'Nothing here contradicts itself.', advice: null };
    case 'findings':
      return { verdict: findings(tallyOf(state)), advice: null };
    case 'unreadable':
      return UNREADABLE_SENTENCES[state.reason];
    case 'failed':
      return {
        verdict: 'This page could not be checked.',
        advice: `${state.message} Nothing on the page was changed. Reload it and click again.`,
      };
  }
}

function findings({ inconsistent, review }: Tally): string {
  if (inconsistent > 0)
    return `${capital(asWord(inconsistent))} ${inconsistent === 1 ? 'figure does' : 'figures do'} not add up.`;
  if (review > 0)
    return `Nothing contradicts itself; ${asWord(review)} ${review === 1 ? 'sum is' : 'sums are'} worth a look.`;
  return 'Nothing else here contradicts itself.';
}

/** Checks that failed to run, a sentence each: silence would read as "all well". */
export const brokenNotes = ({ report, titles }: ReadPage): readonly string[] =>
  report.broken.map(({ check, message }) => `“${titles[check] ?? check}” did not run: ${message}`);

/** "Probably €7 million was meant." */
export const suggested = (text: string): string => `Probably ${text} was meant.`;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Checked on this device · rates to Sep 2026". */
export function footFor(ratesTo: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(ratesTo) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name && year ? `Checked on this device · rates to ${name} ${year}` : 'Checked on this device';
}
