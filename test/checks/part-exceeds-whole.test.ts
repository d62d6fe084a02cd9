import { partExceedsWhole } from '../../src/checks/part-exceeds-whole.ts';
import { checkTable } from '../check-table.ts';

checkTable(partExceedsWhole, {
  inconsistent: [
    { text: '«Out of 24 members of the crew, 31» are women.', why: 'out of' },
    { text: 'The airline has «85 aircraft, of which 92» are grounded for checks.', why: 'of which' },
    { text: '«In a class of 28, 31» had nits, the school nurse reported.', why: 'the class first' },
    {
      text: 'There were «9 million Greeks living in the capital in the 1920s, about a fifth of its 7.5 million» people.',
      why: 'a decade between',
    },
    'Lead was found in «57 out of 49» wells.',
    '«Forty-two of the school’s 38» leavers went on to college.',
    '«Of the £320 million promised, only £210 billion» has been paid.',
    'The court sat for «90 days, 104 of which» were spent on lawyers.',
    '«Thirty-one children in a class of 28» failed the test.',
    '«Of the 12,589 people on the register, 12,591» voted.',
    'The firm has «240 lorries, 260 of them» electric.',
    'It sold «$9.1bn of its $8.4bn» in loans.',
    '«Of 60 trees, 75» were felled.',
    'The line has «18 stations, 22 of which» are closed.',
    'He has won «14 of his 12» bouts.',
    '«As many as 640 of the 600» homes lost power.',
  ],
  consistent: [
    { text: 'The airline has «85 aircraft, of which 29» are grounded for checks.', why: 'of which' },
    { text: '«In a class of 31, 28» had nits, the school nurse reported.', why: 'the class first' },
    { text: 'She holds «120 of the 230» seats in parliament, a majority of ten.', why: 'and ten is no whole' },
    'Lead was found in «37 of the 49» wells.',
    '«Thirty-two of the school’s 38» leavers went on to college.',
    '«Of the £320 million promised, only £210 million» has been paid.',
    'The court sat for «90 days, 54 of which» were spent on lawyers.',
    '«Twenty-one children in a class of 28» failed the test.',
    '«Of the 12,591 people on the register, 9,589» voted.',
    'The firm has «240 lorries, 26 of them» electric.',
    'It sold «$2.1bn of its $8.4bn» in loans.',
    'He has won «11 of his 12» bouts.',
    'All «12 of the 12» were rescued.',
  ],
  silent: [
    { text: 'The airline reported a net gain of 85 aircraft, of which 92 were leased.', why: 'a net gain' },
    { text: 'Out of 24 games, 31 points were won at home.', why: 'points of games' },
    { text: 'In a group of 28, 31 per cent had nits.', why: 'per cent' },
    { text: 'The mean was 7 and in a sample of 1,500 women one had many.', why: 'two clauses' },
    { text: 'Of 6, 12 or 18 pounds, which is the record?', why: 'a choice' },
    { text: 'The club gives away 10,000 of our $495 breaks.', why: 'breaks at a price' },
    {
      text: 'Demand for the shares was £240m, or 160% of the £150m on offer, the bank said.',
      why: 'more, and rightly so',
    },
    'A crowd of 52,000 squeezed into a ground with 50,000 seats.',
    'He has won 14 of the 10-mile races he has run.', // a distance
    'On her desk lay 25 of the 20-pence coins.', // a coin
    'Around 5,000 of the 4,980 tickets had gone.', // rounded
    'It took 30 of the officers in 12 cars.',
    'They bought 300 of the 2019 vintage.',
    'He made 60 of his side’s runs in 40 balls.',
    'Some 200 of the people who had waited for 90 minutes left.',
    'It was bought in 1990 for £3m and sold for £5m, some of it in shares.',
    'The 40 staff, 460 of their friends and a band came.',
  ],
});
