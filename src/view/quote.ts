import type { Report, ReportedResult } from '../report/report.ts';
import { figuresOf, passagesOf } from './passages.ts';

/** A stretch of a quote; `figure` where it is one of the figures that the result points at. */
export interface QuotePart {
  readonly text: string;
  readonly figure: boolean;
}

/** How much of the sentence is shown on either side of the passage, in characters. */
const CONTEXT = 70;

/** The same, where several passages are shown as one quote. */
const CONTEXT_OF_EACH = 25;

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
  const passages = passagesOf(report, result);
  const around = passages.length > 1 ? CONTEXT_OF_EACH : CONTEXT;
  const stretches = passages.map(({ start, end }) => ({
    start: outsideFigures(report, contextStart(text, start, around), 'start'),
    end: outsideFigures(report, contextEnd(text, end, around), 'end'),
  }));

  const parts: QuotePart[] = [];
  for (const [at, { start, end }] of stretches.entries()) {
    const before = startsSentence(text, start) ? '' : '…';
    parts.push({ text: at === 0 ? `“${before}` : ' … ', figure: false }, ...marked(report, result, start, end));
    if (at === stretches.length - 1) parts.push({ text: endsSentence(text, end) ? '”' : '…”', figure: false });
  }
  return parts.filter((part) => part.text !== '');
}

/** A cut moved out of the figure that it would go through: "about A$3.5" of "about A$3.5 million" is another sum. */
function outsideFigures({ figures }: Report, cut: number, side: 'start' | 'end'): number {
  const through = figures.find(({ start, end }) => start < cut && cut < end);
  return through ? through[side] : cut;
}

/** A stretch of the text, the result's figures in it apart. */
function marked(report: Report, result: ReportedResult, from: number, to: number): readonly QuotePart[] {
  const { text } = report;
  const parts: QuotePart[] = [];
  let at = from;
  for (const { start, end } of figuresOf(report, result)) {
    if (start < at || end > to) continue;
    parts.push({ text: text.slice(at, start), figure: false }, { text: text.slice(start, end), figure: true });
    at = end;
  }
  parts.push({ text: text.slice(at, to), figure: false });
  return parts;
}

function contextStart(text: string, start: number, around: number): number {
  const earliest = Math.max(0, start - around);
  const newline = text.lastIndexOf('\n', start - 1);
  const from = start > 0 && newline >= earliest ? newline + 1 : earliest;
  const sentence = [...text.slice(from, start + 1).matchAll(SENTENCE_END)].at(-1);
  if (sentence) return from + sentence.index + sentence[0].length + 1;
  if (from > earliest) return from;
  if (earliest === 0) return 0;
  const space = text.indexOf(' ', earliest);
  return space >= 0 && space < earliest + WORD_ROOM ? Math.min(space + 1, start) : earliest;
}

function contextEnd(text: string, end: number, around: number): number {
  const latest = Math.min(text.length, end + around);
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
