import type { Interval } from './interval.ts';
import { isLetter, wordAfter, wordBefore } from './near.ts';

/**
 * What a hedge lets a figure stand for. `low` and `high` are fractions of the figure, as an equal is claimed ("over £6 million" printed
 * for £6.4m); `bound` says that it is one ("more than 30%" for 65% is true).
 */
export interface Hedge {
  readonly low: number;
  readonly high: number;
  readonly bound: 'above' | 'below' | null;
}

const ABOUT: Hedge = { low: -0.1, high: 0.1, bound: null };
const NEARLY: Hedge = { low: -0.1, high: 0, bound: null };
const JUST_UNDER: Hedge = { low: -0.05, high: 0, bound: null };
const JUST_OVER: Hedge = { low: 0, high: 0.05, bound: null };
const OVER: Hedge = { low: 0, high: 0.15, bound: 'above' };
const UNDER: Hedge = { low: -0.15, high: 0, bound: 'below' };

/** Words before a figure. The longest that fits is taken: "just over" is not "over". */
const BEFORE: readonly (readonly [Hedge, readonly string[]])[] = [
  [
    ABOUT,
    [
      'about',
      'around',
      'approximately',
      'approx',
      'approx.',
      'roughly',
      'some',
      'circa',
      'c.',
      'ca.',
      'an estimated',
      'estimated',
      'in the region of',
      'something like',
      'or about',
      'give or take',
      'more or less',
      'somewhere around',
      'in the order of',
      '~',
      '≈',
      'perhaps',
      'maybe',
    ],
  ],
  [
    NEARLY,
    [
      'nearly',
      'almost',
      'close to',
      'approaching',
      'getting on for',
      'virtually',
      'practically',
      'not quite',
      'well-nigh',
      'towards',
      'verging on',
      'near',
      'nigh on',
      'as good as',
    ],
  ],
  [
    JUST_UNDER,
    [
      'just under',
      'just below',
      'slightly under',
      'slightly less than',
      'a little under',
      'a little less than',
      'just less than',
      'a shade under',
      'fractionally below',
      'just short of',
      'a little below',
      'slightly below',
      'marginally below',
    ],
  ],
  [
    JUST_OVER,
    [
      'just over',
      'just above',
      'just more than',
      'slightly over',
      'slightly more than',
      'a little over',
      'a little more than',
      'slightly above',
      'a shade over',
      'a bit more than',
      'marginally above',
      'a fraction over',
      'barely more than',
      'little more than',
    ],
  ],
  [
    OVER,
    [
      'over',
      'more than',
      'above',
      'at least',
      'upwards of',
      'upward of',
      'in excess of',
      'exceeding',
      'exceeds',
      'exceeded',
      'topping',
      'no less than',
      'no fewer than',
      'not less than',
      'a minimum of',
      'greater than',
      'larger than',
      'well over',
      'well above',
      'far more than',
      'beyond',
      'north of',
      'a good',
      'at a minimum',
      '>',
      '≥',
      'higher than',
      'much more than',
    ],
  ],
  [
    UNDER,
    [
      'under',
      'less than',
      'fewer than',
      'below',
      'up to',
      'at most',
      'no more than',
      'not more than',
      'as much as',
      'as many as',
      'a maximum of',
      'at the most',
      'well under',
      'lower than',
      'smaller than',
      'shy of',
      'short of',
      'south of',
      'max',
      'not exceeding',
      '<',
      '≤',
      'far less than',
      'much less than',
    ],
  ],
];

/** Words behind a figure: "£6 million or so", "60,000-plus". */
const BEHIND: readonly (readonly [Hedge, readonly string[]])[] = [
  [ABOUT, ['or so', 'or thereabouts', '-odd', ' odd', 'give or take', '-ish', 'or something like it', 'more or less']],
  [
    OVER,
    [
      'or more',
      '-plus',
      'plus',
      '+',
      'and counting',
      'or over',
      'or above',
      'or higher',
      'or greater',
      'and above',
      'and over',
      'at least',
      'upwards',
    ],
  ],
  [
    UNDER,
    ['or less', 'or fewer', 'or under', 'or below', 'at most', 'or lower', 'and under', 'maximum', 'at the most'],
  ],
];

