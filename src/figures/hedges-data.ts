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
export const HEDGES_BEFORE: readonly (readonly [Hedge, readonly string[]])[] = [
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
export const HEDGES_BEHIND: readonly (readonly [Hedge, readonly string[]])[] = [
  [ABOUT, ['or so', 'or thereabouts', '-odd', 'odd', 'give or take', '-ish', 'or something like it', 'more or less']],
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
