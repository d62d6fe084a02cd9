import { multiple } from '../../src/checks/multiple.ts';
import { checkTable } from '../check-table.ts';

checkTable(multiple, {
  inconsistent: [
    { text: 'The fine is «£60,000, ten times the £600» that a magistrate could have imposed.', why: 'times the £600' },
    { text: 'Refusals «tripled, to 14,000 from 7,200», in the second year.', why: 'times 1.9' },
    { text: 'The prize has «doubled – a 200%» increase – in ten years.', why: 'told twice' },
    { text: 'At «15%, the share of empty shops is three times the national average of 7.5%».', why: 'times 2' },
    { text: 'At «2.1km, the new crossing is twice as long as the 1.6km» bridge.', why: 'times 1.3' },
    { text: 'Rents have «doubled from £600 to £900» a month.', why: 'times 1.5' },
    { text: 'The number of foodbanks has «quadrupled, from 12 to 30».', why: 'times 2.5' },
    { text: 'Complaints «halved, from 900 to 700».', why: 'times 0.8' },
    { text: 'Spending «trebled to £36m from £18m».', why: 'times 2' },
    { text: 'The new hall has «9,000 seats, five times as many as the 3,000» of the old one.', why: 'times 3' },
    { text: 'Output has «increased tenfold, from 4,000 tonnes to 12,000».', why: 'times 3' },
  ],
  consistent: [
    { text: 'The fine is «£6,000, ten times the £600» that a magistrate could have imposed.', why: 'times the £600' },
    { text: 'Sign-ups «nearly doubled, to 5,900 from 3,050».', why: 'times 1.9' },
    { text: 'Roofs with panels have «increased tenfold, from 12,000 to more than 120,000».', why: 'times 10' },
    { text: 'It cost «$8 million, four times more than the $2 million» spent on the runner-up.', why: 'as much' },
    { text: 'It cost «$10 million, four times more than the $2 million» spent on the runner-up.', why: 'in addition' },
    { text: 'Rents have «doubled from £600 to £1,200» a month.', why: 'times 2' },
    { text: 'Spending «trebled to £54m from £18m».', why: 'times 3' },
    { text: 'Membership has «trebled in ten years, a 200%» rise.', why: 'told twice' },
    { text: 'Complaints «halved, from 900 to 450».', why: 'half' },
    { text: 'The new hall has «9,000 seats, three times as many as the 3,000» of the old one.', why: 'times 3' },
    { text: 'The population «more than doubled, from 40,000 to 95,000».', why: 'a bound' },
  ],
  silent: [
    { text: 'The flat cost £60,000, ten times the £600 a month he earned.', why: 'a rate' },
    {
      text: 'The pair reaches 0.043, or about six times less than that of the two plates.',
      why: 'plates are no level',
    },
    { text: 'Membership has doubled since the club went from 18 pitches to 24.', why: 'pitches are no members' },
    { text: 'Emissions must more than halve within a decade; they have dropped from 900kg to 700kg.', why: 'a target' },
    { text: 'Betts tripled in the fifth, taking his tally from 71 hits to 72.', why: 'baseball' },
    { text: 'The council has twice put up the fee, from £30 to £35 and then to £40.', why: 'on two occasions' },
    { text: 'She won the doubles twice, in 1998 and 2003.', why: 'a game' },
    { text: 'He doubled as a driver for 12 weeks and earned £300 from 40 trips.', why: 'another meaning' },
    { text: 'They plan to double the budget; it rose from £2m to £2.5m this year.', why: 'a plan' },
    { text: 'The double-decker seats 70, up from 64 on the old model.', why: 'a bus' },
    { text: 'A quarter of the 800 staff moved from 12 sites to 3.', why: 'a share' },
    { text: 'Trebles were £5, from £4.', why: 'drinks' },
  ],
});
