import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversions } from '../../src/claims/conversions.ts';
import { readingOf } from '../../src/claims/reading.ts';
import { articleFromText } from '../../src/text/plain.ts';

const claims = (text: string) => conversions.read(readingOf(articleFromText(text)));
const pairsOf = (text: string) => claims(text).flatMap((claim) => (claim.kind === 'conversion' ? [claim] : []));
const said = (text: string) => pairsOf(text).map(({ source, target }) => `${source.text} > ${target.text}`);

describe('an amount given again', () => {
  test.each([
    // Brackets
    ['The fine, £3m ($3.9m), was paid.', ['£3m > $3.9m']],
    ['A fine of £3m [$3.9m] was paid.', ['£3m > $3.9m']],
    ['A fine of £3m (about $3.9m) was paid.', ['£3m > $3.9m']],
    ['A fine of £3m (or about $3.9m) was paid.', ['£3m > $3.9m']],
    ['A fine of £3m (just under $4m) was paid.', ['£3m > $4m']],
    ['A fine of £3m (~$3.9m) was paid.', ['£3m > $3.9m']],
    ['A fine of £3m (equivalent to $3.9m) was paid.', ['£3m > $3.9m']],
    ['A fine of £3m (the equivalent of about $3.9m) was paid.', ['£3m > $3.9m']],
    ['A fine of £3m (i.e. $3.9m) was paid.', ['£3m > $3.9m']],
    ['A fine of £3m (that is, $3.9m) was paid.', ['£3m > $3.9m']],
    ['A fine of £3m (then $3.9m) was paid.', ['£3m > $3.9m']],
    ['A fine of £3m ($3.9m at the time) was paid.', ['£3m > $3.9m']],
    ["A fine of £3m ($3.9m at today's exchange rate) was paid.", ['£3m > $3.9m']],
    ['A fine of £3m (at current rates $3.9m) was paid.', ['£3m > $3.9m']],
    ['A fine of £3m ($3.9m at the exchange rate of the day) was paid.', ['£3m > $3.9m']],
    ['A fine of £3m (US $3.9m) was paid.', ['£3m > US $3.9m']],
    ['A fine of £3m($3.9m) was paid.', ['£3m > $3.9m']],
    // Several targets
    ['It cost 2.4bn euros ($3.1bn; £1.7bn).', ['2.4bn euros > $3.1bn', '2.4bn euros > £1.7bn']],
    ['It cost 2.4bn euros ($3.1bn, £1.7bn).', ['2.4bn euros > $3.1bn', '2.4bn euros > £1.7bn']],
    ['It cost 2.4bn euros ($3.1bn/£1.7bn).', ['2.4bn euros > $3.1bn', '2.4bn euros > £1.7bn']],
    ['It cost 2.4bn euros ($3.1bn or £1.7bn).', ['2.4bn euros > $3.1bn', '2.4bn euros > £1.7bn']],
    [
      'It cost 2.4bn euros ($3.1bn; £1.7bn; A$4bn).',
      ['2.4bn euros > $3.1bn', '2.4bn euros > £1.7bn', '2.4bn euros > A$4bn'],
    ],
    // Ranges, end by end
    ['It may cost £2m-£3m ($2.6m-$3.9m).', ['£2m > $2.6m', '£3m > $3.9m']],
    ['It may cost £2m to £3m ($2.6m to $3.9m).', ['£2m > $2.6m', '£3m > $3.9m']],
    ['It may cost £2–3m ($2.6–3.9m).', ['£2 > $2.6', '3m > 3.9m']],
    ['It may cost between £2m and £3m (between $2.6m and $3.9m).', ['£2m > $2.6m', '£3m > $3.9m']],
    // Words and measures between
    ['They pay $5.15 an hour (£2.70) there.', ['$5.15 > £2.70']],
    ['They pay £40 a head ($52) there.', ['£40 > $52']],
    ['They pay £300 per person per night ($390) there.', ['£300 > $390']],
    ['They pay €12 per share ($15) there.', ['€12 > $15']],
    ['They pay £40 each ($52) there.', ['£40 > $52']],
    ['They pay £1.60 a litre ($2.10 a litre) there.', ['£1.60 > $2.10']],
    ['A £3m investment ($3.9m) was made.', ['£3m > $3.9m']],
    // Apposition
    ['It paid £3m, or $3.9m, for it.', ['£3m > $3.9m']],
    ['It paid £3m, or about $3.9m for it.', ['£3m > $3.9m']],
    ['It paid £3m or about $3.9m for it.', ['£3m > $3.9m']],
    ['It paid £3m, about $3.9m, for it.', ['£3m > $3.9m']],
    ['It paid £3m, equal to about $3.9m, for it.', ['£3m > $3.9m']],
    ['It paid £3m, equivalent to $3.9m, for it.', ['£3m > $3.9m']],
    ['It paid £3m, which is about $3.9m, for it.', ['£3m > $3.9m']],
    ['It paid £3m – about $3.9m – for it.', ['£3m > $3.9m']],
    ['It paid £3m — or $3.9m — for it.', ['£3m > $3.9m']],
    ['It paid £3m—$3.9m—for it.', ['£3m > $3.9m']],
    ['It paid €185,000, equal to about €158,000, and left.', ['€185,000 > €158,000']],
    // Slash
    ['The price is £30/€35 there.', ['£30 > €35']],
    ['The price is £3m / $3.9m there.', ['£3m > $3.9m']],
  ])('%s', (text, pairs) => {
    expect(said(text)).toEqual(pairs);
  });

  test('the passage begins with the hedge and ends with the bracket', () => {
    const text = 'They promised over £6 million (£7 million) for it.';
    const [claim] = pairsOf(text);
    expect(text.slice(claim?.start, claim?.end)).toBe('over £6 million (£7 million)');
  });

  test('a range is shown whole', () => {
    const text = 'It may cost £2m-£3m ($2.6m-$3.9m).';
    expect(pairsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '£2m-£3m ($2.6m-$3.9m)',
      '£2m-£3m ($2.6m-$3.9m)',
    ]);
  });
});

