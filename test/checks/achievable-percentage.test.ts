import { achievablePercentage } from '../../src/checks/achievable-percentage.ts';
import { checkTable } from '../check-table.ts';

checkTable(achievablePercentage, {
  inconsistent: [{ text: 'Only «.1% of 400» nurses were ill.', why: 'less than one nurse' }],
  review: [
    { text: 'The school, which has «18 teachers, said 41 per cent of them» were off sick on Friday.', why: 'said' },
    '«Of the 150 people in the trial, 67.4%» recovered.',
    '«82.9 percent of the 40» divers had been ill.',
    'Silt was found in «57% of the 25» ponds.',
    'Women hold just «14 percent of the 18» seats.',
    'Only «13 towns replied, 45 per cent of which» had a plan.',
    '«Among 45 clubs, 38.8%» had a pool.',
    '«11.2% of 128» samples failed.',
    '«Of 12 judges, 40%» were absent.',
    '«43% of 20» people agreed.',
    '«Of the 9 ships, 50%» were late.',
  ],
  consistent: [
    '«82.5 percent of the 40» divers had been ill.',
    'Silt was found in «56% of the 25» ponds.',
    'Women hold just «17 percent of the 18» seats.',
    'Only «13 towns replied, 46 per cent of which» had a plan.',
    '«Among 45 clubs, 37.8%» had a pool.',
    '«10.2% of 128» samples failed.',
    '«Of 12 judges, 42%» were absent.',
    '«45% of 20» people agreed.',
    '«Of 8 replies, 62%» were kind.',
    '«Of 8 replies, 63%» were kind.',
  ],
  silent: [
    'He said .05% of the firm’s 0 drivers had failed.', // of nobody there is no share
    'Twenty families own 43% of the farmland.', // of the land
    'The 25-strong choir has put its fees up by 14%.', // a rise
    'Only 43% of the 20 tonnes of grain was fit to eat.', // tonnes
    'Of the 1,003 people asked, 43% agreed.', // too many to tell
    'About 43% of the 20 people agreed.', // hedged
    'Some 43% of about 20 people agreed.',
    'Weighted by age, 43% of the 20 people agreed.', // weighted
    { text: 'It took 130% of the 12 hours that were planned.', doubtedBy: ['impossible-percentage'] },
    'It has 43% of the 20 billion that was pledged.',
    'Sales of the 20 shops rose 43%.',
    'Of the four nations Wales had the lowest rate, 2.3%; the others had more.', // a rate
  ],
});
