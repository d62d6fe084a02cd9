import { average } from '../../src/checks/average.ts';
import { checkTable } from '../check-table.ts';

checkTable(average, {
  inconsistent: [
    {
      text: 'The «24 councillors claimed £57,600 in expenses between them, which works out at £2,600 each on average».',
      why: 'each on average',
    },
    {
      text: 'The striker has scored «24 goals in 32 games, an average of 1.33» a game, since he moved.',
      why: 'the wrong way round',
    },
    { text: 'The three brothers, «aged 31, 35 and 42, have an average age of 39», their trainer said.', why: 'ages' },
    'Rents rose by «4 per cent in Leeds, 2 per cent in Hull and 3 per cent in York, an average of 7 per cent» across the three cities.',
    {
      text: 'Sales averaged «300 cars over the three months: 210 in May, 240 in June and 270» in July.',
      why: 'above every month',
    },
    { text: 'Over the «14 races she scored 210 points, an average of 12» per outing.' },
    {
      text: 'The «24 pupils in Year 5 raised £3,120 for the shelter, averaging £103» a child.',
      why: '"Year 5" is no number of pupils',
    },
    { text: '«Twenty clubs shared £8m, £300,000 each».', why: '"each" after a share' },
    { text: 'A total of «£3.6m was shared among 90 clubs, or £4,000 each».', why: 'ten times too small' },
    { text: 'The «1,200 savers lost $3.6 million, an average of $3 million» each.', why: 'a thousand times too large' },
    { text: 'They rowed «180 miles in 12 days, an average of 18 miles» a day.', why: 'a number of days' },
    { text: 'He took «3, 5, 2, 4 and 6 wickets, an average of six» a game.', why: 'of the values themselves' },
    {
      text: 'The mean of the four readings, «10.2, 10.8, 11.1 and 11.5 grams, was 11.9», over the limit.',
      why: 'above every value',
    },
    { text: 'They cut grants by «$6 billion, taking an average of $850 from each of 9 million» students.' },
    { text: 'The charity gave «£900,000 to 30 families, an average of £45,000».' },
  ],
  consistent: [
    {
      text: 'The «24 councillors claimed £57,600 in expenses between them, which works out at £2,400 each on average».',
      why: 'each on average',
    },
    {
      text: 'The striker has scored «24 goals in 32 games, an average of 0.75» a game, since he moved.',
      why: 'games are no total',
    },
    {
      text: '«Over six nights the play drew 3,300 people, on average 550» a night, the theatre said.',
      why: 'nights are counted',
    },
    { text: 'The three brothers, «aged 31, 35 and 42, have an average age of 36», their trainer said.', why: 'ages' },
    {
      text: 'Fares averaged «£14 over the two weeks: £12 in the first and £16» in the second.',
      why: 'weeks count alike',
    },
    'Over the «14 races she scored 210 points, an average of 15» per outing.',
    'The «24 pupils in Year 5 raised £3,120 for the shelter, averaging £130» a child.',
    '«Twenty clubs shared £8m, £400,000 each».',
    'They rowed «180 miles in 12 days, an average of 15 miles» a day.',
    'He took «3, 5, 2, 4 and 6 wickets, an average of four» a game.',
    'Runners took «61, 63, 64, 66 and 71 seconds, or 65» on average.',
    { text: 'The fund paid «£1m to 30 families, an average of £33,300».', why: 'rounded' },
    { text: 'The «1,200 savers lost $3.4 million, an average of nearly $3,000» each.', why: 'hedged' },
    { text: 'The mean of the four readings, «10.2, 10.8, 11.1 and 11.5 grams, was 10.9».' },
    'They cut grants by «$6 billion, taking an average of $667 from each of 9 million» students.',
  ],
  silent: [
    { text: 'They range from 3 to 18, with an average of 7.', why: 'the ends of what is averaged' },
    'The 26 jurors rated her honesty on a scale of 1 to 7, giving a mean of 0.2.',
    'Scores ranged from 3 to 18 goals, an average of 7 a game.',
    {
      text: 'Twelve firms paid £3m in fines, which was £100,000 on average more than in 2019.',
      why: 'more than before',
    },
    { text: 'Some 40 families spent £8,000 on fuel, £600 on average for those with boilers.', why: 'of some' },
    {
      text: 'The 24 councillors claimed £57,600 in expenses, and £2,600 on average went on trains.',
      why: 'an average of trains',
    },
    { text: 'The 24 councillors claimed £57,600 in expenses, £260 a month on average.', why: 'of a month' },
    {
      text: 'The 24 councillors claimed £57,600, a bill of £2,600 on average for the ten who live outside the city.',
      why: 'of ten only',
    },
    { text: 'Pay averaged £30 at the two plants: £20 in Hull and £36 in York.', why: 'plants are of two sizes' },
    { text: 'He averaged 60 this year, 300 runs in seven innings.', why: 'outs, not innings' },
    { text: 'The 30 families will split €900,000, those with babies getting €50,000.', why: 'no average' },
    { text: 'The flats sold for £100,000, £150,000 and £500,000, a median of £150,000.', why: 'a median' },
    {
      text: 'The 12 plants made 60,000 cars last year, an average of 230 a day.',
      why: 'an average of days, not of plants',
    },
    {
      text: 'The 40 staff shared £2m in bonuses, including an average of £90,000 for managers.',
      why: 'a part of them',
    },
    { text: 'The 12 directors met the £3bn fund, with an average age of 61.', why: 'an age is no money' },
    { text: 'The 50 firms employ 9,000 people, an average of one for 20,000 residents.', why: 'too far apart' },
    { text: 'The 8 crews took 23 boats, an average of two.', why: 'cut off: 2.9' },
    { text: 'A weighted average of 4, 5 and 9 points, an average of 7, was used.', why: 'weights' },
    { text: 'Each of the 30 rooms costs £90 and sleeps two.', why: 'nothing is shared' },
  ],
});
