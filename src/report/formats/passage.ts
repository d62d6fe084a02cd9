import type { Span } from '../../text/article.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Report, ReportedResult } from '../report.ts';

/** A sentence of the article and the words in it that a result points at; spans into `Report.text`. */
export interface Passage extends Span {
  readonly marks: readonly Span[];
  /** The sentence is longer than is shown, before or behind. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** How much of a sentence is shown on either side of the marked words, in characters; legal prose has sentences of a page. */
const CONTEXT = 400;

/**
 * What to quote for a result: the sentence that it stands in, its passage marked; where it joins figures of several sentences
 * (a headline and the body) each of these, the figures marked.
 */
export function passagesOf(report: Report, result: ReportedResult): readonly Passage[] {
  const whole = passageAt(report.text, result);
  if (result.end <= whole.end) return [whole];
  const figures = report.figures.filter(({ id }) => result.figures.includes(id));
  if (figures.length === 0) return [whole];
  const passages: Passage[] = [];
  for (const { start, end } of figures) {
    const last = passages.at(-1);
    if (last && end <= last.end) passages[passages.length - 1] = { ...last, marks: [...last.marks, { start, end }] };
    else passages.push(passageAt(report.text, { start, end }));
  }
  return passages;
}

function passageAt(text: string, { start, end }: Span): Passage {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const behind = text.slice(start, end + CONTEXT);
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = behind.indexOf('\n');
  const startsLine = lineStart > 0 || before.length === start;
  const endsLine = lineEnd >= 0 || start + behind.length === text.length;

  const from = start - before.length + (startsLine ? lineStart : before.indexOf(' ') + 1);
  const to =
    start + (lineEnd >= 0 ? lineEnd : endsLine ? behind.length : Math.max(behind.lastIndexOf(' '), end - start));
  const sentences = sentencesOf(text, { kind: 'paragraph', start: from, end: to }).filter(
    (one) => one.end > start && one.start < end,
  );
  const first = sentences[0]?.start ?? from;
  const last = sentences.at(-1)?.end ?? to;
  return {
    start: first,
    end: last,
    marks: [{ start, end: Math.min(end, last) }],
    cutBefore: first === from && !startsLine,
    cutAfter: last === to && !endsLine,
  };
}
