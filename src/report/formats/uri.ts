const ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i;

/** Half of a character, which no URI can hold. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A path or address as a URI reference: "my article.txt" is "my%20article.txt"; a colon in a file's name starts no scheme. */
export function uriOf(name: string): string {
  const whole = name.replace(LONE_SURROGATE, '\ufffd');
  if (ADDRESS.test(whole)) return encodeURI(whole).replaceAll('%25', '%');
  const path = encodeURI(whole.replaceAll('\\', '/')).replace(
    /[?#[\]]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return /^[^/]*:/.test(path) ? `./${path}` : path;
}
