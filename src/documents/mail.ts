import PostalMime from 'postal-mime';
import type { Problem, ReadDocument } from './document.ts';
import { unwrapped } from './unwrap.ts';

/** An e-mail: its HTML, or its text with the lines put together again; its subject, its day. Attachments are named and left alone. */
export async function mailDocument(bytes: Uint8Array): Promise<ReadDocument | Problem> {
  const mail = await PostalMime.parse(new Uint8Array(bytes), { attachmentEncoding: 'arraybuffer' });
  const { html, text = '', subject, date } = mail;
  if (!html?.trim() && text.trim() === '')
    return { problem: 'is an e-mail without a text; check what is attached to it.' };
  const notes = mail.attachments
    .filter(({ disposition, contentId }) => disposition === 'attachment' || !contentId)
    .map(({ filename, mimeType }) => `The attachment “${filename || mimeType}” was not read.`);
  const facts = { title: subject || null, published: dayOf(date) };
  const plain = unwrapped(text);
  if (!html?.trim()) return { form: 'text', content: plain, whole: true, facts, isPage: true, notes };
  return { form: 'html', content: html, plain, whole: false, facts, isPage: true, notes };
}

/** The day on which an e-mail says that it was sent; null for a date that no calendar has. */
function dayOf(date: string | undefined): string | null {
  const moment = date ? new Date(date) : null;
  return moment && !Number.isNaN(moment.getTime()) ? moment.toISOString().slice(0, 10) : null;
}
