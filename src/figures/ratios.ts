import type { Ratio } from './figure.ts';
import { between, type Interval, spoken } from './interval.ts';
import { afterSign, matchAt, wordBefore } from './near.ts';
import { nearWords } from './near-words.ts';
import { smallNumber } from './number-word-list.ts';
import type { Numeral } from './numerals.ts';
import { measured, type Scan } from './scan.ts';

/** Denominators in words. */
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  twentieth: 20,
  hundredth: 100,
  thousandth: 1000,
};
const PART =
  '(half|halves|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth|hundredth|thousandth)s?)';

/** Behind a number: "two-thirds", "one quarter". */
const PART_BEHIND = new RegExp(`[ \\u00a0-]${PART}(?![\\p{L}\\p{N}])`, 'iuy');
/** "one in five", "3 in 10", "nine out of ten", "one out of every 8", "one-in-five". */
const IN = /^(?: in(?: every)? | out of(?: every)? | of every |-in-)$/;
/** "3.5 times as many", "10 times the average", "five times more"; "won three times" counts. */
const TIMES =
  /[ \u00a0-]times?(?= (?:as (?:many|much|big|large|high|long|likely|fast|great|often|expensive|strong|heavy|small|good|bad|rich|deep|wide|far|old|hot|bright|dense|cheap)|more |less |fewer |higher |larger |bigger |greater |faster |longer |smaller |lower |stronger |heavier |richer |cheaper |worse |better |earnings|sales|revenues?|oversubscribed|over(?![\p{L}])|as \p{L}+ as |the (?:[£$€]?\d|number|amount|size|rate|price|level|national|average|limit|volume|value|current|normal|usual|speed|cost|population|total|national|legal|area|length|weight|height|power|median|annual|pre|global|world|expected|original|previous|recommended)|that|what|its |their |his |her |our |this |today's|last year's|annual |book |normal |likelier))/uy;
const FOLD = /[ \u00a0-]?fold(?![\p{L}])/uy;

/** Words that are a ratio by themselves, and fractions behind an article. A capital letter in the key of VALUES marks what needs its context. */
const WORDS =
  /\b(?:(doubl(?:ed|es|ing)|trebl(?:ed|es|ing)|tripl(?:ed|es|ing)|quadrupl(?:ed|es|ing)|quintupl(?:ed|es|ing)|halv(?:ed|es|ing))|(twice|thrice|double|treble|triple|quadruple|halve)|(two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)fold|(half|(?:an?|the other|another) (?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth))|((?:a|the(?: vast| large| great| overwhelming)?|an overwhelming) majority(?= of\b(?! \d))|most(?= of (?:the|its|his|her|their|our|those|these|them)\b)))\b/iy;
const VALUES: readonly (readonly [RegExp, number])[] = [
  [/^doubl|^twice/i, 2],
  [/^treb|^tripl|^thrice/i, 3],
  [/^quadrupl/i, 4],
  [/^quintupl/i, 5],
  [/^halv/i, 0.5],
];
/** "tenfold", "a hundredfold". */
const foldOf = (word: string): number | null => (/^hundred$/i.test(word) ? 100 : smallNumber(word));

/** Behind "twice": "as many", "the rate"; "twice a week" and "won twice" are no ratio. */
const COMPARES = / (?:as |the (?!day)|its |their |that |what |his |her |last |this |more |normal|annual)/iy;
/** Behind "double": a verb or a comparison ("double the number", "to double its output"); not "double glazing", "a double bed". */
const DOUBLES =
  / (?:the |its |their |his |her |our |that |what |last |this year|to (?:about |around |nearly |more than |over |some )?[$£€\d]|in (?:size|value|number|price|the )|(?:by|over|within) )/iy;
/** Behind "would double": "in ten years", "from £5m". */
const DOUBLES_LATER = /(?: (?:in|from|every|again|within|over|by|between)\b|[.,;])/iy;
const MAY = /^(?:will|would|to|could|may|might|should|can|must|not)$/i;

/** Behind "half": "of the", "the size", "its staff"; not "half-time", "the first half". */
const HALVES = /(?: of | the | its | their | his | her | our | all | those | these | as | to |[,.;)]|$)/y;
const NO_HALF = new Set(
  'first second other opening last the this each one two three four five six seven eight nine ten a and better'.split(
    ' ',
  ),
);
const PORTION =
  /(?: of\b|[,.;)\u2013]| (?:more|less|fewer|higher|lower|bigger|smaller|larger|in|since|by|to|from|over|say|said|are|were|have|had|believe|think|or)\b|$)/y;
