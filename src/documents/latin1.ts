/** More arguments than these at once overflow some engines' stack. */
const AT_ONCE = 8192;

/** Bytes as the characters of the same numbers, one for one. */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
  return parts.join('');
}
