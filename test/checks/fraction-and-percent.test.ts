import { fractionAndPercent } from '../../src/checks/fraction-and-percent.ts';
import { checkTable } from '../check-table.ts';

checkTable(fractionAndPercent, {
  inconsistent: [
    'In the valley «one farm in four, or 40 per cent», has no heir.',
    '«One child in nine (19%)» had not been weighed.',
    '«Three in ten drivers (13%)» admitted it.',
    'The rate fell to «4 percent of births, fewer than one birth in 40», doctors said.',
    '«Almost half of members, 36%», stayed at home.',
    '«Less than half of the homes, 61%», have a meter.',
    'Just «eleven out of 64 pumps, or 27.2 percent», were safe.',
    '«Most tenants (41%)» pay on time, the landlord says.',
    '«A minority of nurses, 57%», would strike.',
    '«Most Irish voters back the bridge\n\nThe poll found 43 per cent for it and 45 per cent» against.',
    '«More than half of adults, 53 per cent, back the bridge. The survey found that 43 per cent agreed, 40 per cent disagreed and 17 per cent» did not know.',
    '«Three-quarters of the trees - 57%» - were lost.',
  ],
  consistent: [
    'In the valley «one farm in four, or 25 per cent», has no heir.',
    '«One child in nine (11%)» had not been weighed.',
    '«Three in ten drivers (32%)» admitted it.',
    'The rate fell to «4 percent of births, fewer than one birth in 20», doctors said.',
    '«Almost half of members, 46%», stayed at home.',
    '«Less than half of the homes, 41%», have a meter.',
    'Just «eleven out of 64 pumps, or 17.2 percent», were safe.',
    '«Most tenants (71%)» pay on time, the landlord says.',
    '«A minority of nurses, 37%», would strike.',
    '«Three-quarters of the trees - 77%» - were lost.',
    '«More than two-thirds of those asked, 68%», could not say.',
  ],
  silent: [
    'Sales in the third quarter (45% of the total) beat every forecast.', // a period
    'Half of the shops are shut, against 14% in the country as a whole.', // elsewhere
    'Fewer than half of patients were seen in time, compared with a target of 95%.', // a target
    'A majority of the 39% who had switched would do so again.', // of some
    'A third of voters, 45% of them women, stayed at home.', // of that third
    'A quarter said yes, 60% said no.',
    'The price doubled, up 12% in June alone.',
    'Profit fell by half, 30% of it in May.',
    'Most voters want change. In the poll 38% backed Labour and 33% the Tories.', // another question
    'Most people like the park. A survey of trees found 40% were in good health and 45% in bad.',
    'It is the most widely spoken tongue (2.2%) after Basque.', // a superlative
    'A third of firms, 45 of the 130, are hiring.',
    'Half the flats, 12% of which are let, are new.',
    { text: 'Die Welt: a third of the staff (45%) have left.', lang: 'de' },
  ],
});
