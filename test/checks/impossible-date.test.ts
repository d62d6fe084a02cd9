import { impossibleDate } from '../../src/checks/impossible-date.ts';
import { checkTable } from '../check-table.ts';

checkTable(impossibleDate, {
  inconsistent: [
    'A memo stamped «13/25/2019» was found.',
    'A form dated «30/02/2020» was found.',
    'A form dated «30.02.2020» was found.',
    'It was sent on «2019-11-31».',
    'The contract, dated «30 February 2018», is lost.',
    'The queen died on «February 29, 1900».',
    'It is due by «September 31».',
    'It runs until the «31st of November».',
    'It was posted on «32 March».',
    'The deal expires at «12:60 GMT».',
    'Kick-off is at «19:75» on Friday.',
    'The train left at «24:10», an hour late.',
    'Doors open at «7:65pm».',
  ],
  review: [{ text: 'It reopens on «29 February».', published: '2023-02-02', why: 'of this year?' }],
  consistent: [
    'The millennium bug came back on «29 February 2000».',
    'Fishing is banned from «31 October» to «28 February».',
    'It ended at «23:59» on Friday.',
    { text: 'It reopens on «29 February».', published: '2024-02-02' },
    { text: 'Born on «29 February», he has few birthdays.', why: 'no year told, and none near' },
  ],
  silent: [
    { text: 'Call the press desk on +61-2-9555 4188.', why: 'a telephone' },
    { text: 'The judge gave 2/30/2019 as the docket number.', why: 'a number' },
    { text: 'The tape runs to 12:75 on side two.', why: 'a counter' },
    { text: 'In June 31 people were held.', why: 'counted' },
    { text: 'Since June 31 people have been held.', why: 'counted' },
    { text: 'They want a ratio of nurses to beds of 25:30 by 2027.', why: 'a ratio' },
    { text: 'She ran it in 26:11.00 in Valencia.', why: 'a race' },
    { text: 'The lap leader was at 25:61 when it rained.', why: 'a race' },
    { text: 'Genesis 25:30 tells of red stew.', why: 'a verse' },
    { text: 'There is no 30 February, whatever the form says.', why: 'told as none' },
    { text: 'The form wrongly says 31 June.', why: 'told as a slip' },
    { text: 'It cites Resolution 13/25/2019.', why: 'a number' },
    { text: 'The set came to 30/31/32 at the end.', why: 'no date' },
    { text: 'He won 25:30 on Friday.', why: 'a score' },
  ],
});
