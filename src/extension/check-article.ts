import { CHECKS } from '../checks/index.ts';
import { RATES_LAST_MONTH } from '../facts/rates.ts';
import { reportOf } from '../report/report-of.ts';
import type { Article } from '../text/article.ts';
import type { CheckedArticle } from '../view/tab-state.ts';

/** The whole engine on one article, with the human titles of the checks that its report names. */
export function checkArticle(article: Article): CheckedArticle {
  const report = reportOf(article);
  const named = new Set([...report.results, ...report.broken].map(({ check }) => check));
  const titles = Object.fromEntries(CHECKS.filter(({ id }) => named.has(id)).map(({ id, title }) => [id, title]));
  return { report, titles, ratesTo: RATES_LAST_MONTH };
}
