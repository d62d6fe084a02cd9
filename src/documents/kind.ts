import { latin1 } from './latin1.ts';

/** What a file is by its first bytes; its name counts only where these leave it open. */
export type Kind = 'pdf' | 'zip' | 'locked' | 'mail' | 'text';

/** A PDF may have some bytes of another program before its mark. */
const PDF_WITHIN = 1024;

const HEAD = 16_384;

/** "From: Press office <press@example.org>", with the lines that carry on. */
const HEADER_LINE = /^[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*/;

/** Headers that only a mail server or program writes, so that a note which begins "From: …" is none. */
const SENT = /^(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|x-[a-z-]+):/im;

export function kindOf(bytes: Uint8Array, name: string): Kind {
  const head = latin1(bytes.subarray(0, HEAD));
  if (head.slice(0, PDF_WITHIN).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'zip';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0') && isLocked(bytes)) return 'locked';
  return isMail(head, name) ? 'mail' : 'text';
}

function isMail(head: string, name: string): boolean {
  const text = head.replace(/\r\n?/g, '\n').replace(/^\u00ef\u00bb\u00bf/, '');
  const headers = headersOf(text);
  if (!/^(?:from|date|subject|to):/im.test(headers)) return false;
  return /\.(?:eml|mht|mhtml)$/i.test(name) || (SENT.test(headers) && /^from:/im.test(headers));
}

/** The lines at the start that are headers. */
function headersOf(text: string): string {
  let at = /^From \S[^\n]*\n/.exec(text)?.[0].length ?? 0;
  const from = at;
  for (let line = HEADER_LINE.exec(text.slice(at)); line; line = HEADER_LINE.exec(text.slice(at))) at += line[0].length;
  return text.slice(from, at);
}

/** "EncryptedPackage" in UTF-16, as an office document with a password names what it holds. */
function isLocked(bytes: Uint8Array): boolean {
  return latin1(bytes).includes([...'EncryptedPackage'].join('\u0000'));
}
