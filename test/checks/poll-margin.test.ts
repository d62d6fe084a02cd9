import { pollMargin } from '../../src/checks/poll-margin.ts';
import { checkTable } from '../check-table.ts';

checkTable(pollMargin, {
  inconsistent: [
    { text: 'The survey, of «600 likely voters, has a margin of sampling error of 1.5 percentage points».' },
    {
      text: 'Just «400 people were asked. The margin of error is plus or minus two points».',
      why: 'the sample in the sentence before',
    },
    { text: 'With a sample of «500, the margin of error is ±0.4%».', why: 'ten times too small' },
    { text: 'The poll had a margin of error of «1 per cent and interviewed 1,005» people by phone.' },
    {
      text: 'The survey of «400 of the club’s 500 members has a margin of error of 1 point».',
      why: 'twice as good as asking so many of so few can be',
    },
    { text: 'She leads «44-41, outside the three»-point margin of error.', why: 'three is not outside three' },
    { text: 'The «2-point lead falls outside the margin of error, which is 4 points».' },
    { text: 'The lead, «52% to 38%, is within the poll’s three»-point margin of error.' },
    {
      text: 'With «58% for her and 35% for him, and a margin of error of three points», the race is a statistical tie.',
    },
  ],
  consistent: [
    {
      text: 'The survey of «400 of the club’s 500 members has a margin of error of 2.2 points».',
      why: 'asking most of them leaves less to chance',
    },
    'The poll of «100 of the town’s 300 teachers has a margin of error of eight points».',
    'YouGov questioned «2,000 voters; the margin of error is two points».',
    'Pollsters interviewed «1,500 people and put the margin of error at plus or minus 2.5 points».',
    'A poll of «1,200 people, with a three»-point margin of error, puts her on 51%.',
    { text: 'The survey of «1,000 adults has a margin of error of 4 points».', why: 'weighting widens it' },
    'The «48% to 47% split is within the margin of error of three points».',
    'The margin of error is «three points, so his lead, 52% to 40%», is significant.',
  ],
  silent: [
    {
      text: 'Her five-point lead, 47 to 42, lies outside the poll’s three-point margin of error.',
      why: 'of each share, not of the lead: both are said',
    },
    {
      text: 'At the 90 per cent level the margin of error for the 800 respondents is 2.9 points.',
      why: 'another level',
    },
    { text: 'The 1,000 adults were asked about the bank’s 2-point margin.', why: 'another margin' },
  ],
});
