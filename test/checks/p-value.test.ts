import { pValue } from '../../src/checks/p-value.ts';
import { checkTable } from '../check-table.ts';

checkTable(pValue, {
  inconsistent: [
    'They went together, «r = .34 (n = 100, p = .20)».'.replace(')»', '»)'),
    'The sexes differed («χ2 = 6.63, df 1, p = 0.10»).',
    'A test gave «t = 0.8 with 20 degrees of freedom (P = 0.01)».'.replace(')»', '»)'),
    { text: 'The pairs differed («t(41) = 1.62, p = .011»).', suggestion: '.113' },
    { text: 'The pairs differed («t(41) = 1.62, P = 0.011»).', suggestion: '0.113' },
    'Diets differed, «F(2, 28) = 2.20, p = .03».',
    'Diets differed, «F(2,28)=2.20,p=.03».',
    'Height and pay went together, «r(28) = .22, p = .03».',
    'The wards differed, «χ2(4, N = 192) = 7.21, p = .01».',
    'The wards differed, «chi-squared = 5.2, 1 df, P = 0.04».',
    'The wards differed, «χ² = 5.2, df = 1, P = 0.04».',
    'The wards differed (« z = 1.2, p = .02»).'.replace('« ', '«'),
    'The trials agreed, «Q(11) = 29.8, p = .17».',
    'Groups of trials differed, «Qb(2) = 2.20, p = .03».',
    'It made no difference, «t(28) = 2.90, ns».',
    'It made no difference, «t(28) = 2.90, p > .05».',
    'It made a difference, «t(28) = 1.20, p < .05».',
    'It made a difference, «t(28) = 22.2, p < .000».', // no p is below nought
    'It made a difference, «t(28) < 1, p < .05».',
    'It made a difference, «t(28) = 2.20, d = 0.4, p = .3».',
  ],
  review: [
    'The wards differed, «χ²(1) = 3.02, p = .041».', // half
    'All tests are one-tailed. The wards differed, «t(28) = 1.90, p < .05».',
    'With Bonferroni’s correction they did not differ, «t(28) = 2.20, p = .11».',
  ],
  consistent: [
    'Recall was alike («t(28)=1.2, p=n.s.»).',
    'The difference counted, «t(28) = 2, p = .02».', // 2 is 1.5 to 2.5
    'The difference counted, «t(28) = 2.2, p = .03».',
    'The difference counted, «t(28) = -2.20, p < .05».',
    'The difference counted, «t(28) = 2.20, p = .018, one-tailed».'.replace(', one-tailed».', '», one-tailed.'),
    'The difference counted, «χ²(1, N = 11,455) = 16.78, p <.001».',
    'The difference counted, «r(98) = .34, p < .001».',
    'The difference counted, «χ² = 4.2, 1 df, P = 0.040».',
    'The difference counted, «Q-within(2) = 7.20, p = .03».',
    'The gene stood out, «z = 9.1, p = 9e-20».',
    'There was none, «F(1, 33) = .87, ns».',
    'There was none, «t(28) < 1, p > .3».',
    { text: 'The output read «t(19) = 4.40, p = .000».', why: '.0003 to three places' },
    { text: 'Der Unterschied war deutlich, «t(28) = 2,20, p = 0,036».', lang: 'de' },
  ],
  silent: [
    { text: 'The tutored pupils improved, t(58) = 3.24, and girls more than boys, p = .03.', why: 'another test' },
    'The share was r(16) = 26.05, p = .10.', // no correlation
    'Body mass and strength were linked (r = .21), and boys were stronger (P = 0.01).', // no degrees of freedom
    'A result counts at p < .05; of 97 studies 31 did not reach it.',
    'The first was t(28) = 2.20. The next, by another test, had p = .30.', // another sentence
  ],
});
