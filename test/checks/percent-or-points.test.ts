import { percentOrPoints } from '../../src/checks/percent-or-points.ts';
import { checkTable } from '../check-table.ts';

checkTable(percentOrPoints, {
  inconsistent: [
    {
      text: 'The share of homes heated by oil «fell by 20 per cent, from 40 per cent to 34 per cent».',
      why: 'neither points nor per cent',
    },
    { text: 'Turnout «rose 9%, from 40% to 62%».', why: 'neither' },
    { text: 'The failure rate is «down by a half, from 12% to 9%».', why: 'a quarter' },
    { text: 'Approval of the premier has «slumped 30 per cent to 31 per cent from 40 per cent».', why: 'neither' },
    { text: 'The vacancy rate «went up 40%, from 5% to 15%».', why: 'neither: ten points, 200%' },
    { text: 'Opposition to the plan «grew 25%, from 60% to 65%».', why: 'five points, 8%' },
    { text: 'The tax take «fell by 12%, from 38% to 36%» of output.', why: 'neither' },
    { text: 'Inflation has «risen 60 per cent to 9 per cent from 3 per cent».', why: 'six points, 200%' },
    { text: 'The pass rate «fell 30%, from 80% to 72%».', why: 'eight points, 10%' },
    { text: 'Its market share «rose 50%, from 12% to 14%».', why: 'two points, 17%' },
  ],
  review: [
    {
      text: 'Smoking stood at «16 per cent in 2015. It is now 11 per cent, a 5 per cent» decrease.',
      why: 'across a sentence’s end',
    },
    { text: 'The sales tax «climbs by 0.25 percent on July 1, from 7.75 percent to 8 percent».', why: 'a day between' },
    { text: 'The load factor «declined 1.6 pct to 55.9 pct from 57.5 pct».', why: 'the wire' },
    {
      text: 'The bank lifted its mortgage to «5.5 per cent, a rise of half a per cent on last month’s 5 per cent».',
      why: 'words',
    },
    { text: 'VAT was «cut by 2.5%, from 17.5% to 15%».', why: 'a tax' },
    { text: 'The stake was «raised 4% to 29% from 25%».', why: 'a stake' },
  ],
  consistent: [
    { text: 'Reoffending is «down by a fifth, from 30% to 24%».', why: 'per cent of the first' },
    { text: 'Support has gone from «62% to 57%, a drop of 8%».', why: 'per cent of the first' },
    { text: 'The failure rate «fell by half, from 12% to 6%».', why: 'a half' },
    { text: 'Inflation has «risen 200 per cent to 9 per cent from 3 per cent».', why: 'three times' },
    { text: 'The pass rate «fell 10%, from 80% to 72%».', why: 'per cent of the first' },
    { text: 'Its market share «rose 17%, from 12% to 14%».', why: 'per cent of the first' },
    { text: 'Turnout «rose 55%, from 40% to 62%».', why: 'per cent of the first' },
    { text: 'The default rate «rose by a quarter, from 4.0% to 5.0%».', why: 'a quarter' },
    { text: 'The share of women «rose 20%, from 25% to 30%».', why: 'per cent of the first' },
    { text: 'Absence «fell 25%, to 6% from 8%».', why: 'to, from' },
    { text: 'Approval «slumped 22.5 per cent to 31 per cent from 40 per cent».', why: 'per cent of the first' },
  ],
  silent: [
    {
      text: 'Top-rate tax goes from 40% to 45%, and there will be a 5% surcharge on second homes.',
      why: 'another tax',
    },
    { text: 'Unemployment fell to 4% from 5%, while wages rose 1%.', why: 'another subject' },
    { text: 'Growth slowed to 3% from 5%, and economists are bracing for a 2% figure next year.', why: 'a level' },
    { text: 'Between 30% and 40% said they had skipped meals, according to a 10% sample.', why: 'a sample' },
    { text: 'Rates went from 4% to 5%; the index lost 3%.', why: 'another thing' },
    { text: 'Support went from 40% to 45%, a rise of five percentage points.', why: 'points' },
    { text: 'The party polled 31%, against 28% for its rival.', why: 'rivals' },
    { text: 'Some 12% of 40% of the homes were sold.', why: 'a share of a share' },
    { text: 'Retail sales grew 5.2% in May, compared with 3.1% in April.', why: 'two rates' },
    { text: 'The yield has risen by 10 to 30 pct from 5 pct plots.', why: 'a range' },
  ],
});
