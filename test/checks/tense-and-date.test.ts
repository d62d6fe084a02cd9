import { tenseAndDate } from '../../src/checks/tense-and-date.ts';
import { checkTable } from '../check-table.ts';

checkTable(tenseAndDate, {
  review: [
    { text: 'Many left «yesterday, 21 December 2022», they said.', published: '2022-12-27' },
    { text: 'Her trial «opened in Leeds on 18 March 2025», the court said.', published: '2025-02-20' },
    { text: '«Last Sunday, 16 April 2023», some 23,000 people are to walk over the bridge.', published: '2023-04-19' },
    { text: 'The probe «is scheduled to lift off from Florida on August 1, 2022».', published: '2022-10-13' },
    { text: 'The pool «will reopen on 3 May», the town says.', published: '2023-05-10' },
    { text: 'He met them «yesterday, Tuesday», in Rome.', published: '2023-05-12' },
    { text: 'It happens «tomorrow, 5 May», in Rome.', published: '2023-05-10' },
  ],
  consistent: [
    { text: 'The inquest, begun in the winter, «resumes on 11 March».', published: '2024-02-28' },
    { text: 'Shoppers «have until 30 September 2022» to spend them.', published: '2022-09-01' },
    { text: 'He met them «yesterday, Tuesday», in Rome.', published: '2023-05-10' },
    { text: 'He met them «yesterday, 9 May», in Rome.', published: '2023-05-11', why: 'an edition later' },
    { text: 'The crash «happened in Rome on 4 January 2024», police said.', published: '2024-02-28' },
  ],
  silent: [
    { text: 'The trial scheme runs from 2 April to 29 September.', why: 'begun and not over', published: '2022-06-10' },
    { text: 'Whoever won on 20 June 2022 faced cuts.', why: 'asked of a day to come', published: '2022-06-10' },
    { text: 'The siege started on October 2, 1643, and lasted a day.', published: '1961-06-01', why: 'long ago' },
    {
      text: 'Spending rose in the year which ended last June 30.',
      published: '1955-01-06',
      why: 'the word says which',
    },
    {
      text: 'The pact is to take effect on the 1st of January next.',
      published: '1886-01-15',
      why: 'the word says which',
    },
    {
      text: 'The gain is to be put down to the law passed June 17, 2021.',
      published: '2022-01-15',
      why: 'the date of the law',
    },
    {
      text: 'The tax is to be paid on income earned up to 5 April 2012.',
      published: '2012-10-08',
      why: 'the date of the income',
    },
    { text: 'It was agreed that the ban will apply from 1 May 2012.', published: '2012-10-08', why: 'spoken before' },
    { text: 'Correction: we said that it will open on 9 March 2023. It opens later.', published: '2023-03-20' },
    {
      text: 'He will be sentenced for the attack on 3 May 2023.',
      published: '2023-06-10',
      why: 'the date of the attack',
    },
    { text: 'The vote was scheduled for 18 March 2025.', published: '2025-02-20', why: 'a past of what is to come' },
    { text: 'It will open on 3 May.', why: 'no day known' },
  ],
});
