import { paint, show } from '../page/highlights.ts';
import type { Report, ReportedResult } from '../report/report.ts';
import { element } from '../view/elements.ts';
import { passagesOf } from '../view/passages.ts';

/** A text that can be edited, with its findings marked under the letters. */
export interface Proof {
  readonly root: HTMLElement;
  readonly text: HTMLTextAreaElement;
  /** Puts another text on the sheet; the same text is left alone, with the caret in it. */
  readonly put: (text: string) => void;
  /** Marks the results of the report on the text as it stands. */
  readonly mark: (report: Report | null, results: readonly ReportedResult[]) => void;
  /** Scrolls to a result; false where the text has moved on. */
  readonly show: (report: Report, result: ReportedResult) => boolean;
}

/**
 * A text box over a copy of its text: the copy carries the marks, which the browser draws (CSS highlights), and gives the box its
 * height, so that the two never come apart.
 */
export function proofOf(label: string, placeholder: string, typed: (text: string) => void): Proof {
  const ink = document.createTextNode('');
  // A last empty line has height only if something stands in it.
  const copy = element('div', { class: 'proof-ink', 'aria-hidden': 'true' }, ink, '\u200b');
  const text = element('textarea', { class: 'proof-text', 'aria-label': label });
  text.placeholder = placeholder;
  text.spellcheck = false;
  text.addEventListener('input', () => {
    follow(text.value);
    typed(text.value);
  });
  const root = element('div', { class: 'proof' }, copy, text);
  return {
    root,
    text,
    put: (next) => {
      if (text.value !== next) text.value = next;
      follow(text.value);
    },
    mark: (report, results) =>
      paint(
        document,
        report && report.text === ink.data
          ? results.map((result) => ({ verdict: result.verdict, ranges: rangesOf(report, result) }))
          : [],
      ),
    show: (report, result) => report.text === ink.data && show(document, rangesOf(report, result)),
  };

  /** Changes only what differs: the marks around it stay on their words until the next report. */
  function follow(next: string): void {
    const before = ink.data;
    if (before === next) return;
    let start = 0;
    const shorter = Math.min(before.length, next.length);
    while (start < shorter && before.charCodeAt(start) === next.charCodeAt(start)) start += 1;
    let end = 0;
    while (
      end < shorter - start &&
      before.charCodeAt(before.length - 1 - end) === next.charCodeAt(next.length - 1 - end)
    )
      end += 1;
    ink.replaceData(start, before.length - start - end, next.slice(start, next.length - end));
  }

  function rangesOf(report: Report, result: ReportedResult): globalThis.Range[] {
    return passagesOf(report, result).map(({ start, end }) => {
      const range = document.createRange();
      range.setStart(ink, start);
      range.setEnd(ink, end);
      return range;
    });
  }
}