describe('two amounts that are not one', () => {
  test.each([
    'The bill was £6m (£7m including VAT).',
    'The bill was £6m (£5m net).',
    'He left £10,000 (£1.2m in today’s money).',
    'The bill was £6m (£4m last year).',
    'It will cost £2m–£3m.',
    'It cost £6m (up from £5m).',
    'It cost £6m (of which £5m was borrowed).',
    'Adults pay $24.50 ($19.50 if booked online).',
    'A pint is £4.90 (it was £1.15 in 1989).',
    'They sold $500 million ($750 million had been planned) of notes.',
    'The jacket is £99 in the UK (149 euros).',
    'Stage one cost £40m ($12m of it from donors).',
    'It is worth up to £70m ($40m guaranteed).',
    'It cost £2m to £3m ($3m).', // which end?
    'It cost £2m ($2m to $3m).',
    'You can pay £5 or $6 at the gate.', // a choice
    'Bets of £2 or $5 are allowed.',
    'They raised £1m, about £200,000 more than last year.', // a difference
    'They raised £1m, about £200,000 short of the target.',
    'The budget is £5m, up to £1m for lawyers.', // a part
    'They lost $5m – about $4m from one fraud – and went home.',
    'It made £5m, then $6m.',
    'It made £5m and $6m.',
    'Fuel is $4.20 a gallon (£0.83 a litre).', // two measures
    'He earns £30,000 a year (£2,500 a month).',
    'Rent is £1,200 (£14,400 a year).',
    'It made £5m. (It lost $6m before.)', // two sentences
    'The price is £12/£10 on the day.', // one sign
    'It costs £5, $6 or €7.',
    'He had £5 (his father $6).',
    'From £5 to 20 people ($6) came.',
    'Profit: 5,000 (4,000).', // no money
    '(£5m) It cost ($6m).',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a second amount of its own', () => {
  test.each([
    'Pre-tax profit rose to £6.2m (£5.1m) in the half.', // last year's
    'Turnover was £48m (£41m).',
    'Net loss narrowed to €12m (€17m), while revenues grew.',
    'The interim dividend is 4p (3.5p).',
    'Shr 90 cts (60 cts).',
    'Borrowings fell to £40m (£57m).',
    'Families with incomes under £16,190 (£26,000) qualify.',
    'Tickets £12 (£10).', // a concession's
    '7.30pm, £10 (£7.50).', // the same, without a word
    'Adults £9.50 (£7), open daily.',
    'Annual membership is £640 (£380).',
    'Rooms from €120 (€140) a night.',
    'Tuition is $12,000 ($19,000).',
    'Stalls £125 (£130), circle £140 (£150).', // several in a row
    'The console is £179 ($299).', // shop prices
    'The album is $9.99/£7.99.',
    'The console, priced at $500 (£425), sold out.',
    'It is $500 (£425) in the US and UK.',
  ])('%s', (text) => {
    const found = pairsOf(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ compares }) => compares)).toEqual(found.map(() => true));
  });

  test.each([
    'The plan includes over £6 million (£7 million) for cameras.',
    'The flat went for $30 million (£23 billion).',
    'The club paid £6m ($12m) for the winger.',
    'He paid $1.2m ($0.9m) for it.',
    'A £40m (€46m) ticket office opened.', // no price of a ticket
  ])('not in %s', (text) => {
    expect(pairsOf(text).map(({ compares }) => compares)).toEqual([false]);
  });
});

describe('conversions of one pair', () => {
  const sets = (text: string) => claims(text).flatMap((claim) => (claim.kind === 'conversion-set' ? [claim] : []));

  test('are gathered over the article, in either direction', () => {
    const [set, ...more] = sets('It cost £3m ($3.9m). Later it made $13m (£10m). It lost €5m (£4m).');
    expect(more).toEqual([]);
    expect(set?.conversions.map(({ source }) => source.text)).toEqual(['£3m', '$13m']);
  });

  test.each([
    'In 2008 it was sold for £30m ($60m); last year for £41m ($51m).', // two times
    'At the official rate it costs 9m pesos ($10,000); on the street 9m pesos ($6,300).', // two rates
    'It cost £3m ($3.9m). It lost €5m (£4m).', // two pairs
    'It cost £3m ($3.9m), then worth £5m ($9m).',
    'It cost £3m ($3.9m).',
  ])('not those of %s', (text) => {
    expect(sets(text)).toEqual([]);
  });
});

test('nothing throws, and every claim lies within its sentence', () => {
  const parts = fc.array(
    fc.constantFrom(
      '£6m',
      '$7m',
      '€5',
      ' (',
      ')',
      '; ',
      ' or ',
      ', about ',
      '-',
      ' – ',
      '/',
      ' a day',
      '. ',
      '\n',
      ' to ',
      'x',
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(parts, (words) => {
      for (const { start, end, sentence, kind } of claims(words.join(''))) {
        expect(start).toBeLessThan(end);
        if (kind === 'conversion') expect(start >= sentence.start && end <= sentence.end).toBe(true);
      }
    }),
  );
});
