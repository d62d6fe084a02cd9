import { CHECKS } from '../checks/index.ts';
import { RATES_LAST_MONTH } from '../facts/rates.ts';
import { reportOf } from '../report/report-of.ts';
import type { Article } from '../text/article.ts';
import type { Settings } from '../view/settings.ts';
import type { CheckedArticle } from '../view/tab-state.ts';

/** What of the settings bears on a report. */
export type Choices = Pick<Settings, 'checksOff' | 'level' | 'homeCurrency'>;

/** The whole engine on one article as the reader wants it, with the human titles of the checks that its report names. */
export function checkArticle(article: Article, { checksOff, level, homeCurrency }: Choices): CheckedArticle {
  const all = reportOf(article, { skip: checksOff, homeCurrency });
  const report =
    level === 'review' ? all : { ...all, results: all.results.filter(({ verdict }) => verdict !== 'review') };
  const named = new Set([...report.results, ...report.broken].map(({ check }) => check));
  const titles = Object.fromEntries(CHECKS.filter(({ id }) => named.has(id)).map(({ id, title }) => [id, title]));
  return { report, titles, ratesTo: RATES_LAST_MONTH };
}
