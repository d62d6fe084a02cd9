/** Where an expression may take the square of its text, since the text is short: a file or a room, and what bounds it. */
export const BOUNDS = [
  [
    'src/claims/',
    'one sentence at a time, and none of more than 5,000 characters (`LONGEST` in `src/claims/passages.ts`), or a cell of a table of at most 60.',
  ],
  ['src/checks/', 'the writing of one figure, or a number printed by the program.'],
  ['src/facts/rates-decode.ts', 'a row of the table of rates that comes with the program.'],
  ['src/figures/beside.ts', 'the 14 characters before a sign.'],
  ['src/figures/currency-near.ts', 'one word behind a number, held at its place.'],
  ['src/figures/hedges.ts', 'the program’s own hedges, at loading.'],
  ['src/figures/near-currency.ts', 'the program’s own signs, at loading.'],
  ['src/figures/numerals.ts', 'a number printed by the program.'],
  ['src/figures/parts-of-units.ts', 'the name of one unit.'],
  ['src/figures/scale-behind.ts', 'the program’s own scale words, at loading.'],
  ['src/figures/temperature-letters.ts', 'the 24 characters before a number.'],
  ['src/figures/write-money.ts', 'the writing of one figure.'],
  ['src/page/json-ld.ts', 'the last 40 characters of a script.'],
  ['src/text/sentences.ts', 'the last characters before a full stop.'],
  ['src/view/download.ts', '60 characters of a name.'],
  ['src/view/link.ts', 'an address, which holds no line break.'],
];

/** Why what an expression of the file sees is short; undefined where nothing says so. */
export const boundOf = (file) => BOUNDS.find(([where]) => file.startsWith(where))?.[1];
