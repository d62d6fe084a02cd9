import { weekday } from '../../src/checks/weekday.ts';
import { checkTable } from '../check-table.ts';

checkTable(weekday, {
  inconsistent: [
    { text: 'It opened on «Tuesday, January 28, 1987».', suggestion: 'Wednesday' },
    { text: 'Out on «Sat 7 May 2023» in shops.', suggestion: 'Sun', why: 'abbreviated' },
    { text: 'He died on «24 February 1988, a Thursday».', why: 'behind the date' },
    { text: 'He died on «24 February 1988 (Thursday)».', why: 'in a bracket' },
    { text: 'They met on «Thursday (24 February 1988)».', why: 'the date in a bracket' },
    { text: 'They met on «Thursday evening, 24 February 1988».', why: 'the time of day between' },
    { text: 'They met on «Thursday the 24th of February 1988».' },
    { text: '«24 February 1988 was a Thursday».' },
    { text: '«24 February 1988 fell on a Thursday», to much delight.' },
    { text: 'The shop closed on «Tuesday 3/5/2021».', why: '3 May is a Monday, 5 March a Friday' },
    { text: 'The fair runs on «Monday 3 June and Tuesday 5 June».', why: 'in no year' },
    { text: 'The fair runs from «Friday 3 to Monday 5 May».', why: 'in no year' },
    { text: 'OSLO, «Friday, Oct. 8, 2005» - The shop shut.', why: 'a dateline' },
  ],
  review: [
    { text: 'The inquest resumes on «Thursday 11 March», he said.', published: '2026-03-04' },
    { text: 'Tickets go on sale on «Friday, September 21».', published: '2025-09-01' },
    { text: 'He was crowned on «Tuesday 22 February 1900» in Moscow.', why: 'the Julian calendar' },
  ],
  consistent: [
    'Votes were cast on «Thursday 23 June 2016».',
    'He was shot on «Friday, Nov. 22, 1963».',
    'It fell on «Thursday 4 July» in 2019, so many took Friday off.',
    'Shut on «Monday 3/5/2021» for repairs.',
    { text: 'The fair is open from Friday 3 to Sunday 5 May.', published: '2024-04-20' },
    { text: 'He was held on «Monday, December 30».', published: '2025-01-02', why: 'the year before' },
    { text: 'It reopens on «Friday 2 January».', published: '2025-12-20', why: 'the year after' },
  ],
  silent: [
    {
      text: 'Mr Price writes in The Derby Daily Sun (October 26) that it must end.',
      published: '1960-11-01',
      why: 'a newspaper',
    },
    { text: 'Every Tuesday, 3 June 2024 to 5 August, children eat free.', why: 'many days' },
    { text: 'He spoke on Monday, 5 May 2021’s anniversary.', why: 'a name' },
    { text: 'On Monday 12 May Day marchers were hurt.', published: '2024-05-08', why: 'counted' },
    { text: 'It runs on Saturday and Sunday, May 6-7, 2023.', why: 'two weekdays for two dates' },
    { text: 'Friday the 13th opened on 9 May 1980.', why: 'a title' },
    { text: 'He plays for Sheffield Wednesday 5 May 2023 at the latest.', why: 'a club' },
    { text: 'As The Sun, 5 May 2020, had it.', why: 'a newspaper' },
    { text: 'The inquest resumes on Thursday 11 March.', why: 'no date of the article' },
    { text: 'The poster wrongly says Thursday 24 February 1988.', why: 'a mistake told as one' },
    { text: 'Columbus sailed on Friday 4 August 1492.', why: 'before the calendar' },
    {
      text: 'In 1963 he flew home. He was shot on Thursday, November 22.',
      published: '2013-11-20',
      why: 'of another year',
    },
  ],
});
