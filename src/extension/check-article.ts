import { CHECKS } from '../checks/index.ts';
import { type LaterRates, ratesWith } from '../facts/rates.ts';
import { reportOf } from '../report/report-of.ts';
import type { Article } from '../text/article.ts';
import type { Settings } from '../view/settings.ts';
import type { CheckedArticle } from '../view/tab-state.ts';

/** What of the reader's choices bears on a report. */
export interface Choices extends Pick<Settings, 'checksOff' | 'level' | 'homeCurrency'> {
  /** Rates that go on after the program's own, if the reader had them fetched. */
  readonly laterRates?: LaterRates;
}

/** The whole engine on one article as the reader wants it, with the human titles of the checks that its report names. */
export function checkArticle(
  article: Article,
  { checksOff, level, homeCurrency, laterRates = {} }: Choices,
): CheckedArticle {
  const rates = ratesWith(laterRates);
  const all = reportOf(article, { skip: checksOff, homeCurrency, rates });
  const report =
    level === 'review' ? all : { ...all, results: all.results.filter(({ verdict }) => verdict !== 'review') };
  const named = new Set([...report.results, ...report.broken].map(({ check }) => check));
  const titles = Object.fromEntries(CHECKS.filter(({ id }) => named.has(id)).map(({ id, title }) => [id, title]));
  return { report, titles, ratesTo: rates.lastMonth };
}
