import type { Report } from '../report.ts';

/** JSON allows U+2028 and U+2029 bare within a string; readers that cut a stream into lines take them for ends of line. */
const LINE_SEPARATORS = /[\u2028\u2029]/g;

/** A report, or what stands in its place, as one line of JSON without a newline. */
export function jsonLineOf(value: object): string {
  return JSON.stringify(value).replace(LINE_SEPARATORS, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}

/** A report as JSON for people and programs; several as an array. */
export function jsonOf(reports: readonly Report[]): string {
  const [first] = reports;
  return `${JSON.stringify(reports.length === 1 ? first : reports, null, 2)}\n`;
}
