import { rangeOrder } from '../../src/checks/range-order.ts';
import { checkTable } from '../check-table.ts';

checkTable(rangeOrder, {
  inconsistent: [
    'They put it at «between 8% to 5%» of sales.',
    'It may be valued at «between $900m and $1.2m» in spring.',
    'Unions fear for «between 9,000 and 7,500» posts.',
    'Unions fear for «between 9,000 posts and 7,500» posts.',
    'It will shrink by «between 1.7 per cent and 1.2 per cent».',
    'It will shrink by «between 1.7 and 1.2 per cent».',
    'It holds «between 20 and 15 million» people.',
    'Harvests failed «between 2014 and 2009» in the delta.',
    'The show runs «between 12 May and 3 May».',
    'The show runs «between 12 and 3 May».',
    'It lasts «between three and two weeks».',
    'It lasts «10-8 weeks».',
    'Open to pupils «aged 18–16» only.',
    'It is for people «aged between 18 and 16».'.replace('«aged ', 'aged «'),
    'It is for people «between the ages of 18 and 16».',
    'Rooms cost «£300-£200» a night.',
    'The season of «1999–98» was his last.',
    'Bids were «between $3bn (£2.4bn) and $2bn» (£1.6bn).',
  ],
  consistent: [
    'They cost «between Rs 85 lakh and Rs 1.1 crore» each.',
    '«Between a third and a half» of them carry it.',
    'Temperatures fell to «between -5C and 3C» overnight.',
    'It was held «between 2009 and 2014».',
    'The show runs «between 12 May and 3 June».',
    'It holds «between 900,000 and 1.2 million» people.',
    'Fans paid «between £900 and £1,200».',
  ],
  silent: [
    'Sugar fell to session lows, with losses from last night of between 2.40 and 1.90 dollars a tonne.', // a fall, from its deepest
    { text: 'Five per cent of the fund’s €12bn – €600m – is held in coal.', why: 'an aside' },
    { text: 'At £12,500 – £11,850 = £650 the saving is small.', why: 'a subtraction' },
    { text: 'The spending of the year came to $654,137,907-89, with a surplus.', why: 'cents of an old account' },
    { text: 'Clerks - $13,426,805 - $13,169,679 - $12,938,048', why: 'columns of an account' },
    'It opens between 9 and 5.', // hours
    'Talks between 27 and 12 member states go on.',
    'Prices lie between 2008 and 1998 levels.',
    'They sell 40-30 inch screens.',
    'The fort was held between 700 and 450BC.', // before Christ, years count down
    'It was made between 12,000 and 10,000 years ago.', // so do those before now
    'He came on between 60 and 40 minutes before the end.',
    'The crowd bellowed every number from 10 to 1.',
    'Rates were cut from 5.4% to 4.9%.',
    'Rates fell 5.4% to 4.9%.',
    'It was between -5C and -10C, or -5 to -10C.', // the colder may be second
    'The road was shut between junctions 12 and 10.',
    'The shop is shut between 2am and 1am.',
    'He chose between £3m and £2m.',
    'It is halfway between 10 and 5.',
    'The team won 3-2, at odds of 10-1, by 52 votes to 48.',
    'It reaches between half and a third of homes.',
    'The queue was cut by a 40 to 35 hours deal.',
    'It ran between December 20 and January 5.', // over the turn of the year
    'It was won in 1999-00.', // the next century
    'Ramesses ruled Egypt in 1279–1213, when his (1213 BC) tomb was closed.',
    'Between 2 and 1 of the injuries he rested.'.replace('Between 2 and 1', 'In between 2 and'),
  ],
});
