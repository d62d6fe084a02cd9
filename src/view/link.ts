import type { Report, ReportedResult } from '../report/report.ts';

/** Longer passages are named by their first and last words: browsers look for the whole of a short one. */
const WHOLE = 120;

const WORDS_AT_EACH_END = 4;

/**
 * The article's address with a text fragment, so that a browser opens it at the passage:
 * "https://example.org/news#:~:text=over%20%C2%A36%20million". Null where the article has no web address.
 */
export function linkTo(report: Report, result: ReportedResult): string | null {
  const { url } = report.source;
  if (url === null || !/^https?:/i.test(url)) return null;
  const [address, fragment = ''] = split(url.replace(/:~:.*$/, ''), '#');
  return `${address}#${fragment}:~:text=${directive(report.text.slice(result.start, result.end), before(report, result))}`;
}

function directive(passage: string, prefix: string): string {
  const head = prefix === '' ? '' : `${encoded(prefix)}-,`;
  const oneBlock = !/[\n\t]/.test(passage);
  if (oneBlock && passage.length <= WHOLE) return head + encoded(passage);
  const words = passage.split(/\s+/).filter((word) => word !== '');
  const first = words.slice(0, WORDS_AT_EACH_END).join(' ');
  const last = words.slice(-WORDS_AT_EACH_END).join(' ');
  return `${head}${encoded(first)},${encoded(last)}`;
}

/** The words before the passage, where it stands in the article more than once; else nothing. */
function before({ text }: Report, { start, end }: ReportedResult): string {
  const passage = text.slice(start, end);
  if (text.indexOf(passage) === text.lastIndexOf(passage)) return '';
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return line.trim().split(/\s+/).slice(-WORDS_AT_EACH_END).join(' ');
}

/** Half of a character, which no address can hold. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A hyphen, a comma and an ampersand have a meaning of their own inside a text directive. */
const encoded = (words: string): string =>
  encodeURIComponent(words.replace(LONE_SURROGATE, '\ufffd')).replaceAll('-', '%2D');

function split(text: string, at: string): readonly [string, string] {
  const found = text.indexOf(at);
  return found < 0 ? [text, ''] : [text.slice(0, found), text.slice(found + at.length)];
}
