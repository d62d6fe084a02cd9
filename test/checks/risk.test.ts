import { risk } from '../../src/checks/risk.ts';
import { checkTable } from '../check-table.ts';

checkTable(risk, {
  inconsistent: [
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
    'Over a lifetime one woman in seven falls ill, in any year one in 600.',
    'Every extra 50g adds 18% to the risk; the heaviest eaters, at 9.0%, were ill twice as often as the rest, at 4.6%.',
    'It doubles your risk, and 8% of men and 5% of women smoke, 30% of them a lot.', // more shares than two
    'The risk is three times as high, said the 45% of doctors who replied.',
    'Cases rose 20% and deaths 5% more likely than not.',
  ],
});
