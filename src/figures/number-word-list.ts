export const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

export const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, n): [string, number] => [word, n]),
  ...TEENS.map((word, n): [string, number] => [word, n + 10]),
  ...TENS.map((word, n): [string, number] => [word, 10 * (n + 2)]),
]);

/** "twelve" is 12, "thirty" 30; null for a word that names no number below a hundred. */
export const smallNumber = (word: string): number | null => SMALL.get(word.toLowerCase()) ?? null;

/** Every word that a number in words may begin with, for the scanner. */
export const NUMBER_STARTERS: readonly string[] = [
  ...SMALL.keys(),
  'half',
  'quarter',
  'hundred',
  'thousand',
  'million',
  'millions',
  'billions',
  'billion',
  'trillion',
  'lakh',
  'crore',
  'dozen',
];