const AGO = /(?:last|first|second|third|fourth|this|next|past|previous|final)$/i;

/**
 * Fractions and multiples as words and digits: "two-thirds" 0.667, "one in five" 0.2, "a quarter of", "half the", "2/3"; "doubled" 2, "halved"
 * 0.5, "a 400-fold rise", "3.5 times as many". "twice a week", "the third quarter", "half-time" and "won three times" are none.
 */
export function findRatios(scan: Scan): readonly Ratio[] {
  const found: Ratio[] = [];
  scan.numerals.forEach((_, index) => {
    const ratio = numeralRatio(scan, index);
    if (ratio) found.push(ratio);
  });
  return [...found, ...wordRatios(scan)];
}

function numeralRatio(scan: Scan, index: number): Ratio | null {
  const { text, numerals, taken } = scan;
  const numeral = numerals[index];
  if (!numeral || taken[index] || numeral.glued || afterSign(text, numeral.start)) return null;
  const next = numerals[index + 1];
  if (next && !taken[index + 1]) {
    const value = dividedBy(text, numeral, next);
    if (value !== null) {
      taken[index] = 1;
      taken[index + 1] = 1;
      return ratioOf(text, numeral.start, next.end, numeral.value / next.value, spoken(numeral.value, next.value));
    }
  }
  if (((scan.behind[index] ?? NEAR_RATIO) & NEAR_RATIO) === 0) return null;
  const single = partOf(text, numeral) ?? timesOf(text, numeral);
  if (single) taken[index] = 1;
  return single;
}

const NEAR_RATIO = nearWords(...Object.keys(PARTS).flatMap((part) => [part, `${part}s`]), 'time times fold');

const isWhole = ({ value, precision, power }: Numeral): boolean =>
  power === 0 && precision.step === 1 && Number.isInteger(value);

/** The value of "one in five" and "2/3"; null where the two numbers are no fraction: "two in 2004", "12/31", "4-2 in six games". */
function dividedBy(text: string, above: Numeral, below: Numeral): number | null {
  if (below.value <= above.value || above.value < 1 || !isWhole(above)) return null;
  if (below.start - above.end > 16) return null;
  const joint = text.slice(above.end, below.start);
  if (joint === '/' || joint === '\u2044') {
    if (joint === '\u2044' && isWhole(below)) return above.value / below.value;
    const plain = below.value <= 10 || (above.value === 1 && [12, 16, 20, 32, 50, 64, 100, 1000].includes(below.value));
    return plain && isWhole(below) && !'/-'.includes(text[below.end] ?? ' ') && text[above.start - 1] !== '/'
      ? above.value / below.value
      : null;
  }
  if (!IN.test(joint) || /\d[-–]$/.test(text.slice(Math.max(0, above.start - 2), above.start))) return null;
  if (joint.includes('out') || joint.includes('every') || above.value === 1)
    return isYearLike(below) ? null : above.value / below.value;
  return [3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000, 10_000, 100_000].includes(below.value)
    ? above.value / below.value
    : null;
}

const isYearLike = ({ value, end, start }: Numeral): boolean => end - start === 4 && value >= 1900 && value <= 2035;

/** "two-thirds", "three quarters of"; not "the first two quarters". */
function partOf(text: string, numeral: Numeral): Ratio | null {
  const found = isWhole(numeral) ? matchAt(PART_BEHIND, text, numeral.end) : null;
  const name = found?.[1]?.toLowerCase();
  if (!found || !name || numeral.value === 0) return null;
  const below = PARTS[name] ?? PARTS[name.slice(0, -1)];
  if (below === undefined || numeral.value >= below || name === 'halves') return null;
  const before = wordBefore(text, numeral.start);
  // "the first three quarters", "two quarters ahead": of years.
  const plain = /^quarters?$/.test(name) && ((before && AGO.test(before.text)) || numeral.value === 2);
  if (plain || (name === 'half' && numeral.value !== 1) || (numeral.value === 1 && name.endsWith('s'))) return null;
  const end = numeral.end + found[0].length;
  if (
    /^(?:[ -](?:finals?|century|hour|time|year|place|round|largest|biggest)\b|-\p{L}+er\b)/u.test(
      text.slice(end, end + 9),
    )
  )
    return null;
  return ratioOf(text, numeral.start, end, numeral.value / below, spoken(numeral.value, below));
}

/** "3.5 times as many", "a 400-fold rise". */
function timesOf(text: string, numeral: Numeral): Ratio | null {
  const found = matchAt(FOLD, text, numeral.end) ?? matchAt(TIMES, text, numeral.end);
  return found
    ? { ...measured(text, numeral.start, numeral.end + found[0].length, numeral), kind: 'ratio', unit: null }
    : null;
}

