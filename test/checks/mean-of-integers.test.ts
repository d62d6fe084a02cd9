import { meanOfIntegers } from '../../src/checks/mean-of-integers.ts';
import { checkTable } from '../check-table.ts';

checkTable(meanOfIntegers, {
  inconsistent: [
    {
      text: '«Three hens laid an average of 4.5» eggs each last week, the smallholder said.',
      why: 'last week is a time',
    },
    'Over «15 matches they have scored an average of 1.83» goals.',
    'Among the «22 families, the average number of children was 2.34».',
    'On average the «16 women had 2.33» children.',
    'The fly-half has played «ten Tests and averages 12.47 points» in them.'.replace(' points»', '» points'),
    'The «26 jurors rated her honesty on a whole-number scale of 1 to 7, giving a mean of 4.71».',
    'Asked on a single-item scale, the group was lukewarm («M = 5.19, SD = 1.20, n = 28»).'
      .replace('«M = 5', 'M = «5')
      .replace('28»', '28»'),
    'Asked one question in whole numbers, they were keen (M = «5.23, SD = 2.55, n = 35»).', // GRIMMER
    'Truthful answers (coded 1) had a mean of «0.70 (SD = 0.30) among the 20» volunteers.', // DEBIT
    'The «eight crews took part in a mean of 3.67» races.',
  ],
  review: [
    'On a seven-point scale they were keen (M = «5.19, n = 28»).',
    'They scored «1.66 goals a game in six» matches.', // 1.666… cut off
  ],
  consistent: [
    'The «eight crews took part in a mean of 3.625» races.',
    'Truthful answers (coded 1) had a mean of «0.70 (SD = 0.47) among the 20» volunteers.',
    'The «32 teachers took 6.53» sick days each on average.',
    'Asked on a single-item scale, the group was lukewarm (M = «5.21, SD = 1.20, n = 28»).',
  ],
  silent: [
    {
      text: 'In her last six games the keeper has conceded an average of 1.4 goals, with seven others before.',
      why: 'the last of them',
    },
    'Among the 22 drivers, the average number of hours was 2.31.',
    '40 or so councillors asked a mean of 2.37 questions.',
    'Judges, nine of them, gave her an average of 8.47.', // marks have decimals
    'Fourteen cyclists covered a mean of 7.32 laps, part laps counting.',
    'The team of 12 players averages 2.38 goals a game.', // players are no games
    'She averages 43.27 runs in 12 innings.', // not-outs are left out
    'The 400 pupils read a mean of 2.37 books.', // too many to tell
    'The mean was 4.71 in a scale of 1 to 7.', // of how many
  ],
});
