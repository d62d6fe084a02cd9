import { expect, test } from 'vitest';
import { checkArticle } from '../../src/extension/check-article.ts';
import { FIRST_LATER_MONTH } from '../../src/facts/later-rates.ts';
import { RATES } from '../../src/facts/rates.ts';
import { articleFromText } from '../../src/text/plain.ts';
import { DEFAULT_SETTINGS } from '../../src/view/settings.ts';

const article = articleFromText(
  'The plan included over £6 million (£7 million) for cameras.\n\nThe share of homes heated by oil fell by 20 per cent, from 40 per cent to 34 per cent.',
);
const verdicts = (choices: Partial<typeof DEFAULT_SETTINGS>) =>
  checkArticle(article, { ...DEFAULT_SETTINGS, ...choices }).report.results.map(
    ({ check, verdict }) => `${check} ${verdict}`,
  );

test('a check that is switched off says nothing', () => {
  expect(verdicts({})).toContain('same-currency-twice inconsistent');
  expect(verdicts({ checksOff: ['same-currency-twice'] }).join()).not.toContain('same-currency-twice');
});

test('what is worth a look is left out where only what cannot be right is asked for', () => {
  const look = articleFromText(
    'The share of homes heated by oil fell by 15 per cent, from 40 per cent to 25 per cent.',
  );
  const of = (level: 'review' | 'inconsistent') =>
    checkArticle(look, { ...DEFAULT_SETTINGS, level }).report.results.map(({ verdict }) => verdict);
  expect(of('review')).toEqual(['review']);
  expect(of('inconsistent')).toEqual([]);
});

test.each([
  ['A ticket costs $30 at the door.', null, 'USD'],
  ['A ticket costs $30 at the door.', 'CAD', 'CAD'],
  ['A ticket costs $30 at the door in Sydney.', 'CAD', 'USD'],
  ['A ticket costs $30 at the door.', 'INR', 'USD'],
])('“%s” for a reader whose currency is %s: %s', (text, homeCurrency, unit) => {
  const { report } = checkArticle(articleFromText(text), { ...DEFAULT_SETTINGS, homeCurrency });
  expect(report.figures[0]?.unit).toBe(unit);
});

test('an article of a later month is held against the rates of that month, where the reader had them fetched', () => {
  const pound = RATES.band('USD', 'GBP', null)?.typical ?? 0;
  const laterRates = { [FIRST_LATER_MONTH]: { GBP: pound * 1.45 } };
  const text = `The ferry cost £200 million ($${Math.round(200 / (pound * 1.45))} million) to build.`;
  const later = articleFromText(text, { published: `${FIRST_LATER_MONTH}-20`, language: 'en-GB' });
  const said = (choices: object) => checkArticle(later, { ...DEFAULT_SETTINGS, ...choices });
  expect(said({}).report.results).toMatchObject([{ check: 'currency-conversion', verdict: 'inconsistent' }]);
  expect(said({ laterRates }).report.results).toMatchObject([{ check: 'currency-conversion', verdict: 'consistent' }]);
  expect(said({ laterRates }).ratesTo).toBe(FIRST_LATER_MONTH);
});
