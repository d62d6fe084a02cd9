import type { Statistic } from './figure.ts';
import { exactly } from './interval.ts';
import { isDigit, isLetter, isSpace, matchAt } from './near.ts';
import { nearWords } from './near-words.ts';
import type { Numeral } from './numerals.ts';
import { measured, type Scan } from './scan.ts';

/** Names as papers print them, and the name that the figure bears. Source: APA style, 7th edition, statistical abbreviations. */
const NAMES: Readonly<Record<string, string>> = {
  t: 't',
  F: 'F',
  r: 'r',
  rs: 'rs',
  z: 'z',
  Z: 'z',
  Q: 'Q',
  Qw: 'Q',
  Qb: 'Q',
  Qwithin: 'Q',
  Qbetween: 'Q',
  'Q-within': 'Q',
  'Q-between': 'Q',
  p: 'p',
  P: 'p',
  n: 'n',
  N: 'n',
  M: 'M',
  SD: 'SD',
  SE: 'SE',
  SEM: 'SE',
  d: 'd',
  g: 'g',
  U: 'U',
  W: 'W',
  H: 'H',
  b: 'b',
  B: 'b',
  df: 'df',
  OR: 'OR',
  aOR: 'OR',
  AOR: 'OR',
  RR: 'RR',
  HR: 'HR',
  aHR: 'HR',
  AHR: 'HR',
  IRR: 'IRR',
  CI: 'CI',
  'χ²': 'chi2',
  χ2: 'chi2',
  'X²': 'chi2',
  X2: 'chi2',
  x2: 'chi2',
  'x²': 'chi2',
  'χ^2': 'chi2',
  chi2: 'chi2',
  chi_2: 'chi2',
  'chi^2': 'chi2',
  'chi-square': 'chi2',
  'chi-squared': 'chi2',
  'chi square': 'chi2',
  'chi squared': 'chi2',
  'R²': 'R2',
  R2: 'R2',
  'r²': 'r2',
  r2: 'r2',
  'η²': 'eta2',
  η2: 'eta2',
  β: 'beta',
  α: 'alpha',
  κ: 'kappa',
  ρ: 'rho',
  τ: 'tau',
};
/** "t(28) = ", "χ²(1, N = 90) = ", "p < ": what stands right before a statistic's number. Read backwards from the sign, within reach. */
const SIGNED =
  /(?:^|[^\p{L}\p{N}])([A-Za-z]{1,3}|[χηRrXx][²2]|[βακρτ]|χ\^2|[Cc]hi(?:[_^]?2|[- ]squared?)|Q-?(?:within|between))(?:_?p|[- ]values?)?[ \u00a0]?([([][^()[\]]{1,40}[)\]])?[ \u00a0]?$/u;
const REACH = 60;
/** "1 df", "28 degrees of freedom". */
const DEGREES_BEHIND = /^[ \u00a0](?:d\.?f\b|degrees? of freedom\b)/;
/** Statistics of tests, from which a p-value follows. */
export const TESTS: ReadonlySet<string> = new Set(['t', 'F', 'r', 'z', 'chi2', 'Q']);
/** "OR 1.21", "hazard ratio of 0.8", "odds ratio, 1.4": named without a sign. */
const NAMED =
  /(?:^|[^\p{L}\p{N}])(?:(OR|aOR|RR|HR|aHR|SD|SE|IRR)|(odds ratio|hazard ratio|risk ratio|relative risk|standard deviation|standard error)(?: \([A-Za-z]{2,3}\))?)(?:,? of|,|:| was| is)?[ \u00a0]$/u;
