import type { Report, ReportedResult } from '../report/report.ts';

/** A stretch of a quote; `figure` where it is one of the figures that the result points at. */
export interface QuotePart {
  readonly text: string;
  readonly figure: boolean;
}

/** How much of the sentence is shown on either side of the passage, in characters. */
const CONTEXT = 70;

/** Words are not cut for a limit that is near their end. */
const WORD_ROOM = 20;

/** Where one sentence ends and the next begins. "Mr. Smith" looks the same; cut there, the passage stands all the same. */
const SENTENCE_END = /[.!?][”’"')\]]?(?= [\p{Lu}“‘"'])/gu;

/**
 * The passage in its own words with some of its sentence around it, "…included over £6 million (£7 million) investment
 * in new security…", cut between words and never past its paragraph; the figures apart, to be marked.
 */
export function quoteOf(report: Report, result: ReportedResult): readonly QuotePart[] {
  const { text } = report;
  const start = contextStart(text, result.start);
  const end = contextEnd(text, result.end);
  const figures = report.figures
    .filter((figure) => result.figures.includes(figure.id) && figure.start >= start && figure.end <= end)
    .sort((a, b) => a.start - b.start);

  const parts: QuotePart[] = [];
  let at = start;
  for (const figure of figures) {
    if (figure.start < at) continue;
    parts.push({ text: text.slice(at, figure.start), figure: false });
    parts.push({ text: text.slice(figure.start, figure.end), figure: true });
    at = figure.end;
  }
  parts.push({ text: text.slice(at, end), figure: false });

  const before = startsSentence(text, start) ? '“' : '“…';
  const after = endsSentence(text, end) ? '”' : '…”';
  return [{ text: before, figure: false }, ...parts, { text: after, figure: false }].filter((part) => part.text !== '');
}

function contextStart(text: string, start: number): number {
  const earliest = Math.max(0, start - CONTEXT);
  const newline = text.lastIndexOf('\n', start - 1);
  const from = start > 0 && newline >= earliest ? newline + 1 : earliest;
  const sentence = [...text.slice(from, start + 1).matchAll(SENTENCE_END)].at(-1);
  if (sentence) return from + sentence.index + sentence[0].length + 1;
  if (from > earliest) return from;
  if (earliest === 0) return 0;
  const space = text.indexOf(' ', earliest);
  return space >= 0 && space < earliest + WORD_ROOM ? Math.min(space + 1, start) : earliest;
}

function contextEnd(text: string, end: number): number {
  const latest = Math.min(text.length, end + CONTEXT);
  const newline = text.indexOf('\n', end);
  const to = newline >= 0 && newline < latest ? newline : latest;
  const [sentence] = text.slice(end, to).matchAll(SENTENCE_END);
  if (sentence) return end + sentence.index + sentence[0].length;
  if (newline >= 0 && newline <= latest) return newline;
  if (latest === text.length) return latest;
  const space = text.lastIndexOf(' ', latest);
  return space > latest - WORD_ROOM ? Math.max(space, end) : latest;
}

const startsSentence = (text: string, start: number): boolean =>
  start === 0 || text[start - 1] === '\n' || /[.!?][”’"')\]]? $/.test(text.slice(Math.max(0, start - 3), start));

const endsSentence = (text: string, end: number): boolean =>
  end === text.length || text[end] === '\n' || /[.!?][”’"')\]]?$/.test(text.slice(Math.max(0, end - 2), end));
