import { publishedFrom } from '../text/article-facts.ts';

/** A text that is dated in its opening is not dated by its file. */
const OPENING = 1500;
/** Written and last saved within a month: the file is of its time. */
const MONTH = 31;
const DAY_MS = 86_400_000;

/**
 * When a document is from, by the days on which its file says that it was made and last changed ("2019-08-28", "2019-08-30"): the first,
 * where both agree within a month and the text's opening names no other year. Null where that is not plain: a template is made years
 * before its text, an archive saves years after.
 */
export function plainDate(created: string | null, modified: string | null, text: string): string | null {
  const made = publishedFrom(created);
  const changed = publishedFrom(modified) ?? made;
  if (!made || !changed || made.length < 10) return null;
  if (Math.abs(Date.parse(changed) - Date.parse(made)) > MONTH * DAY_MS) return null;
  const years: readonly string[] = text.slice(0, OPENING).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  return years.length === 0 || years.includes(made.slice(0, 4)) ? made : null;
}
