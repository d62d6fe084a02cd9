import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { Problem, ReadDocument } from './document.ts';
import { latin1 } from './latin1.ts';
import { htmlOfPages } from './pdf-html.ts';
import type { Piece } from './pdf-lines.ts';
import { plainDate } from './plain-date.ts';

/** More pages are a book; its text would be larger than the largest article. */
const MOST_PAGES = 1500;

/** What is printed smaller is no text that anybody reads. */
const SMALLEST = 3;

/** What pdf.js says of a document that it cannot open, by the name of its error. */
const REFUSALS: Readonly<Record<string, string>> = {
  PasswordException: 'is locked with a password; save it without one and check that.',
  InvalidPDFException: 'is a damaged PDF; get the file again.',
  MissingPDFException: 'is a damaged PDF; get the file again.',
};

/** The text of a PDF as HTML, its lines put together to paragraphs again, without the headers and footers of its pages. */
export async function pdfDocument(bytes: Uint8Array): Promise<ReadDocument | Problem> {
  const pdfjs = await pdfjsLoaded();
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    const pages: (readonly Piece[])[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: false });
      const [left = 0, bottom = 0] = page.view;
      pages.push(items.flatMap((item) => ('str' in item ? (pieceOf(item, left, bottom) ?? []) : [])));
      page.cleanup();
    }
    const html = htmlOfPages(pages);
    if (html === '')
      return { problem: 'has no text in it, only pictures of pages; have a program read them first (OCR).' };
    return {
      form: 'html',
      whole: true,
      content: `<html><body><article>${html}</article></body></html>`,
      facts: { published: plainDate(...(await daysOf(pdf)), html) },
      isPage: true,
      notes: pdf.numPages > MOST_PAGES ? [`Only the first ${MOST_PAGES} pages were read.`] : [],
    };
  } catch (error) {
    const problem = error instanceof Error ? REFUSALS[error.name] : undefined;
    if (problem) return { problem: isCutOff(bytes) ? 'is a PDF that ends too soon; get the file again.' : problem };
    throw error;
  } finally {
    await task.destroy();
  }
}

const isCutOff = (bytes: Uint8Array): boolean => !latin1(bytes.subarray(-2048)).includes('%%EOF');

/**
 * pdf.js as it is used without a page: its worker's half in the same thread, which is a worker's anyhow. In node it looks for a canvas
 * that only drawing needs, and would say on the terminal that there is none.
 */
async function pdfjsLoaded(): Promise<typeof import('pdfjs-dist')> {
  const place = globalThis as Record<string, unknown>;
  // Only drawing calls these; pdf.js makes one as it loads.
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) place[name] ??= function nothing() {};
  place['pdfjsWorker'] ??= await workerHalf(place);
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** In a worker its half would take that worker's messages for its own, which it does not where there is a window. */
async function workerHalf(place: Record<string, unknown>): Promise<object> {
  const windowed = 'window' in place;
  if (!windowed) place['window'] = place;
  try {
    return await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  } finally {
    if (!windowed) delete place['window'];
  }
}

/** Null for what is blank, turned (a stamp in the margin) or too small. */
function pieceOf({ str, transform, width, fontName }: TextItem, left: number, bottom: number): Piece | null {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform as readonly number[];
  if (str.trim() === '' || Math.abs(b) > Math.abs(a) || a <= 0) return null;
  const size = Math.abs(d) || Math.abs(a);
  if (size < SMALLEST) return null;
  return { text: str, x: x - left, y: y - bottom, width, size, font: fontName };
}

/** "D:20190830101500+01'00'" as the day it says. */
async function daysOf(pdf: { getMetadata(): Promise<{ info: object }> }): Promise<[string | null, string | null]> {
  const { info } = await pdf.getMetadata();
  const told = info as Record<string, unknown>;
  return [dayOf(told['CreationDate']), dayOf(told['ModDate'])];
}

function dayOf(written: unknown): string | null {
  const [, year, month, day] = (typeof written === 'string' && /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(written)) || [];
  return year && month && day ? `${year}-${month}-${day}` : null;
}