/** Before "half" and "majority": where the phrase may begin. */
const BEGINS = /(?:an? |the other |another |the (?:(?:vast|large|great|overwhelming) )?|an overwhelming )$/i;
const LONGEST_BEGINNING = 20;

/** The phrase that has its chief word at `anchor`, from its article on where it has one. */
function phraseAt(text: string, anchor: number): RegExpExecArray | null {
  const from = Math.max(0, anchor - LONGEST_BEGINNING);
  const begins = text[anchor - 1] === ' ' ? BEGINS.exec(text.slice(from, anchor)) : null;
  return (begins && matchAt(WORDS, text, from + begins.index)) ?? matchAt(WORDS, text, anchor);
}

function wordRatios({ text, numerals, anchors }: Scan): readonly Ratio[] {
  const found: Ratio[] = [];
  let at = 0;
  let last = 0;
  for (const anchor of anchors.ratios) {
    const match = phraseAt(text, anchor);
    if (!match || match.index < last) continue;
    const start = match.index;
    const end = start + match[0].length;
    last = end;
    while (at < numerals.length && (numerals[at]?.end ?? end) <= start) at++;
    if ((numerals[at]?.start ?? end) < end) continue;
    const value = wordValue(text, match, start, end);
    const interval = match[5] ? between(0.5, 1) : spoken(value ?? 0, 1);
    if (value !== null) found.push(ratioOf(text, start, end, value, interval));
  }
  return found;
}

function wordValue(
  text: string,
  [word, verb, multiple, fold, fraction, majority]: RegExpExecArray,
  start: number,
  end: number,
): number | null {
  if (majority) return 0.5;
  if (fold) return foldOf(fold);
  if (fraction) return fractionValue(text, fraction, start, end);
  const value = VALUES.find(([name]) => name.test(word))?.[1] ?? null;
  if (verb && /^halves$/i.test(verb) && /(?:two|both|the|2)$/i.test(text.slice(Math.max(0, start - 5), start).trim()))
    return null;
  if (verb) return /^[ -](?:up|down|back|over|as)\b|^-/.test(text.slice(end, end + 6)) ? null : value;
  if (matchAt(/^(?:twice|thrice)$/i.test(multiple ?? '') ? COMPARES : DOUBLES, text, end)) return value;
  return matchAt(DOUBLES_LATER, text, end) && MAY.test(wordBefore(text, start)?.text ?? '') ? value : null;
}

/** "A foot and a half of snow": more than one of it. */
const ONE_AND = /\b(?:an?|one|two|three|four|five|six) (?!third|quarter|fifth|sixth|eighth|tenth)\p{L}{2,12} and $/iu;

function fractionValue(text: string, fraction: string, start: number, end: number): number | null {
  const words = fraction.toLowerCase().split(' ');
  const part = words.at(-1) ?? '';
  const below = PARTS[part] ?? null;
  if (below === null) return null;
  if (words.length > 1 && part === 'half' && ONE_AND.test(text.slice(Math.max(0, start - 24), start))) return null;
  // "between a third and a half": no whole need be named.
  const first = words.length > 1 && text.startsWith(' and ', end) && /between $/i.test(text.slice(start - 8, start));
  if (words.length > 1)
    return (first || matchAt(PORTION, text, end)) &&
      !(
        part === 'quarter' &&
        (/by $/.test(text.slice(start - 3, start)) ? / to / : / (?:in|since|from|to|over) /).test(
          text.slice(end, end + 6),
        )
      )
      ? 1 / below
      : null;
  const before = wordBefore(text, start);
  const cue = before?.text.toLowerCase() ?? '';
  if (NO_HALF.has(cue) || cue.endsWith("'s") || text[start - 1] === '-' || text[end] === '-') return null;
  const bound =
    /^(?:by|than|about|around|nearly|almost|roughly|over|under|in|cut|just|only)$/.test(cue) &&
    !/^ (?:a|an|time|hour|way|year|term|day|price)\b/.test(text.slice(end, end + 7));
  return bound || matchAt(HALVES, text, end) ? 0.5 : null;
}

function ratioOf(text: string, start: number, end: number, value: number, interval: Interval): Ratio {
  const numeral: Numeral = {
    start,
    end,
    value,
    precision: { step: value / 10, coarse: value / 10, digits: 1 },
    power: 0,
    form: 'words',
    letter: null,
    glued: false,
  };
  const figure = measured(text, start, end, numeral);
  return { ...figure, interval: figure.hedge === null ? interval : figure.interval, kind: 'ratio', unit: null };
}
