import { shareOfTotal } from '../../src/checks/share-of-total.ts';
import { checkTable } from '../check-table.ts';

checkTable(shareOfTotal, {
  inconsistent: [
    {
      text: 'Labour took «33 seats on the 54-member council, or 72%», and will rule alone.',
      why: 'a council of members',
    },
    { text: 'Mould was found in «24 of the 60 classrooms (60%)».', suggestion: '40%' },
    '«Of 320 letters, 48 were answered (25%)», the charity says.',
    'The keeper has saved «five of the nine penalties, 81 per cent», that he has faced.',
    'In all «300 of its 1,500 drivers, or 30%», have left.',
    'The fund owns «$2.1 billion of the $8.4 billion total (52%)».',
    'He owns «about 6 million of the 40 million shares, a 51% stake».',
    'There were «80 entries this year. Twelve of them came from abroad, which at 51 per cent» is new.',
    'The council has «4,000 staff, of whom 1,000, or 52%», are women.',
    'The inspectors’ «study of 50 wells found 35 (17%)» to be dry.',
    '«Out of 250 homes, 75, or 13 per cent», were flooded.',
    'He holds «4.1 million shares, or 31.6% of the company’s 30 million».',
    '«Two-thirds of the vote (1,200 of 4,000)» was his.',
    'They lost «nine of their 12 matches, half» of the total, before May.',
  ],
  review: [
    { text: 'Rust was found in «7 of the 12 hulls (59%)».', why: '58.3: the last digit' },
    { text: 'It took «37 of the 64 places (57%)» on offer.', why: '57.8 cut off' },
  ],
  consistent: [
    {
      text: 'Labour took «33 seats on the 54-member council, or 61%», and will rule alone.',
      why: 'a council of members',
    },
    'Mould was found in «24 of the 60 classrooms (40%)».',
    '«Of 320 letters, 48 were answered (15%)», the charity says.',
    'The keeper has saved «five of the nine penalties, 56 per cent», that he has faced.',
    'In all «300 of its 1,500 drivers, or a fifth», have left.',
    'The fund owns «$2.1 billion of the $8.4 billion total (25%)».',
    'He owns «about 6 million of the 40 million shares, a 15% stake».',
    'The council has «4,000 staff, of whom 1,000, or a quarter», are women.',
    'The inspectors’ «study of 50 wells found 35 (70%)» to be dry.',
    'He holds «4.1 million shares, or 13.6% of the company’s 30 million».',
    'She won «17 of her 19 bouts, or nearly 90%», on points.',
    '«About 30% of the vote (1,200 of 4,000)» was his.',
  ],
  silent: [
    'Nine of the 90 players retired, and audiences were 15% smaller.',
    'Weighted for age, 52% were opposed, though 498 of the 1,003 people said so.', // weighted
    'The union balloted 4,000 drivers: 3,100 voted, and 88% of the votes were for a walkout.', // of the votes
    'One of the 16 sides, a quarter of which are newcomers, will win.', // of the sides
    'Twelve of the 40 shops, 5% more than last year, are shut.',
    'Six of the 20 lorries, up 50% on the year, failed.',
    { text: 'Three of the 12 boats, 80% of which are wood, sank.', doubtedBy: ['achievable-percentage'] },
    'It sold 30 of the 90 flats at a discount of 20%.',
    'Ten of the 25 trains were late, against 12% a year ago.',
    'Four of the girls in 12 schools, or 3% of all pupils, were ill.',
    { text: 'Sie gewannen 18 of the 20 seats (75%).', lang: 'de' },
  ],
});
