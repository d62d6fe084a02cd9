import { fromZero } from '../../src/checks/from-zero.ts';
import { checkTable } from '../check-table.ts';

checkTable(fromZero, {
  inconsistent: [
    {
      text: 'The number of women on the board has «risen 300%, having been zero» in 2018, its report boasts.',
      why: 'having been',
    },
    {
      text: 'The force, which «recorded no hate crimes in 2019, logged 14 last year, an increase of 1,400 per cent».',
      why: 'logged',
    },
    {
      text: 'The island, which «had no cases on Friday, has seen a 600% jump to six», its health director said.',
      why: 'which had none',
    },
    {
      text: '«From no electric buses at all four years ago, Shimla has seen a fivefold increase to 50», the minister said.',
      why: 'a multiple of none',
    },
    { text: 'Near-misses have «soared 400% from zero» in ten years.', why: 'zero' },
    { text: 'Stabbings «tripled, from none» last spring to 21.', why: 'none' },
    { text: 'The party has gone «from no councillors to 14, an increase of 1,400 per cent».', why: 'no councillors' },
    { text: 'The county «had nil cases in 2022; the nine confirmed since January represent a 900% rise».', why: 'nil' },
    { text: 'Exports «rose 250% from nothing» in five years.', why: 'nothing' },
    { text: 'Complaints «doubled, from zero» in May to eight in June.', why: 'doubled' },
    { text: 'Sales were «up by 300 per cent from $0» a year ago.', why: 'money' },
    { text: 'The town has gone «from no cafes to 12, a rise of 1,200%».', why: 'no cafes' },
    { text: 'Membership «grew 500 per cent from zero».', why: 'grew' },
    { text: 'Arrests «quadrupled from nil».', why: 'quadrupled' },
    { text: 'Rejections are down «from 38 to nil: a 90 per cent» reduction.', why: 'all of it is 100%' },
  ],
  consistent: [
    {
      text: 'The force, which «recorded no hate crimes in 2019, logged 14 last year, an increase of 14».',
      why: 'in numbers',
    },
    { text: 'Licensing income rose «from $0 to $1.5m, an increase of $1.5m».', why: 'an amount' },
    { text: 'Rejections are down «from 38 to nil: a 100 per cent» reduction.', why: 'all of it' },
    { text: 'Cases fell «from 120 to zero, a drop of 120».', why: 'a count' },
    { text: 'Subsidies were cut «from £4m to nothing, a 100%» cut.', why: 'nothing' },
    { text: 'The fee went «from £30 to zero, a saving of £30».', why: 'an amount' },
    { text: 'The party went «from no seats to 14, a gain of 14».', why: 'no seats' },
    { text: 'Emissions fell «from 800 tonnes to nil, a cut of 800 tonnes».', why: 'tonnes' },
    { text: 'Membership rose «from zero to 2,500, an increase of 2,500».', why: 'a count' },
    { text: 'The town went «from no cinemas to three, a rise of three».', why: 'words' },
    { text: 'Traffic through the port fell «from 300 ships to none, a fall of 100 per cent».', why: 'none' },
  ],
  silent: [
    { text: 'The club had no debts on Friday, and saw a 20% rise in gates.', why: 'of another thing' },
    { text: 'The number of people on zero-hours contracts is up 13% from 2021.', why: 'a kind of contract' },
    { text: 'Zero-alcohol lager sales were up 58% from January.', why: 'a product' },
    { text: 'From near zero in 2010, solar’s share has risen to 14%.', why: 'a share' },
    { text: 'Coverage began at zero and now reaches 95% of villages.', why: 'a share' },
    { text: 'The duty was cut from 5% to zero.', why: 'to zero' },
    { text: 'Inflation went up from 0% to 2%.', why: 'a level' },
    { text: 'There was no change: sales rose 3% from May to June.', why: 'another no' },
    { text: 'No one expected that profits would double from last year.', why: 'another no' },
    { text: 'No fewer than 300 came, up 20% from 250.', why: 'another no' },
    { text: 'It rose from nowhere to 12% of the market.', why: 'nowhere' },
  ],
});
