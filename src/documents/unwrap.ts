/** Mail programs break lines at 72 to 80 characters; a line of prose that is much shorter ends on purpose. */
const WRAPPED_AT = { least: 50, most: 90 };

const STARTS_ANEW = /^(?:[ \t]|[-*+•·–>#]|\d{1,3}[.)] )/;

/** Text with the line breaks of a mail program taken out of its paragraphs; text that was not so broken is left as it is. */
export function unwrapped(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const longest = Math.max(0, ...lines.map((line) => line.length));
  if (longest < WRAPPED_AT.least || longest > WRAPPED_AT.most) return lines.join('\n');
  const out: string[] = [];
  let open = false;
  for (const line of lines) {
    const joins = open && line.trim() !== '' && !STARTS_ANEW.test(line);
    if (joins) out.push(`${out.pop()?.trimEnd()} ${line.trim()}`);
    else out.push(line);
    // The next word would have fitted, had the line not ended on purpose.
    open = line.trim() !== '' && line.trimEnd().length > longest - 25;
  }
  return out.join('\n');
}
