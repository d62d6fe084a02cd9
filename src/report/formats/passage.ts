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
  const line = { start: text.lastIndexOf('\n', start - 1) + 1, end: endOfLine(text, start) };
  const earliest = Math.max(line.start, start - CONTEXT);
  const latest = Math.min(line.end, end + CONTEXT);
  const from = earliest > line.start ? afterSpace(text, earliest, start) : earliest;
  const to = latest < line.end ? beforeSpace(text, latest, Math.min(end, line.end)) : latest;
  const sentences = sentencesOf(text, { kind: 'paragraph', start: from, end: to }).filter(
    (one) => one.end > start && one.start < end,
  );
  const first = sentences[0]?.start ?? from;
  const last = sentences.at(-1)?.end ?? to;
  return {
    start: first,
    end: last,
    marks: [{ start, end: Math.min(end, last) }],
    cutBefore: first === from && from > line.start,
    cutAfter: last === to && to < line.end,
  };
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}

function afterSpace(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < limit ? space + 1 : from;
}

function beforeSpace(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > limit ? space : to;
}
