import mammoth from 'mammoth';
import type { Problem, ReadDocument } from './document.ts';
import { plainDate } from './plain-date.ts';
import { bombIn, entriesOf, textOf } from './zip.ts';

/** Other things that are zip archives, by a file that only they hold. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'is a spreadsheet, which is not read; save the sheet as text or CSV and check that.'],
  [/^ppt\//, 'is a presentation, which is not read; save it as PDF and check that.'],
  [
    /^(?:content\.xml|mimetype)$/,
    'is an OpenDocument or an e-book, which is not read; save it as .docx and check that.',
  ],
];

/** Word's own names for the line over a text and the one under it. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p.standfirst:fresh"];

/** A Word document as HTML, its headings, lists, tables and footnotes kept; pictures are left alone. */
export async function docxDocument(bytes: Uint8Array): Promise<ReadDocument | Problem> {
  const entries = entriesOf(bytes);
  if ('problem' in entries) return entries;
  if (!entries.some(({ name }) => name === 'word/document.xml')) {
    const other = OTHERS.find(([file]) => entries.some(({ name }) => file.test(name)));
    return { problem: other?.[1] ?? 'is a zip archive and no document; unpack it and check what is in it.' };
  }
  const read = entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  const bomb = await bombIn(read);
  if (bomb) return bomb;
  const html = await htmlOf(bytes);
  if (html === null) return { problem: 'is a damaged Word document; open it in Word, save it again and check that.' };
  const core = (await textOf(read, 'docProps/core.xml')) ?? '';
  const [created, modified] = ['created', 'modified'].map(
    (when) => tagIn(core, `dcterms:${when}`)?.slice(0, 10) ?? null,
  );
  return {
    form: 'html',
    whole: true,
    content: `<html><body><article>${html}</article></body></html>`,
    facts: { title: tagIn(core, 'dc:title'), published: plainDate(created ?? null, modified ?? null, html) },
    isPage: true,
    notes: [],
  };
}

async function htmlOf(bytes: Uint8Array): Promise<string | null> {
  // In browsers mammoth asks for an ArrayBuffer, in node for a Buffer: each takes the other's name for no one's.
  const whole = new Uint8Array(bytes);
  const input = { arrayBuffer: whole.buffer, buffer: whole };
  try {
    const leave = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml(input as unknown as { arrayBuffer: ArrayBuffer }, {
      styleMap: STYLES,
      convertImage: leave,
      externalFileAccess: false,
    });
    return value;
  } catch (error) {
    // Whatever it does not expect in a document mammoth throws as an Error of no kind: the document is at fault, and told so.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** The words of an XML element without elements in it; null where there is none, or nothing in it. */
function tagIn(xml: string, tag: string): string | null {
  const words = new RegExp(`<${tag}(?:\\s[^>]*)?>([^<]*)</${tag}>`).exec(xml)?.[1]?.trim();
  return words
    ? words
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&')
    : null;
}
