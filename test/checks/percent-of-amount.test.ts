import { percentOfAmount } from '../../src/checks/percent-of-amount.ts';
import { checkTable } from '../check-table.ts';

checkTable(percentOfAmount, {
  inconsistent: [
    {
      text: 'The council must find «3% of its £210m budget, which comes to £9.9m», before April.',
      why: 'which comes to',
    },
    { text: 'The broker keeps «2% of the £45m, £9m», as its fee.', suggestion: '£900,000' },
    '«A quarter of the 8,400 forms, 1,200», came back blank.',
    'The agency takes «1.5 per cent, some £30,000, of a typical £200,000» sale.',
    'Duty at «20% on the €60m cargo comes to €1.2m».',
    'The tombola raised «£6,400. The hospice gets 30 per cent of that, or £192».',
    'The sale may raise «$40 billion. Its banks will share fees of 2 percent, or $8 billion», people say.',
    'She paid «40 per cent tax on the £70,000, or £38,000».',
    '«Some 12% of its 2,500 staff, or 600», are to go.',
    '«Half of the 30 crew, 24», were rescued.',
    'A levy of «3% on profits of £50m would come to £15m».',
    'The fine was «0.5% of its $2.4bn turnover ($120m)».',
    'In July «two-thirds of the 600 beds, 200», stood empty.',
  ],
  review: [{ text: 'It gave «a fifth of the 1,000 tickets, 175», to schools.', why: 'spoken fractions are loose' }],
  consistent: [
    {
      text: 'The council must find «3% of its £210m budget, which comes to £6.3m», before April.',
      why: 'which comes to',
    },
    'The broker keeps «2% of the £45m, £900,000», as its fee.',
    '«A quarter of the 8,400 forms, 2,100», came back blank.',
    'The agency takes «1.5 per cent, some £3,000, of a typical £200,000» sale.',
    'Duty at «20% on the €60m cargo comes to €12m».',
    'The tombola raised «£6,400. The hospice gets 30 per cent of that, or £1,920».',
    'The sale may raise «$40 billion. Its banks will share fees of 2 percent, or $800 million», people say.',
    '«Some 12% of its 2,500 staff, or 300», are to go.',
    '«Half of the 30 crew, 15», were rescued.',
    '«Nearly a third of the 2,400 flats, some 780», have no lift.',
    'The fine was «0.5% of its $2.4bn turnover ($12m)».',
  ],
  silent: [
    'A 12.5% service charge brings the £80 bill to £90.', // with the charge
    'Up to 5% of the 60,000 posts may go, with 1,000 notices served.', // a bound
    'It has a 30% share of a market worth £2bn, and sales of £900m worldwide.', // two wholes
    'About 8% of the country’s five million households, 1.1 million people, rely on it.', // households, people
    'Between 20% and 30% of the 40 pupils, six in all, were ill.', // a range
    'About 15% of the 2m households, or 900,000 people, have no car.', // households, people
    'Some 40% of the 900 guests, 200 more than last year, stayed.',
    'It paid 10% of the £50m, and £30m more a year later.',
    'Rents rose 4% of late, or £30, to £800.',
    'Half of the 40 beds were let, against 35 in May.',
    'A fifth of the 300 shops, five years on, are empty.',
    'Sales of £50m were up 20%, or £9m, on the year.',
    'The bank lends $40bn. It expects growth of 2 percent, or $8bn in deposits.',
  ],
});
