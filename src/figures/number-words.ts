import type { Span } from '../text/article.ts';
import { ONES, SMALL } from './number-word-list.ts';
import { SCALE_WORDS } from './scale.ts';

/** A number written in words, "three and a half billion", and what its wording says of exactness. */
export interface WordNumber extends Span {
  readonly value: number;
  /** The unit of the last thing said: 1 for "fifty-eight", a million for "three million". */
  readonly step: number;
}

/** Written out, in full, or as wires do ("one mln"): "m" and "bn" stand behind digits only. */
const SPOKEN = new Set([
  'hundred',
  'thousand',
  'lakh',
  'lakhs',
  'million',
  'millions',
  'mln',
  'crore',
  'crores',
  'billion',
  'billions',
  'bln',
  'trillion',
  'quadrillion',
]);

const NEXT = /([ \u00a0-]?)([A-Za-z]+)/y;
const FRACTION_OF = /(?:an? )?(half|quarter|three[- ]quarters)(?:(?: of)? an?)?[ -]/iy;
const AND_A_HALF = /[ -]and[ -]an?[ -](half|quarter)\b|[ -]and[ -](three[- ]quarters)\b/iy;

const ARTICLE = /an?[ -]/iy;
/** "between one hundred and two hundred". */
const HUNDRED = /[ \u00a0-]hundred\b/iy;

const fractionOf = (word: string): number => (/^half$/i.test(word) ? 0.5 : /^quarter$/i.test(word) ? 0.25 : 0.75);

const powerOf = (word: string): number | undefined => (SPOKEN.has(word) ? SCALE_WORDS.get(word) : undefined);

const sticky = (expression: RegExp, text: string, at: number): RegExpExecArray | null => {
  expression.lastIndex = at;
  return expression.exec(text);
};

/**
 * The number in words that begins at `start`: "twenty-five", "three hundred and fifty thousand", "half a million", "a billion"
 * (at its "a"), "two point five million". Null where none does, and for vague ones ("hundreds", "a few million").
 */
export function wordNumberAt(text: string, start: number): WordNumber | null {
  return fractionOfScale(text, start) ?? sum(text, start);
}

/** "half a million", "three-quarters of a billion", "half-million". */
function fractionOfScale(text: string, start: number): WordNumber | null {
  if (!'hHqQaAtT'.includes(text[start] ?? '-')) return null;
  const found = sticky(FRACTION_OF, text, start);
  if (!found) return null;
  const scale = sticky(NEXT, text, start + found[0].length);
  const word = scale && scale[1] === '' ? (scale[2] ?? '').toLowerCase() : '';
  const power = powerOf(word);
  if (!scale || (power === undefined && word !== 'dozen')) return null;
  const unit = power === undefined ? 12 : 10 ** power;
  const fraction = fractionOf(found[1] ?? '');
  return {
    start,
    end: start + found[0].length + scale[0].length,
    value: fraction * unit,
    step: power === undefined ? 1 : unit / 10,
  };
}

interface Sum {
  /** What thousands, millions … have been closed so far. */
  total: number;
  /** What stands before the next scale word; null before any digit. */
  group: number | null;
  /** One unit of what may still be added: 100 after "three hundred", 10 after "twenty". */
  room: number;
  step: number;
  /** The power of the last scale closed: later ones must be smaller. */
  power: number;
  end: number;
}

/** "three hundred and fifty thousand": ones and tens into hundreds, hundreds into scales. */
function sum(text: string, start: number): WordNumber | null {
  const said: Sum = { total: 0, group: null, room: Number.POSITIVE_INFINITY, step: 1, power: 99, end: start };
  const article = (text.charCodeAt(start) | 32) === 97 ? sticky(ARTICLE, text, start) : null;
  let at = start;
  if (article) {
    said.group = 1;
    said.room = 0;
    at += article[0].length;
  }
  let any = false;
  for (let first = true; ; first = false) {
    const word = nextWord(text, at, first);
    if (!word || !add(said, word.word, word.joined)) break;
    any = true;
    at = word.end;
    said.end = at;
    withFraction(text, said);
    at = said.end;
  }
  if (!any) return null;
  return {
    start,
    end: said.end,
    value: said.total + (said.group ?? 0),
    step: said.group === null ? said.step : Math.min(said.step, 1),
  };
}

