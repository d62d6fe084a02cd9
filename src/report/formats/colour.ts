import type { Verdict } from '../report.ts';

/** How a stretch of a report for the terminal is meant: the verdicts' colours, a heading, a side remark. */
export type Tone = Verdict | 'strong' | 'faint';

/** ECMA-48 "select graphic rendition": red, amber, green, bold, faint; with the code that ends each. */
const CODES: Readonly<Record<Tone, readonly [number, number]>> = {
  inconsistent: [31, 39],
  review: [33, 39],
  consistent: [32, 39],
  strong: [1, 22],
  faint: [2, 22],
};

/** Gives a stretch of text its tone; leaves it as it is where there is no colour. */
export type Paint = (tone: Tone, text: string) => string;

/** Colours where they are wanted, and else none. */
export const paintWith = (colour: boolean): Paint =>
  colour ? (tone, text) => `\u001b[${CODES[tone][0]}m${text}\u001b[${CODES[tone][1]}m` : (_tone, text) => text;
