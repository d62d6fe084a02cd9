import type { Report } from '../report.ts';

/**
 * JSON allows these bare within a string. Readers that cut a stream into lines take U+2028 and U+2029 for ends of line; a terminal
 * is steered by the controls behind ASCII (U+009B is an escape sequence's start) and by marks that turn the direction of words.
 */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const safe = (json: string): string =>
  json.replace(UNSAFE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A report, or what stands in its place, as one line of JSON without a newline. */
export const jsonLineOf = (value: object): string => safe(JSON.stringify(value));

/** A report, or several as an array, as JSON for people and programs. */
export const jsonOf = (reports: Report | readonly Report[]): string => indented(reports);

/** Any plain data as JSON that is laid out. */
export const indented = (value: object): string => `${safe(JSON.stringify(value, null, 2))}\n`;