const TABLE: ReadonlyMap<string, Hedge> = new Map(
  [...BEFORE, ...BEHIND].flatMap(([hedge, words]) => words.map((word): [string, Hedge] => [word.trim(), hedge])),
);

const escaped = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&'))
    .join('|');

const BEFORE_WORDS = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])((?:${escaped(BEFORE.flatMap(([, words]) => words))}))(?: (?:an?|the))?[ \\u00a0]?$`,
  'iu',
);
const BEHIND_WORDS = new RegExp(
  `^(?:,? ?)(${escaped(BEHIND.flatMap(([, words]) => words.map((w) => w.trim())))})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** The last words of hedges before a figure, and the first letters of those behind: most figures have neither, and need no more reading. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  BEFORE.flatMap(([, words]) => words.map((words) => words.replace(/\.$/, '').split(' ').pop() ?? words)),
);
const FIRST_WORDS: ReadonlySet<string> = new Set(
  BEHIND.flatMap(([, words]) => words.map((word) => /[a-z]+/.exec(word)?.[0] ?? word)),
);
const SIGNS = '~≈<>≥≤.';

/** May a hedge end here? Its last word does, an article aside, or a sign. */
function mayEndHedge(text: string, end: number): boolean {
  const word = wordBefore(text, end);
  if (!word) return SIGNS.includes(text[end - 1] ?? ' ') || SIGNS.includes(text[end - 2] ?? ' ');
  const last = word.text.toLowerCase();
  if (LAST_WORDS.has(last) || last.includes('-')) return true;
  if (last !== 'a' && last !== 'an' && last !== 'the') return false;
  const before = wordBefore(text, word.start);
  return before !== null && (LAST_WORDS.has(before.text.toLowerCase()) || before.text.includes('-'));
}

function mayBeginHedge(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code === 43 || code === 45) return true;
  if (code !== 32 && code !== 44) return isLetter(code);
  const word = wordAfter(text, code === 44 ? start + 1 : start);
  return word !== null && FIRST_WORDS.has(word.text.toLowerCase());
}

/** A reader's longest hedge, "somewhere in the region of the ", and some room. */
const REACH = 30;

/** The words that soften the figure between `start` and `end`, as written, and what they allow. Null where none. */
export function hedgeOf(
  text: string,
  start: number,
  end: number,
): { readonly words: string; readonly hedge: Hedge; readonly start: number; readonly end: number } | null {
  const from = Math.max(0, start - REACH);
  const last = text.charCodeAt(start - 1);
  // Only a letter, a space behind one, or a sign can end a hedge; most figures have none.
  if (start > 0 && last !== 10 && mayEndHedge(text, start)) {
    const before = BEFORE_WORDS.exec(text.slice(from, start));
    const words = before?.[1];
    const hedge = words && TABLE.get(words.toLowerCase());
    if (before && words && hedge) return { words, hedge, start: from + before.index + before[0].indexOf(words), end };
  }
  if (!mayBeginHedge(text, end)) return null;
  const behind = BEHIND_WORDS.exec(text.slice(end, end + REACH));
  const words = behind?.[1];
  const hedge = words && TABLE.get(words.toLowerCase());
  return behind && words && hedge ? { words, hedge, start, end: end + behind[0].length } : null;
}

/** What the words of a figure's `hedge` allow; null for none. */
export const hedgeNamed = (words: string | null): Hedge | null =>
  words === null ? null : (TABLE.get(words.toLowerCase()) ?? null);

/** "over £6 million": 6m to 6.9m. A negative figure is hedged away from zero. */
export function hedgedInterval(value: number, hedge: Hedge): Interval {
  const ends = [
    value + Math.abs(value) * (value < 0 ? -hedge.low : hedge.low),
    value + Math.abs(value) * (value < 0 ? -hedge.high : hedge.high),
  ] as const;
  return { low: Math.min(...ends), high: Math.max(...ends) };
}
