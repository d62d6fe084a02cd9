import { duration } from '../../src/checks/duration.ts';
import { checkTable } from '../check-table.ts';

checkTable(duration, {
  inconsistent: [
    { text: 'The survey, which ran «from 1994 to 2006, took nine years» to finish.', why: 'took' },
    { text: 'The climbers, «lost on 2 May and found on 14 May, were missing for 22 days».', why: 'were missing' },
    { text: 'She was editor «between 2003 and 2012, a stint of six years».', why: 'a stint of' },
    { text: '«The five-hour stand-off began at 10am and ended at 1pm», police said.', why: 'the length first' },
    'Surgeons began at «22:40 and finished at 03:10, almost six and a half hours» later.',
    { text: 'With polling day on «28 June only 26 days remain».', published: '2024-06-12' },
    { text: 'There are 14 days until the vote on 3 May.', published: '2024-04-26' },
    '«Jailed in May 2009, he walked free in November 2014 after three and a half years» inside.',
    { text: 'The fair runs from 3 to 12 August and will last six days.', published: '2024-06-12' },
    'The emperor, «crowned in 1936 and deposed in 1970, reigned for 44 years».',
    'Work stopped «between 1914 and 1918, six years» in all.',
    'Acme, founded in «1939, predated Bolt (1998) by about 40 years».',
    'It was on «6 January 2020, two months after he lost the November 2020» election.',
    'The siege went on for «42 days, from 30 January to 2 March 2024».',
  ],
  consistent: [
    { text: 'She was editor «between 2003 and 2012, a stint of nine years».', why: 'a stint of' },
    { text: '«The three-hour stand-off began at 10am and ended at 1pm», police said.', why: 'the length first' },
    'The siege went on for «32 days, from 30 January to 2 March 2024».',
    'For 28 years, until 1989, the wall that had gone up in 1961 divided the city.',
    { text: 'The ships stay for nine days only, from Saturday 5 to Sunday 13 July.', published: '2025-06-20' },
    'He served «from 2015 to 2023, a seven-year» ban.',
    { text: 'Entries close on 31 January 2020, three weeks from today.', published: '2020-01-10' },
    'He lost the job in «2008 and got it back in 2012, four years later».',
  ],
  silent: [
    { text: 'She got a six-year term and was locked up from 2018 to 2020.', why: 'a term cut short' },
    { text: 'The five-hour talks began at 10am, broke off at noon and ended at 4pm.', why: 'a break' },
    { text: 'From 2010 to 2020, five years of drought ruined the farms.', why: 'a part of it' },
    { text: 'Between 1990 and 2005, the ten-year bond fell.', why: 'a name' },
    { text: 'The treaty ran from 1994 to 2004, a 15-year extension being refused.', why: 'of another' },
    { text: 'Data for 2015 to 2023 show that the average ban was six years.', why: 'a ban, not the span' },
    { text: 'The 30-year mortgage they took out in 1999 was paid off in 2015.', why: 'paid early' },
    { text: 'Sentenced to ten years in 2010, he left prison in 2014.', why: 'a term' },
    { text: 'From 2010 to 2020 each minister lasted two years.', why: 'each' },
  ],
});
