import fc from 'fast-check';
import { CHECKS } from '../../src/checks/index.ts';
import { withoutMarks } from '../check-table.ts';

/** The passages by which the checks explain themselves, as a newspaper prints them. */
const PASSAGES: readonly string[] = CHECKS.flatMap(({ examples }) =>
  [examples.inconsistent, examples.review ?? [], examples.consistent, examples.silent]
    .flat()
    .map(({ text }) => withoutMarks(text).text),
);

/** Pieces of prose at which finders and wording look, and what breaks them apart. */
const PIECES: readonly string[] = [
  ...'5|12|0|007|1987|1,234.5|6m|½|.5|1.2.5|12/03/2019|7.30pm|five|one|a dozen|half|a quarter of|two-thirds|doubled|twice'.split(
    '|',
  ),
  ...'£|$|€|¥|Rs |US$|%| per cent| percentage points| million|bn| crore| euros| dollars| pence| miles| km|kg|°C| acres|mph'.split(
    '|',
  ),
  ...' rose | fell | up | down | from | to | by | of the | out of | in all| each| an average of | a total of | of which | and | or '.split(
    '|',
  ),
  ...'between | over | about | or so| more than | aged |, 37, | years old| years| a year| a week| an hour| hours| votes| seats'.split(
    '|',
  ),
  ...'t(28) = |p < .05|95% CI |±| (n = 40)|Thursday, |31 June|May | yesterday|Smith |the | people| men| women| said'.split(
    '|',
  ),
  ...'(|)|[|]|—|–|-|/|:|;|,|, |.|. |!|?|“|”|’|"|\n|\n\n|\t| |\u00a0|\u200b|\u00ad|\u202e|\ufeff|\ud800|é|𝟓|５|<b>|&pound;|| '.split(
    '|',
  ),
];

const digits = fc.stringMatching(/^[0-9]{1,7}$/);

/** A passage with one of its numbers changed: still prose, rarely right. */
const altered = fc.tuple(fc.constantFrom(...PASSAGES), fc.nat(12), digits).map(([text, which, instead]) => {
  const numbers = [...text.matchAll(/\d+/g)];
  const chosen = numbers[which % Math.max(1, numbers.length)];
  return chosen ? text.slice(0, chosen.index) + instead + text.slice(chosen.index + chosen[0].length) : text;
});

/** A passage cut off anywhere, as a page or a file may be. */
const cut = fc
  .tuple(fc.constantFrom(...PASSAGES), fc.nat(200), fc.nat(200))
  .map(([text, from, to]) => text.slice(Math.min(from, text.length - 1), Math.max(from, text.length - to)));

const noise = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 4, unit: 'binary' })), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

/** What may come in: news, news with a number changed, cut or run together, and what is no news at all. */
export const anyText = fc
  .array(fc.oneof({ weight: 4, arbitrary: altered }, fc.constantFrom(...PASSAGES), cut, noise), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((parts) => fc.constantFrom('\n\n', ' ', '\n', '').map((joint) => parts.join(joint)));

/** Articles as they should be: paragraphs that each end. */
export const prose = fc
  .array(fc.oneof(altered, fc.constantFrom(...PASSAGES)), { minLength: 1, maxLength: 3 })
  .map((paragraphs) => paragraphs.join('\n\n'));

export const day = fc.constantFrom('2019-01-24', '2004-11', '1987', '2026-09-30', null);
export const language = fc.constantFrom('en', 'en-GB', 'en-AU', 'de', 'fr', null);
