export type { Problem } from '../documents/document.ts';

/** What the system's error codes mean, for a person. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EACCES: 'may not be read; check its permissions.',
  EPERM: 'may not be read; check its permissions.',
  EISDIR: 'is a directory; name the files in it.',
  ENOTDIR: 'there is no such file.',
  ENAMETOOLONG: 'the name is longer than a file name can be.',
  EMFILE: 'too many files are open; check fewer at once.',
  ERR_INVALID_URL: 'is no address that can be fetched; check its spelling.',
  EIO: 'the disk failed while it was read.',
  ENOTFOUND: 'no server has that name; check the address, or the network.',
  EAI_AGAIN: 'the name could not be looked up; check the network.',
  ECONNREFUSED: 'nothing answers there; check the address.',
  ECONNRESET: 'the server broke the connection off; try again.',
  ETIMEDOUT: 'the server does not answer.',
  EHOSTUNREACH: 'the server cannot be reached from here.',
  ENETUNREACH: 'the network cannot be reached from here.',
};

/** A system's or fetch's error as a sentence; what is not known is passed on in the system's own words. */
export function problemOf(error: unknown): string {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const meaning = 'code' in cause && typeof cause.code === 'string' ? MEANINGS[cause.code] : undefined;
    if (meaning) return meaning;
  }
  const deepest = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return `could not be read (${deepest instanceof Error ? deepest.message : String(deepest)}).`;
}

/** What is said of an article that brought out a defect in the program itself. */
export function defectOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `could not be checked, by a fault of this program (${message}); please report it with the article.`;
}