/** The next word of the number, over "and" where it joins hundreds to tens. */
function nextWord(text: string, at: number, first: boolean): { word: string; end: number; joined: boolean } | null {
  const from = first ? at : at + separatorAt(text, at);
  if (!first && from === at) return null;
  const end = lettersEnd(text, from);
  if (end === from) return null;
  const word = text.slice(from, end).toLowerCase();
  if (word !== 'and' || first) return { word, end, joined: false };
  const next = end + separatorAt(text, end);
  const stop = lettersEnd(text, next);
  if (next === end || stop === next) return null;
  // "between one hundred and two hundred": the "and" joins two numbers.
  if (sticky(HUNDRED, text, stop)) return null;
  return { word: text.slice(next, stop).toLowerCase(), end: stop, joined: true };
}

/** How long the space or hyphen between two words of a number is: one character, or none. */
function separatorAt(text: string, at: number): 0 | 1 {
  const code = text.charCodeAt(at);
  return code === 32 || code === 45 || code === 160 ? 1 : 0;
}

function lettersEnd(text: string, from: number): number {
  let end = from;
  for (let code = text.charCodeAt(end) | 32; code >= 97 && code <= 122; code = text.charCodeAt(end) | 32) end++;
  return end;
}

function add(said: Sum, word: string, joined: boolean): boolean {
  const small = SMALL.get(word);
  if (small !== undefined) {
    const fits = said.group === null || (small > 0 && small < said.room);
    const mayJoin = !joined || said.room === 100 || (said.group === null && said.total > 0);
    if (!fits || !mayJoin || (said.group === null && said.total > 0 && small === 0)) return false;
    said.group = (said.group ?? 0) + small;
    said.room = small >= 20 ? 10 : 0;
    return true;
  }
  if (word === 'dozen') return dozens(said, joined);
  const power = powerOf(word);
  if (power === 6 && said.group === null && said.power === 3 && !joined) {
    // "a thousand million", what a billion was in Britain.
    said.total *= 1e6;
    said.step *= 1e6;
    said.power = 6;
    return true;
  }
  if (power === undefined || said.group === null || joined) return false;
  if (power === 2) {
    if (said.group >= 100 || said.group === 0) return false;
    said.group *= 100;
    said.room = 100;
    return true;
  }
  if (power >= said.power) return false;
  said.total += said.group * 10 ** power;
  said.step = 10 ** power;
  said.power = power;
  said.group = null;
  said.room = Number.POSITIVE_INFINITY;
  return true;
}

/** "a dozen", "two dozen", "four and a half dozen". */
function dozens(said: Sum, joined: boolean): boolean {
  if (said.group === null || said.total > 0 || said.group === 0 || said.group > 99 || joined) return false;
  said.group *= 12;
  said.room = 0;
  said.step = 12;
  return true;
}

/** "two and a half million", "three point five billion": the fraction goes into the group, if a scale word follows or nothing does. */
function withFraction(text: string, said: Sum): void {
  // " and", " point": most numbers end here.
  const next = text.charCodeAt(said.end + separatorAt(text, said.end)) | 32;
  if (next !== 97 && next !== 112) return;
  if (said.group === null) {
    // "a million and a half"; "a million and a half-million" says another.
    const more = sticky(/ and a half(?![ -](?:\p{L}*illion|thousand|dozen)|-)/iuy, text, said.end);
    if (!more || said.step < 1000) return;
    said.total += said.step / 2;
    said.end += more[0].length;
    said.step /= 10;
    said.room = 0;
    said.power = 0;
    return;
  }
  const half = sticky(AND_A_HALF, text, said.end);
  if (half) {
    said.group += fractionOf((half[1] ?? half[2] ?? '').toLowerCase());
    said.end += half[0].length;
    said.room = 0;
    said.step = 0.5;
    return;
  }
  const point = sticky(/[ -]point((?:[ -](?:zero|one|two|three|four|five|six|seven|eight|nine))+)\b/iy, text, said.end);
  if (!point) return;
  const decimals = (point[1] ?? '')
    .trim()
    .split(/[ -]+/)
    .map((word) => ONES.indexOf(word.toLowerCase()));
  said.group = Number(`${said.group}.${decimals.join('')}`);
  said.end += point[0].length;
  said.room = 0;
  said.step = 10 ** -decimals.length;
}
