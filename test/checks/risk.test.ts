import { risk } from '../../src/checks/risk.ts';
import { checkTable } from '../check-table.ts';

checkTable(risk, {
  inconsistent: [
    { text: 'The jabbed had «half the risk of a stay in hospital: 14% against 19%».', why: 'half the risk' },
    {
      text: 'The rate of falls dropped «50 per cent, from 12 per 1,000 patients to 8» per 1,000.',
      why: 'dropped so much',
    },
    {
      text: 'The jab was «90% effective: 60 of 3,000 volunteers given the dummy shot fell ill and 12» of 3,000 given the real one.',
      why: 'effective',
    },
    {
      text: 'Among the drinkers «one in 60 had the disease, against one in 120 of the others, a fourfold» increase in the risk.',
      why: 'fold',
    },
    'The risk fell «from 3% to 2%, so 10» people must be treated to prevent one stroke.'.replace('«from ', 'from «'),
    'Smokers were «three times as likely as others to be ill (15% v 10%».'.replace('%».', '%»).'),
    'Heart attacks fell from «5.0% on placebo to 3.5% on the pill, so seven» patients need to take it for one to be spared.',
    'The number needed to treat was «25, as deaths fell from 6.0% to 3.0%».',
    'Stroke was «40% less common among tea drinkers, at 30 cases per 100,000 against 42» in the rest.',
    'The hazard ratio for dementia was «0.6 in the choir, a risk reduction of 60%».',
    'The hazard ratio was «1.3, a 130%» higher risk.',
    'Its users are «60% more likely to fall ill, 13 in 1,000 rather than 10 in 1,000».',
    'Users have «three times the risk: 8 per 1,000, compared with 5» per 1,000.',
    'The chance rose from «one in nine to one in three: doubled».'.replace('doubled».', 'doubled».'),
  ],
  consistent: [
    { text: 'The jabbed had «half the risk of a stay in hospital: 9% against 18%».', why: 'half the risk' },
    {
      text: 'The rate of falls dropped «33 per cent, from 12 per 1,000 patients to 8» per 1,000.',
      why: 'dropped so much',
    },
    {
      text: 'The jab was «80% effective: 60 of 3,000 volunteers given the dummy shot fell ill and 12» of 3,000 given the real one.',
      why: 'effective',
    },
    { text: 'The chance of a relapse fell by «two-thirds, from 9 per cent to 3 per cent».', why: 'a fraction' },
    {
      text: 'Among the drinkers «one in 60 had the disease, against one in 120 of the others, a twofold» increase in the risk.',
      why: 'fold',
    },
    'At a rate of «12 per 100,000 against eight in the rest, miners were 1.5 times» as likely to be ill.',
    'The odds, «one in nine before, were cut to one in 18: halved».',
    'The odds of it were «2.7 times as high, 40% against 20%».', // odds are no chances
    'The odds of it were «twice as high, 40% against 20%».',
    'The number needed to treat was «34, as deaths fell from 6% to 3%».', // rounded up
    'Heart attacks fell from «5.0% on placebo to 3.5% on the pill, so 67» patients need to take it for one to be spared.',
    'The risk ratio was «0.6, a risk reduction of 40%».',
    'Women were «twice as likely to be hurt: 12 per cent, compared with 6 per cent» of men.',
    'They were «three times more likely to be hurt: 12 per cent, compared with 3 per cent» of men.', // three times more may be four times
  ],
  silent: [
    {
      text: 'The vaccine was 90% effective in adults, 62% at two full doses, and 70% on average.',
      why: 'all are effects',
    },
    {
      text: 'The rate of falls dropped 33 per cent, from 12 per 1,000 patients to 18 per 1,000.',
      why: 'the way is the other one',
    },
    'The risk rose by 50 per cent, from 12 per 1,000 patients to 8 per 1,000.',
    {
      text: 'The risk rose 1%, from 4% to 5%, in a year.',
      doubtedBy: ['percent-or-points'],
      why: 'points, as much of the press writes them',
    },
    {
      text: 'Patients ran a 6% risk of a clot, against 9% for smokers, and the pill cut the risk of death by 10%.',
      why: 'a new clause, another risk',
    },
    {
      text: 'The drug cuts the risk by 30%; 8% of patients had rashes and 3% fevers.',
      why: 'two outcomes of one group',
    },
    {
      text: 'Women are twice as likely to have it as men, and 12% of widows do, compared with 4% of the rest.',
      why: 'other groups',
    },
    'Over a lifetime one woman in seven falls ill, in any year one in 600.',
    'Every extra 50g adds 18% to the risk; the heaviest eaters, at 9.0%, were ill twice as often as the rest, at 4.6%.',
    'It doubles your risk, and 8% of men and 5% of women smoke, 30% of them a lot.', // more shares than two
    'The risk is three times as high, said the 45% of doctors who replied.',
    'Cases rose 20% and deaths 5% more likely than not.',
  ],
});