const IN_FULL: Readonly<Record<string, string>> = {
  'odds ratio': 'OR',
  'hazard ratio': 'HR',
  'risk ratio': 'RR',
  'relative risk': 'RR',
  'standard deviation': 'SD',
  'standard error': 'SE',
};
/** "95% CI 0.95 to 1.14", "95% confidence interval [0.95, 1.14]": before the first end. */
const INTERVAL =
  /(?:\bCIs?|confidence intervals?(?: \(CI\))?|(?:credible|uncertainty) intervals?)(?:,| of|:| =|;| was|(?: \p{L}+)? from)?[ \u00a0]?[[(]?(?:between )?[-+]?$/u;
const ENDS = /^%?(?: ?(?:to|and|,|;) ?| ?[-–—] ?)[-+]?$/;
/** "±3 points", "plus or minus three percentage points", "a margin of error of 3 points". */
const MARGIN =
  /(?:(±|\+\/-|\+-|plus or minus|plus-or-minus)[ \u00a0]?|margin of (?:sampling )?error (?:of|is|was)(?: about)?(?: plus or minus| ±)?[ \u00a0]?)$/i;
const POINTS = /(?:%|[ \u00a0-]?(?:percentage[ -])?points?|[ \u00a0]per ?cent(?:age points?)?)(?![\p{L}])/uy;

/**
 * Statistics as papers print them: "t(28) = 2.20, p < .05" (df, t, p), "95% CI 0.95 to 1.14" (both ends), "M = 3.47, SD = 1.2, n = 28",
 * "OR 1.21", "±3 points" (margin). The figure is the number; its name is the unit, its sign the hedge.
 */
export function findStatistics(scan: Scan): readonly Statistic[] {
  const { text, numerals, taken } = scan;
  const found: Statistic[] = [];
  const add = (index: number, unit: string): void => {
    const numeral = numerals[index];
    if (!numeral || taken[index]) return;
    taken[index] = 1;
    found.push(statisticOf(text, numeral, unit));
  };
  for (let i = 0; i < numerals.length; i++) {
    const numeral = numerals[i];
    if (!numeral || taken[i] || numeral.power > 0) continue;
    const signed = signedName(text, numeral);
    if (signed) {
      degreesBefore(scan, i, signed.from, add);
      add(i, signed.name);
      continue;
    }
    if (text[numeral.end + 1] === 'd' && DEGREES_BEHIND.test(text.slice(numeral.end, numeral.end + 22))) {
      add(i, 'df');
      continue;
    }
    const named = namedBefore(scan, i, numeral);
    if (named === null) continue;
    add(i, named);
    const next = numerals[i + 1];
    if (named === 'CI' && next && ENDS.test(text.slice(numeral.end, next.start))) add(++i, 'CI');
  }
  return found;
}

/** The name before an equals or comparison sign, and where its brackets begin if it has any. */
function signedName(text: string, { start }: Numeral): { readonly name: string; readonly from: number } | null {
  let at = start;
  while (start - at < 3 && isOddSign(text[at - 1])) at--;
  if (isSpace(text.charCodeAt(at - 1))) at--;
  if (!'=<>≤≥'.includes(text[at - 1] ?? ' ')) return null;
  const from = Math.max(0, at - 1 - REACH);
  const found = SIGNED.exec(text.slice(from, at - 1));
  const name = found?.[1] ? NAMES[found[1].replace(/^C/, 'c')] : undefined;
  if (!found || !name) return null;
  return { name, from: from + found.index + found[0].length - (found[2]?.length ?? 0) - 1 };
}

/** "t(28) = -2.20", and what text drawn from a PDF makes of its minus. */
const isOddSign = (character = ' '): boolean =>
  !PLAIN.has(character) && !/[\p{L}\p{N}\s=<>≤≥.,()[\]"'$£€]/u.test(character);
/** What mostly stands before a number. */
const PLAIN: ReadonlySet<string> = new Set(' \u00a0\n$£€(abcdefghijklmnopqrstuvwxyz');

/** The numbers in the brackets of "t(28)" and "F(2, 45)": degrees of freedom; an N among them has its own sign. */
function degreesBefore(
  { numerals }: Scan,
  index: number,
  from: number,
  add: (index: number, unit: string) => void,
): void {
  for (let i = index - 1; (numerals[i]?.start ?? -1) >= from; i--) if (!numerals[i]?.glued) add(i, 'df');
}

/** What every name of an unsigned statistic has some of. */
const NAMED_NEAR = /nterval|rror|minus|ratio|risk|standard|[±+]|[A-Z]{2}/;

/** Words that stand between a statistic's name and its number, and the last of its name. */
const NEAR_NAMES = nearWords(
  'OR aOR RR HR aHR SD SE IRR ratio risk deviation error CI CIs interval intervals of was is from between about minus',
);

function namedBefore({ text, before: near }: Scan, index: number, { start, end }: Numeral): string | null {
  const words = near[index] ?? NEAR_NAMES;
  const last = text[start - 1] ?? '';
  // Most numbers stand behind a small letter and a space: "some 65", where no statistic is named.
  if (last === ' ' || last === '\u00a0') {
    const letter = text.charCodeAt(start - 2);
    const may = isLetter(letter) ? (words & NEAR_NAMES) !== 0 : ',:=;±'.includes(text[start - 2] ?? ' ');
    if (!may) return null;
  } else if (!'±[(-+'.includes(last)) return null;
  const before = text.slice(Math.max(0, start - 44), start);
  if (!NAMED_NEAR.test(before)) return null;
  if (/[Ii]nterval|CI/.test(before) && INTERVAL.test(before)) return 'CI';
  const margin = /±|minus|\+|error/.test(before) ? MARGIN.exec(before) : null;
  if (
    margin &&
    (!margin[1] ||
      matchAt(POINTS, text, end) ||
      text[start - 1] === '±' ||
      isDigit(text.charCodeAt(start - margin[0].length - 2)))
  )
    return 'margin';
  const named = /ratio|risk|standard|[A-Z]{2}/.test(before) ? NAMED.exec(before) : null;
  if (!named) return null;
  return named[1] ? decimalOnly(text, start, end, NAMES[named[1]] ?? null) : (IN_FULL[named[2] ?? ''] ?? null);
}

/** "OR 97201" is Oregon, "SD 3" a size: an abbreviation without a sign needs a decimal point. */
const decimalOnly = (text: string, start: number, end: number, name: string | null): string | null =>
  text.slice(start, end).includes('.') ? name : null;

/** "p = 2.5e-4", "p = 3 × 10−5". */
const POWER = /(?:[eE]|[ \u00a0]?[x×*][ \u00a0]?10\^?)[-–](\d{1,2})(?!\d)/y;

function statisticOf(text: string, numeral: Numeral, unit: string): Statistic {
  const before = text[numeral.start - 1] ?? ' ';
  const signed =
    unit !== 'df' &&
    unit !== 'margin' &&
    (before === '-' || (TESTS.has(unit) && isOddSign(before))) &&
    !isDigit(text.charCodeAt(numeral.start - 2));
  const start = signed ? numeral.start - 1 : numeral.start;
  const power = unit === 'p' ? matchAt(POWER, text, numeral.end) : null;
  const tail = unit === 'margin' ? matchAt(POINTS, text, numeral.end) : power;
  const end = numeral.end + (tail?.[0].length ?? 0);
  const figure = measured(text, start, end, numeral, (signed ? -1 : 1) * (power ? Number(`1e-${power[1]}`) : 1));
  // Degrees of freedom and people are counted.
  const whole = (unit === 'df' || unit === 'n') && Number.isInteger(figure.value) && figure.hedge === null;
  return { ...figure, interval: whole ? exactly(figure.value) : figure.interval, kind: 'statistic', unit };
}
