/** How a raised or lowered text is read: with the characters drawn for it, as it stands, or not at all. */
export type Raised = 'drawn' | 'plain' | 'left';

const UP: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-−n'].map((plain, at) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ'][at] ?? plain]),
);
const DOWN: ReadonlyMap<string, string> = new Map(
  [...'0123456789'].map((plain, at) => [plain, [...'₀₁₂₃₄₅₆₇₈₉'][at] ?? plain]),
);

/** "2" as "²"; each character stays one. */
export const drawnUp = (text: string): string => [...text].map((c) => UP.get(c) ?? c).join('');

/** "2" as "₂"; each character stays one. */
export const drawnDown = (text: string): string => [...text].map((c) => DOWN.get(c) ?? c).join('');

/** A character of an article is one of its page: itself, white space for a space, "2" drawn as "²". */
export const isDrawnAs = (page: string, article: string): boolean =>
  page === article || UP.get(page) === article || DOWN.get(page) === article || (article === ' ' && /\s/.test(page));

/** A length with a number before it, or alone: "12 km", "per m"; but "£6m" is an amount with a footnote. */
const UNIT_BEFORE =
  /(?:^|[^\p{L}\p{Sc}\d.,])(?:[\d.,]*\d[\s\u00a0-]?)?(?:[kcdmµμn]?m|mi|miles?|ft|feet|foot|in|inch(?:es)?|yds?|yards?|met(?:re|er)s?|kilomet(?:re|er)s?|centimet(?:re|er)s?|s|sec)$/iu;

const POWER_OF_TEN = /(?:^|[^\d.,])10$/;

/** Raised text after `before`: a unit's power ("km²"), an exponent ("10⁶"), an ending ("1st"), or a footnote's mark. */
export function raisedAs(raised: string, before: string, after: string, linked: boolean): Raised {
  const text = raised.trim();
  if (text === '') return 'plain';
  const digits = /^[-+−]?\d{1,3}$/.test(text);
  if (digits && /^\s*[/⁄]/.test(after)) return 'drawn';
  if (linked || /^[[(*†‡§¶]/.test(text)) return 'left';
  if (!digits) return /^[a-e]$/.test(text) && /[.,;:!?”"’']$/.test(before) ? 'left' : 'plain';
  if (POWER_OF_TEN.test(before)) return 'drawn';
  return /^[-−]?[123]$/.test(text) && UNIT_BEFORE.test(before) ? 'drawn' : 'left';
}

/** Lowered text after `before`: the foot of a fraction ("5¹/₂"), or as it stands ("CO2"). */
export const loweredAs = (before: string): Raised => (/[⁰¹²³⁴⁵⁶⁷⁸⁹][/⁄]$/.test(before) ? 'drawn' : 'plain');
