import { clear, paint } from '../page/highlights.ts';
import { inSlices } from '../page/slices.ts';
import type { Steps } from '../page/steps.ts';
import type { ReportedResult } from '../report/report.ts';
import type { Dress } from './dressed.ts';

/** A result, and where it stands in the page; nowhere once any of it is no longer there. */
export interface Mark {
  readonly result: ReportedResult;
  readonly ranges: readonly globalThis.Range[];
}

/** The results that are marked in a page, the later over the earlier. */
export interface Marked {
  readonly marks: () => readonly Mark[];
  /** Marks these and no others, and says how many milliseconds that took; what is marked already stays as it is. */
  readonly mark: (results: readonly ReportedResult[], placesOf: Places) => Promise<number>;
  readonly unmark: () => void;
}

type Places = (result: ReportedResult) => readonly globalThis.Range[] | null;

export function markedIn(page: Document, dress: Dress): Marked {
  let marks: readonly Mark[] = [];
  // The first time all is drawn, though it be nothing: what a page has drawn under our names goes.
  let drawn = false;
  return {
    marks: () => marks,
    mark: async (results, placesOf) => {
      const { value: next, spent } = await inSlices(placed(results, placesOf));
      const same = drawn && next.length === marks.length && next.every((mark, at) => isDrawnAs(mark, marks[at]));
      marks = next;
      if (same) return spent;
      drawn = true;
      const from = performance.now();
      dress(marks.flatMap(({ ranges }) => ranges));
      paint(
        page,
        marks.map(({ result, ranges }) => ({ verdict: result.verdict, ranges })),
      );
      return spent + performance.now() - from;
    },
    unmark: () => {
      marks = [];
      clear(page);
    },
  };
}

function* placed(results: readonly ReportedResult[], placesOf: Places): Steps<readonly Mark[]> {
  const marks: Mark[] = [];
  for (const result of results) {
    marks.push({ result, ranges: placesOf(result) ?? [] });
    yield;
  }
  return marks;
}

const isDrawnAs = ({ result, ranges }: Mark, other: Mark | undefined): boolean =>
  other?.result.verdict === result.verdict &&
  other.ranges.length === ranges.length &&
  ranges.every((range, at) => isSame(range, other.ranges[at]));

/** A range follows its page: it may have been moved off the words that it was made for. */
const isSame = (one: globalThis.Range, other: globalThis.Range | undefined): boolean =>
  one.startContainer === other?.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;
