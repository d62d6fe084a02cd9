import { decoded } from './decode.ts';
import type { Content, Problem, ReadDocument } from './document.ts';
import { kindOf } from './kind.ts';

const PAGE_NAME = /\.x?html?$/i;

/** A document that begins like HTML, whatever its name. */
const BEGINS_LIKE_HTML =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

/**
 * What a file holds, whatever its name says: plain text, Markdown, HTML, a Word document (.docx), a PDF, an e-mail (.eml); or why it
 * cannot be read. The libraries for the last three are loaded when the first such file comes.
 */
export async function readDocument(content: Content): Promise<ReadDocument | Problem> {
  const { bytes, name } = content;
  if (bytes.length === 0) return { problem: 'is empty; there is nothing to check.' };
  switch (kindOf(bytes, name)) {
    case 'zip':
      return (await import('./docx.ts')).docxDocument(bytes);
    case 'pdf':
      return (await import('./pdf.ts')).pdfDocument(bytes);
    case 'mail':
      return (await import('./mail.ts')).mailDocument(bytes);
    case 'locked':
      return { problem: 'is locked with a password; save it without one and check that.' };
    case 'text':
      return textDocument(content);
  }
}

function textDocument(content: Content): ReadDocument | Problem {
  const text = decoded(content.bytes, content.charset);
  if (typeof text !== 'string') return text;
  if (text.trim() === '') return { problem: 'is blank; there is nothing to check.' };
  const isPage = isHtml(content, text);
  return { form: isPage ? 'html' : 'text', content: text, whole: !isPage, facts: {}, isPage, notes: [] };
}

function isHtml({ name, type }: Content, text: string): boolean {
  if (type !== null && type !== 'text/plain') return type.includes('html');
  return (type === null && PAGE_NAME.test(name)) || BEGINS_LIKE_HTML.test(text);
}
