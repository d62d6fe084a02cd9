import { rateAndPeriod } from '../../src/checks/rate-and-period.ts';
import { checkTable } from '../check-table.ts';

checkTable(rateAndPeriod, {
  inconsistent: [
    {
      text: 'A carer on «£12.50 an hour for a 37.5-hour week earns £28,000» a year before tax.',
      why: 'both before tax',
    },
    { text: 'At «£15 an hour for a 40-hour week, she takes home £60,000» a year.' },
    { text: 'Every day «3,000 children fall ill there, some 10 million» a year.', why: 'the time before' },
    { text: 'The war costs «£350m a week, £12bn» a year.' },
    { text: 'She earns «£9.50 an hour, or £30,000 a year for a 37-hour» week.', why: 'hours of a week' },
    { text: 'The helpline takes «2,000 calls a day, 20,000» a month.' },
    { text: 'A phone is stolen every «30 seconds, or 5,760» a day.', why: 'one every so often' },
    { text: 'Rent averages «£200 a week, which adds up to £24,000» a year.', why: 'as if it were months of something' },
    { text: 'The club loses «£50,000 a day, or £1.8m» a year.', why: 'ten times too small' },
    { text: '«Over four years the council spent £48m on agency staff, or £12m» a month.', why: 'that is a year' },
    { text: 'The pump moves «20 litres a second, about 170,000 litres» a day.', why: 'ten times' },
    { text: '«Some 12 people a week die there, making about 6,200» deaths a year.' },
    { text: 'Interest comes to «£120m a month — about £14bn» a year.', why: 'ten times' },
    { text: 'The spill leaks «5,000 barrels a day, or 350,000 barrels» a week.' },
  ],
  review: [
    { text: 'The monthly fee of «£45 comes to £450» over a year.', why: 'ten months' },
    { text: 'The plant builds «400 cars a day, or 100,000» a year.', why: 'working days' },
  ],
  consistent: [
    'He drank «eight pints a day, 56» a week.',
    'Gyms sign up «450 people a month, and so 5,400» in a year.',
    'The war costs «£350m a week, £18bn» a year.',
    'She earns «£9.50 an hour, or £18,278 a year for a 37-hour» week.',
    'The helpline takes «2,000 calls a day, 60,000» a month.',
    'A phone is stolen every «30 seconds, or 2,880» a day.',
    'The club loses «£50,000 a day, or £18m» a year.',
    '«Over four years the council spent £48m on agency staff, or £1m» a month.',
    'The monthly fee of «£45 comes to £540» over a year.',
    { text: 'He is paid «£100,000 a week, some £5.2m» a year.' },
    { text: 'The spill leaks «5,000 barrels a day, or 35,000 barrels» a week.' },
    { text: 'It costs «£2.5m a quarter, £10m» a year.' },
  ],
  silent: [
    { text: 'A carer takes home £400 a week, the equivalent of £26,000 a year before tax.', why: 'tax between them' },
    { text: 'The site said that it was $8 an hour, yet I paid $32 for three hours.', why: 'a complaint' },
    { text: 'Earn $2,000 - $5,000 weekly, starting within 1-4 weeks.', why: 'a range' },
    { text: 'The magazine costs £4 a month or £40 a year.', why: 'a price for paying at once' },
    { text: 'Parking is £5 a day, £25 a week and £80 a month.', why: 'a price list' },
    { text: 'The shop serves 40 people an hour, 300 a day.', why: 'it is open for a part of the day' },
    { text: 'He earns £400 a week and pays £1,000 a month in rent.', why: 'two things' },
    { text: 'The line can carry 3,000 people an hour and took 20,000 a day.', why: 'a capacity' },
    { text: 'Output rose by 80,000 barrels a day to 84 million barrels a year.', why: 'a rise and a level' },
    { text: 'Membership is £30 a month, or £300 a year.', why: 'a discount' },
  ],
});
