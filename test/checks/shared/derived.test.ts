import { describe, expect, test } from 'vitest';
import { comesOfOthers, derivedFrom, fateSum, shareFrom } from '../../../src/checks/shared/derived.ts';
import type { Echo, Mention } from '../../../src/claims/repetition.ts';
import { figureOf } from './figure-of.ts';

const told = (phrase: string, fate: Mention['fate'] = null): Mention => ({
  figure: figureOf(phrase),
  step: null,
  way: null,
  fate,
  person: null,
});

const LEAD = { start: 0, end: 90 };

const echo = (phrase: string, given: Partial<Echo> = {}): Echo => ({
  ...told(phrase),
  sentence: LEAD,
  paragraph: 0,
  shared: 1,
  covered: 1,
  sameThing: false,
  other: false,
  ...given,
});

describe('fateSum: the dead and the hurt that come to the headline’s dead', () => {
  const dead = echo('19 people', { fate: 'killed' });
  const hurt = echo('28 people', { fate: 'injured', paragraph: 2 });

  test('"Forty-seven killed" over "Nineteen people died and 28 were injured"', () => {
    expect(fateSum(told('47 people', 'killed'), [echo('3 people'), hurt, dead])).toEqual([dead, hurt]);
  });

  test.each([
    ['another sum', told('48 people', 'killed'), [dead, hurt]],
    ['no dead in the headline', told('47 people', 'injured'), [dead, hurt]],
    ['no count', told('£47m', 'killed'), [dead, hurt]],
    ['far down', told('47 people', 'killed'), [dead, { ...hurt, paragraph: 3 }]],
    ['nobody is hurt', told('47 people', 'killed'), [dead, { ...hurt, fate: null }]],
    ['nobody is dead', told('47 people', 'killed'), [{ ...dead, fate: null }, hurt]],
    ['money', told('47 people', 'killed'), [dead, echo('£28', { fate: 'injured' })]],
  ] as const)('none: %s', (_, headline, echoes) => {
    expect(fateSum(headline, echoes)).toBeNull();
  });
});

describe('derivedFrom: two figures whose sum or difference the headline gives', () => {
  const before = echo('1,058 feet', { shared: 2 });
  const after = echo('1,043 feet', { shared: 2 });

  test.each([
    ['15 feet', ['1,058 feet', '1,043 feet'], '1,058 feet − 1,043 feet is 15, as the headline says.'],
    ['15 feet', ['1,043 feet', '1,058 feet'], '1,058 feet − 1,043 feet is 15, as the headline says.'],
    ['£64m', ['£18m', '£46m'], '£46m + £18m is £64m, as the headline says.'],
    ['64 people', ['46 pupils', '18 teachers'], '46 + 18 is 64, as the headline says.'],
    ['12%', ['41%', '29%'], '41% − 29% is 12, as the headline says.'],
    ['about 60 people', ['46 pupils', '18 teachers'], '46 + 18 is 64, as the headline says.'],
  ])('%s over %j', (headline, figures, message) => {
    const echoes = figures.map((figure) => echo(figure));
    expect(derivedFrom(told(headline), echoes)).toMatchObject({ echoes, message, tied: true });
  });

  test.each([
    ['16 feet', ['1,058 feet', '1,043 feet']],
    ['15 feet', ['1,058 feet', '1,043 metres']],
    ['£15', ['£1,058', '$1,043']],
    ['15 people', ['1,058 people', '£1,043']],
    ['15 feet', ['15 feet']],
  ])('none: %s over %j', (headline, figures) => {
    expect(
      derivedFrom(
        told(headline),
        figures.map((figure) => echo(figure)),
      ),
    ).toBeNull();
  });

  test.each([
    [true, { shared: 2, paragraph: 5 }, LEAD],
    [true, { shared: 1, paragraph: 0 }, LEAD],
    [false, { shared: 1, paragraph: 1 }, LEAD],
    [false, { shared: 0, paragraph: 0 }, LEAD],
    [false, { shared: 2, paragraph: 0 }, { start: 91, end: 120 }],
  ])('tied %s: %j', (tied, given, sentence) => {
    const echoes = [
      { ...before, ...given },
      { ...after, sentence },
    ];
    expect(derivedFrom(told('15 feet'), echoes)?.tied).toBe(tied);
  });
});

describe('shareFrom: two amounts whose share the headline gives', () => {
  test.each([
    ['10%', ['2,000 people', '20,000 people'], '2,000 of 20,000 is 10%. The headline gives 10%.'],
    ['10%', ['20,000 people', '2,000 people'], '2,000 of 20,000 is 10%. The headline gives 10%.'],
    ['90%', ['2,000 people', '20,000 people'], '2,000 of 20,000 is 10% and 90% the rest. The headline gives 90%.'],
    ['a third', ['£15m', '£45m'], '£15m of £45m is 33.3%. The headline gives a third.'],
    ['6%', ['£30m', '£470m'], '£30m of £470m is 6.4%. The headline gives 6%.'],
    ['half', ['12 tonnes', '24 tonnes'], '12 tonnes of 24 tonnes is 50%. The headline gives half.'],
  ])('%s over %j', (headline, figures, message) => {
    expect(
      shareFrom(
        told(headline),
        figures.map((figure) => echo(figure)),
      ),
    ).toMatchObject({ message, tied: true });
  });

  const [part, whole] = [echo('2,000 people'), echo('20,000 people')];
  test.each([
    ['another share', told('12%'), [part, whole]],
    ['an amount', told('10 people'), [part, whole]],
    ['two sentences', told('10%'), [part, { ...whole, sentence: { start: 91, end: 120 } }]],
    ['far down', told('10%'), [part, { ...whole, paragraph: 2 }]],
    ['no word in common', told('10%'), [{ ...part, shared: 0 }, whole]],
    ['two currencies', told('10%'), [echo('£2,000'), echo('$20,000')]],
    ['two kinds', told('10%'), [part, echo('£20,000')]],
    ['shares themselves', told('10%'), [echo('2%'), echo('20%')]],
    ['one and the same', told('half'), [whole, whole]],
  ] as const)('none: %s', (_, headline, echoes) => {
    expect(shareFrom(headline, echoes)).toBeNull();
  });
});

describe('comesOfOthers: the sum or the difference of two others', () => {
  const others = (a: string, b: string, beside: readonly string[]): boolean => {
    const [first, again] = [figureOf(a), figureOf(b)];
    return comesOfOthers(first, again, [first, again, ...beside.map(figureOf)]);
  };

  test.each([
    ['46 pupils', '64 pupils', ['18 pupils']],
    ['64 pupils', '46 pupils', ['18 pupils']],
    ['46 pupils', '64 pupils', ['30 pupils', '34 pupils']],
    ['46 pupils', '64 pupils', ['90 pupils', '26 pupils']],
  ])('%s, %s beside %j', (a, b, beside) => {
    expect(others(a, b, beside)).toBe(true);
  });

  test.each([
    ['46 pupils', '64 pupils', []],
    ['46 pupils', '64 pupils', ['17 pupils']],
    ['46 pupils', '64 pupils', ['30 pupils', '35 pupils']],
  ])('not %s, %s beside %j', (a, b, beside) => {
    expect(others(a, b, beside)).toBe(false);
  });
});
