import { difference } from '../../src/checks/difference.ts';
import { checkTable } from '../check-table.ts';

checkTable(difference, {
  inconsistent: [
    { text: 'The fare to Dublin «goes up by €4, from €21 to €27», in December.', why: 'whole euros' },
    { text: 'The bill for the bypass has «gone up by £14m, from £62m to £86m».', why: 'one digit' },
    {
      text: 'The club «lifted its forecast by $300 million, to $4.5 billion from $1.5 billion».',
      why: 'ten times too little',
    },
    { text: 'The number of hung councils has «fallen by three, from eleven to seven».', why: 'counts are exact' },
    { text: 'Attendance «rose by 1,500 to 24,800 from 22,300».', why: 'the step first' },
    {
      text: 'Three years ago the choir had «46 singers. This spring there were 71, which is 35» more.',
      why: 'across a sentence’s end',
    },
    { text: 'The tender came in at «£18.5m, £4.5m more than the £13m» that was budgeted.', why: 'more than' },
    { text: 'The minimum wage «goes up by 50p to £11.44 from £10.42».', why: 'pence' },
    { text: 'Support for the mayor «dropped by five percentage points, from 48% to 41%».', why: 'points' },
    { text: 'The base rate was «cut by 50 basis points, from 5.25% to 4.50%».', why: 'basis points' },
    { text: 'The school «grew from 310 pupils to 370, an increase of 80».', why: 'the step behind' },
    { text: 'Membership «fell to 9,400 from 10,200, a loss of 600» members.', why: 'a loss of' },
    { text: 'The waiting list «shrank by 40,000, from 7.60 million to 7.51 million».', why: 'scaled' },
    { text: 'Unemployment «rose by 20,000 to 1.45 million from 1.40 million».', why: 'scaled' },
  ],
  review: [
    {
      text: 'The price of a flat «fell by more than £600, from £190,329 to £189,733».',
      why: 'a bound that is just missed',
    },
  ],
  consistent: [
    { text: 'VAT on meals will «go up to 13.5% from 9%, a rise of 4.5 percentage points».', why: 'up to' },
    { text: 'The bill for the bypass has «gone up by £24m, from £62m to £86m».', why: 'from, to' },
    { text: 'The number of hung councils has «fallen by four, from eleven to seven».', why: 'counts' },
    { text: 'The deficit «widened by £1.4m, from £15.2m to £16.7m».', why: 'rounding gives 1.4 to 1.6' },
    { text: 'Support for the mayor «dropped by seven percentage points, from 48% to 41%».', why: 'points' },
    { text: 'The base rate was «cut by 75 basis points, from 5.25% to 4.50%».', why: 'basis points' },
    { text: 'The school «grew from 310 pupils to 370, an increase of 60».', why: 'the step behind' },
    {
      text: 'Three years ago the choir had «46 singers. This spring there were 71, which is 25» more.',
      why: 'across a sentence’s end',
    },
    { text: 'Attendance «rose by 2,500 to 24,800 from 22,300».', why: 'the step first' },
    { text: 'The tender came in at «£17.5m, £4.5m more than the £13m» that was budgeted.', why: 'more than' },
    {
      text: 'The population has gone from «4.3 million to just under 5.5 million, an increase of more than a million».',
      why: 'a bound',
    },
    { text: 'The lead «narrowed from 12 points to eight, a fall of four».', why: 'words' },
  ],
  silent: [
    { text: 'Tax brought in $295,327,926, an increase of $21,890,765 over 1899.', why: 'a year' },
    {
      text: 'Salaries will rise by £2,000 a year over four years, from £30,000 to £38,000.',
      why: 'one of several steps',
    },
    { text: 'The herd grew by 20 animals a month, from 300 in January to 360 in April.', why: 'one of several steps' },
    { text: 'The index sank 30 points at one stage before closing at 4,990, from 5,000.', why: 'another point' },
    { text: 'Bids ranged from 12 to 20 a lot, up by three on last year.', why: 'a range' },
    { text: 'The firm cut 50 jobs and moved from 12 offices to 8.', why: 'another thing' },
    { text: 'The share price fell 5p, and profit went from £12m to £9m.', why: 'another measure' },
    { text: 'Temperatures rose by two degrees, while rainfall went from 40mm to 55mm.', why: 'two measures' },
    { text: 'She walked from 9 in the morning to 5 in the evening and covered 20 miles.', why: 'hours' },
    { text: 'The team won by 5 after going from 2 down to 3 up.', why: 'a score' },
    { text: 'Shops open from 10 to 6, up by an hour.', why: 'hours' },
    { text: 'The trains run from Leeds to York, 25 miles, in 30 minutes.', why: 'places' },
  ],
});
