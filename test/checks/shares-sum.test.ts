import { sharesSum } from '../../src/checks/shares-sum.ts';
import { checkTable } from '../check-table.ts';

checkTable(sharesSum, {
  inconsistent: [
    { text: '«Some 71% of callers to the helpline were women and 39%» men, the charity said.', why: 'were women' },
    'Girls won «54% of the places and boys the other 36%».',
    'Gas gives «41.5 percent of its heat, oil 30.2 percent, wood 18.4 percent and coal the remaining 11.9 percent».',
    'Only «7% of pleas were refused. The other 83%» were heard.',
    'Asked if they would move, «71% said no, 19% said yes, 6% had moved already and 8%» did not know.',
    'Of the burnt ground, «81.3 pct was heath, 14.4 pct forest and 5.1 pct» other land.',
    'In the poll «48% called it very likely, 39% somewhat likely and 29%» not likely.',
    '«Two-thirds of the seats are bought by firms and the remaining 55 per cent» by fans.',
    '«Six pupils in ten walk; the remaining 20 per cent» come by bus.',
    'The family owns «55 per cent and the bank the other 35 per cent».',
    'In the survey «44% agreed, 41% disagreed and 18%» were not sure.',
    '«55 pct of the fund was lent by the big banks, 30 pct by the small ones and 25 pct» by others abroad.',
    'The family will own «51 percent, the bank 29 percent and its staff 30 percent».',
    'Gas gives «37.5% of its heat, with oil giving the remaining 625.0%».',
    'It gets «62% of its sales from Europe and the other 48%» from Asia.',
    'Yes won «51.9 per cent and No 49.1 per cent».',
    'Men filed «61 percent of the claims, women 49 percent».',
    'Labour got «44%, the Tories 38%, the Liberals 15% and others 8%».',
  ],
  review: [{ text: 'Heat is «45.6% gas, 30.7% oil and the remaining 23.5%» wood.', why: 'each may be cut off' }],
  consistent: [
    { text: '«Some 61% of callers to the helpline were women and 39%» men, the charity said.', why: 'were women' },
    'Girls won «54% of the places and boys the other 46%».',
    'Gas gives «41.5 percent of its heat, oil 30.2 percent, wood 18.4 percent and coal the remaining 9.9 percent».',
    'Only «7% of pleas were refused. The other 93%» were heard.',
    {
      text: 'Asked if they would move, «71% said no, 17% said yes, 6% had moved already and 8%» did not know.',
      why: 'four roundings',
    },
    {
      text: 'Asked if they would move, «70% said no, 17% said yes, 5% had moved already and 7%» did not know.',
      why: 'four roundings',
    },
    'Of the burnt ground, «81.3 pct was heath, 14.4 pct forest and 4.3 pct» other land.',
    '«Two-thirds of the seats are bought by firms and the remaining 33 per cent» by fans.',
    '«Seven pupils in ten walk; the remaining 30 per cent» come by bus.',
    'The family owns «55 per cent, the bank 25 per cent and its staff 20 per cent».',
    'In the survey «44% agreed, 41% disagreed and 15%» were not sure.',
  ],
  silent: [
    {
      text: 'State channels had 28% of viewers; private ones had 30% and the other stations the remaining 42%.',
      why: 'with the share before the semicolon',
    },
    {
      text: 'I keep 5% for costs. You get 25% of the money while the remaining 70% is for my fund.',
      why: 'with the share of the sentence before',
    },
    {
      text: 'In a poll of voters, 28 percent favored Reyes, 23 percent backed Holt, 17 percent backed Cole and 26 percent were undecided.',
      why: 'other candidates untold',
    },
    {
      text: 'Of voters 25 percent backed Reyes, 15 percent backed Holt, the same percentage backed Cole, 13 percent backed Lane and 32 percent were undecided.',
      why: 'the same again',
    },
    {
      text: 'Of the islanders 62% are Anglican, 14% Catholic, 6% Methodist, with small numbers of other faiths.',
      why: 'a few more',
    },
    { text: 'Some 61% of readers were women and 39% men over 50.', why: 'men of one age' },
    'The charge was opposed by 63% of men, 71% of women and 80% of pensioners.', // groups
    'He owns 63% of one brewery and will buy the remaining 47% of another.', // two wholes
    'Some 70% of its rain falls in winter and 60% of its tourists come in summer.', // two wholes
    'The Social Democrats are on 31%, the Greens on 27% and the Left on 14%.', // others not named
    'Sales rose 63% at home and the other 47% of outlets were sold.', // a rise
    'About half said they would miss it. A few, 17%, would not. The remaining 33% use nothing else.', // three sentences
    'In the poll 60% had a dog, 45% a cat and 20% said they did not know both.', // several answers
    'Some 30% of men and the other 40% of guests stayed on.', // two wholes
    'Some 25 pct thought their books below normal and 50 pct normal.', // the others untold
    'In the poll 60% had a dog, 45% a cat and 20% neither.', // overlapping
    'Growth was 2% in May, 3% in June and 4% in July, others said.',
    'It pays 60% of men and 70% of women, and others too.',
    'Of voters, 38% live in the north, 15% in the south and 10% in the east.',
    'The rate is 40% for the rich, 20% for most and 10% for others.',
    { text: 'Die Partei: 63% agreed and the remaining 47% did not.', lang: 'de' },
  ],
});
