import { isEnglish } from '../text/language.ts';
import type { ReadPage, TabState, Tally, Unreadable } from './tab-state.ts';
import { tallyOf } from './tab-state.ts';
import type { WordKey, Words } from './words.ts';
import { monthIn } from './words.ts';

interface Sentences {
  /** What is the matter, in one sentence. */
  readonly verdict: string;
  /** What it means and what to do; null where nothing is to be done. */
  readonly advice: string | null;
}

const UNREADABLE_KEYS: Readonly<Record<Unreadable, readonly [verdict: WordKey, advice: WordKey]>> = {
  'browser-page': ['unreadableBrowserPage', 'adviceBrowserPage'],
  store: ['unreadableStore', 'adviceStore'],
  pdf: ['unreadablePdf', 'advicePdf'],
  file: ['unreadableFile', 'adviceFile'],
  'did-not-load': ['unreadableDidNotLoad', 'adviceDidNotLoad'],
  policy: ['unreadablePolicy', 'advicePaste'],
  protected: ['unreadableProtected', 'advicePaste'],
};

/** The verdict on the page in one sentence, and what to do where there is something to do. */
export function sentencesFor(state: TabState, words: Words): Sentences {
  const { say } = words;
  switch (state.phase) {
    case 'reading':
      return { verdict: say('verdictReading'), advice: null };
    case 'unread':
      return state.withdrawn
        ? { verdict: say('withdrawn'), advice: say('adviceWithdrawn') }
        : { verdict: say('notReadYet'), advice: say('adviceNotReadYet') };
    case 'no-article':
      return { verdict: say('verdictNoArticle'), advice: say('adviceNoArticle') };
    case 'nothing-to-check':
      return { verdict: say('verdictNothingToCheck'), advice: null };
    case 'nothing-wrong':
      return { verdict: say('verdictNothingWrong'), advice: null };
    case 'findings':
      return { verdict: findings(tallyOf(state), words), advice: null };
    case 'unreadable': {
      const [verdict, advice] = UNREADABLE_KEYS[state.reason];
      return { verdict: say(verdict), advice: say(advice) };
    }
    case 'failed':
      return { verdict: say('verdictFailed'), advice: say('adviceFailed', state.message) };
  }
}

function findings({ inconsistent, review }: Tally, { say, counted }: Words): string {
  if (inconsistent > 0) return counted('verdictInconsistent', inconsistent);
  if (review > 0) return counted('verdictReview', review);
  return say('verdictNothingElse');
}

/** Checks that failed to run, a sentence each: silence would read as "all well". */
export const brokenNotes = ({ report, titles }: ReadPage, { say }: Words): readonly string[] =>
  report.broken.map(({ check, message }) => say('checkBroke', titles[check] ?? check, message));

/** "This article is in German: only conversions and ranges were checked."; null for English and where unknown. */
export function languageNote(lang: string | null, words: Words): string | null {
  if (lang === null || isEnglish(lang)) return null;
  return words.say('otherLanguage', languageName(lang, words));
}

function languageName(lang: string, { say, locale }: Words): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(lang) ?? lang;
  } catch (error) {
    // A page may state any words as its language; only a well-formed tag has a name.
    if (error instanceof RangeError) return say('unknownLanguage');
    throw error;
  }
}

/** How sure a check is, in words: nobody reads 0.97. */
export const sureness = (confidence: number, { say }: Words): string =>
  say(confidence >= 0.9 ? 'sureVery' : confidence >= 0.7 ? 'sureFairly' : 'sureSomewhat');

/** "Checked on this device · rates to Sept 2026". */
export function footFor(ratesTo: string, words: Words): string {
  const month = monthIn(words, ratesTo);
  const here = words.say('checkedHere');
  return month === null ? here : `${here} · ${words.say('ratesTo', month)}`;
}
