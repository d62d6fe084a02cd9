import { intervalAndEstimate } from '../../src/checks/interval-and-estimate.ts';
import { checkTable } from '../check-table.ts';

checkTable(intervalAndEstimate, {
  inconsistent: [
    'They had a risk ratio of «1.4 (95% CI 1.1 to 1.8)», which was not statistically significant.',
    'Deaths fell «12% (95% confidence interval 14% to 20%)».',
    'Support was «44%, give or take three points, meaning somewhere between 38% and 47%».',
    'Pupils gained 2.4 months more («95% CI 1.1 to 3.7; p = 0.41)».'.replace(
      'gained 2.4 months more («',
      'gained «2.4 months more (',
    ),
    'Efficacy was «62% against infection with the variant (95% CI 71–88%)».',
    'They outlived the rest by «12.4 years on average (95% CI, 1.8 to 2.9 years)».'.replace(' years)»', '» years)'),
    'Support stood at «44 per cent, the pollster said, with a 95 per cent confidence interval running from 46 to 52 per cent».',
    'The hazard ratio was «0.80 (0.85-0.95)».',
    'The hazard ratio was «1.1 (95% CI 1.4 to 0.9)».', // upside down
    'The link was statistically significant (OR «1.22, 95% CI 0.92–1.61)».',
    'The relative risk was «1.50 (99% confidence interval 1.30-1.73, p = 0.2)».',
  ],
  review: [
    'The lead was «3 points, plus or minus 2, so it lies between 0 and 5».',
    'The hazard ratio was «0.80 (95% CI 0.63–1.02; p = 0.04)».',
  ],
  consistent: [
    'Support was «44%, plus or minus three points, so between 41% and 47%».',
    'The sea rises by «3.4 mm a year (90% CI 2.9–3.9)».',
    'The adjusted odds ratio of «1.05 had an interval that just touched one (95% CI 1.00 to 1.11, p = 0.07)».',
    'Odds rose with age, OR «1.48 (1.22–1.80; p < 0.001)».',
    'Weight fell by «2.3 kg (95% CI -3.1 to -1.5)».',
    'The change was «-0.5 kg (95% CI -0.9 to -0.1)».',
  ],
  silent: [
    { text: 'The odds ratio was 1.40 in men, and in women the 95% CI ran from 0.8 to 1.1.', why: 'of others' },
    'It was no worse (hazard ratio, 95% CI 0.91 to 1.16; P<0.001 for non-inferiority).',
    'Of 62 patients most were cured (95% CI 71–88%).', // patients are no percentage
    'The weight fell (95% CI -0.5 to -1.2).', // a fall, from its smaller end
    'In 2019 it began (95% CI 71 to 88).',
    'His OR 97201 address (95 to 88) is wrong.',
  ],
});
