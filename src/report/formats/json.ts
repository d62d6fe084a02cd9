import type { Report } from '../report.ts';

/** JSON allows U+2028 and U+2029 bare within a string; readers that cut a stream into lines take them for ends of line. */
const LINE_SEPARATORS = /[\u2028\u2029]/g;

/** A report, or what stands in its place, as one line of JSON without a newline. */
export function jsonLineOf(value: object): string {
  return JSON.stringify(value).replace(LINE_SEPARATORS, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}

/** A report, or several as an array, as JSON for people and programs. */
export const jsonOf = (reports: Report | readonly Report[]): string => `${JSON.stringify(reports, null, 2)}\n`;
