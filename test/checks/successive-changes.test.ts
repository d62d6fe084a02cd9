import { successiveChanges } from '../../src/checks/successive-changes.ts';
import { checkTable } from '../check-table.ts';

checkTable(successiveChanges, {
  inconsistent: [
    {
      text: 'After a «50% fall in 2020, ticket sales rebounded by 50% in 2021, which took the company back to where it had been».',
      why: 'the fall first',
    },
    {
      text: 'Fares went up «5% last year and would go up another 8% this year, meaning that passengers face an overall increase of 23%» in two years.',
      why: 'an overall increase',
    },
    {
      text: 'Rents rose «10% in 2022 and a further 10% the year after, a combined rise of 30%», tenants said.',
      why: 'a combined rise',
    },
    {
      text: 'Rents went up by «a quarter in 2019 and have since come down by a quarter, returning to their old level».',
      why: 'their old level',
    },
    {
      text: 'A «30% rise followed by a 30% cut leaves wages unchanged», the minister told the radio.',
      why: 'unchanged',
    },
    {
      text: 'After falls of «10% in 2021 and 10% in 2022, the price is down by 30%» over the two years.',
      why: 'falls of',
    },
    {
      text: 'Fees will rise by «5% this year and by 10% next, a total of 25%», the bursar told parents.',
      why: 'a total of',
    },
    {
      text: 'The share price fell «60% in 2008 and then rose 60% in 2009, recovering all of its losses», the prospectus claimed.',
      why: 'recovering all',
    },
    {
      text: 'The chain cut its prices by «20 per cent in January and raised them by 20 per cent in March, leaving them exactly where they were».',
      why: 'leaving them',
    },
    {
      text: 'The index dropped «20% on Monday, then rose 20% on Tuesday, wiping out the loss in full».',
      why: '96% of the start',
    },
    {
      text: 'First the landlord put the rent up by «25 per cent. Then he brought it down by 25 per cent, so tenants are paying what they did before».',
      why: '93.8%',
    },
    {
      text: 'It lost «half its value in January, regained half of what was left in February, and is back where it began».',
      why: '75%',
    },
    { text: 'The herd «doubled, then doubled again, so there are now three times» as many bison.', why: 'four times' },
    { text: 'The coat was «30% off with a further 20% off the sale price, a saving of 60%».', why: '44%' },
    { text: 'The price rose «50% in May, fell 50% in June and is back where it started».', why: '75%' },
    {
      text: 'Volumes were up «2% in the first quarter and 3% on top of that in the second, or 9%» for the half.',
      why: '5.1%',
    },
    { text: 'Three rises of «5% in as many years have made the permit 30%» more expensive.', why: '15.8%' },
    { text: 'Clicks «doubled in May and tripled in June, so there are now five times» as many.', why: 'six times' },
    { text: 'Rents went up «8% a year for five years, a 20%» increase in all.', why: '46.9%' },
  ],
  review: [
    {
      text: 'Fees will rise by «10% this year and by 20% next, a total of 30%», the bursar told parents.',
      why: 'added up',
    },
    { text: 'Rents went up «8% a year for five years, a 40%» increase in all.', why: 'added up' },
    { text: 'Three rises of «10% in as many years have made the permit 30%» more expensive.', why: 'added up' },
    { text: 'The coat was «30% off with a further 20% off the sale price, a saving of 50%».', why: 'added up' },
  ],
  consistent: [
    {
      text: 'After a «50% fall in 2020, ticket sales rebounded by 100% in 2021, which took the company back to where it had been».',
      why: 'the fall first',
    },
    {
      text: 'Fares went up «5% last year and would go up another 8% this year, an overall increase of 13.4%».',
      why: 'an overall increase',
    },
    {
      text: 'Shares slid «20% on Monday and then recovered 30% by Thursday, leaving investors 4%» better off on the week.',
      why: 'better off is more',
    },
    {
      text: 'Rents went up by «a quarter in 2019 and have since come down by a fifth, returning to their old level».',
      why: 'their old level',
    },
    {
      text: 'After falls of «10% in 2021 and 10% in 2022, the price is down by 19%» over the two years.',
      why: 'falls of',
    },
    {
      text: 'The share price «halved in 2008 and then doubled in 2009, recovering all of its losses».',
      why: 'halved, doubled',
    },
    {
      text: 'Fees will rise by «10% this year and by 10% next, a total of 21%», the bursar told parents.',
      why: 'a total of',
    },
    { text: 'Three rises of «5% in as many years have made the permit almost 16%» more expensive.', why: 'compound' },
    {
      text: 'Volumes were up «2% in the first quarter and 3% on top of that in the second, or just over 5%» for the half.',
      why: 'compound',
    },
    { text: 'The coat was «30% off with a further 20% off the sale price, a saving of 44%».', why: 'compound' },
    { text: 'The herd «doubled, then doubled again, so there are now four times» as many bison.', why: 'four times' },
    { text: 'Rents went up «8% a year for five years, a 47%» increase in all.', why: 'compound' },
    { text: 'Clicks «doubled in May and tripled in June, so there are now six times» as many.', why: 'six times' },
    {
      text: 'Clicks «tripled in May and halved in June, so traffic is still half» as high again as it was in April.',
      why: 'half as high again',
    },
    { text: 'Two cuts of «10% in as many years have made the ticket 19%» cheaper.', why: 'compound' },
    { text: 'Four rises of «2% in as many years have made the pass about 8%» dearer.', why: 'compound' },
    { text: 'The sofa was «20% off with a further 10% off the sale price, a saving of 28%».', why: 'compound' },
  ],
  silent: [
    { text: 'Fares rose 5% last year and will rise by up to 8% this year, a combined rise of 20%.', why: 'up to' },
    {
      text: 'Fares rose 5% last year and 8% this year, an overall rise of 20% across the network since Labour took office.',
      why: 'since another time',
    },
    {
      text: 'After a 50% fall in oil prices, gold rebounded by 50% in 2021, which took it back to where it had been.',
      why: 'of another thing',
    },
    {
      text: 'Fares rose 5% last year and will rise another 8% this year, an overall increase of 23% over five years.',
      why: 'more years than changes',
    },
    {
      text: 'Fares rose 5% last year and will rise another 8% this year, an overall increase of 23% since 2015.',
      why: 'since an earlier year',
    },
    {
      text: 'Bread rose 20% in March and pasta rose 25% in April, leaving families 5% worse off over the year.',
      why: 'two goods',
    },
    {
      text: 'Shares slid 20% on Monday and recovered 25% on Tuesday, leaving the rival fund 5% higher over the week.',
      why: 'another fund',
    },
    {
      text: 'Fares were cut by 20 per cent in Spain and raised by 20 per cent in Italy, leaving them where they were in the table.',
      why: 'two places',
    },
    { text: 'Sales rose 10% this year and 12% last, making 30% in all of the group’s income.', why: 'a share' },
    { text: 'A 10% rise followed by a 10% cut leaves wages unchanged, the minister told the radio.', why: 'almost' },
    { text: 'Shares gained 5% on Monday and lost 5% on Tuesday in heavy trade.', why: 'no result' },
    {
      text: 'Hourly rates went up 10% and hours came down 10%, so take-home pay is much the same.',
      why: 'much the same',
    },
    {
      text: 'The stock gave up 40% of its peak value and then won back 40% of that peak, regaining the summit.',
      why: 'one base',
    },
    { text: 'Pay rose 3% in 2021 and 4% in 2022; prices went up 10% over the two years.', why: 'two subjects' },
    { text: 'The team lost 3 games, then won 3, and is back where it began.', why: 'games' },
    { text: 'Sales rose 5%, then 4%, in the two quarters.', why: 'no result' },
    { text: 'Prices fell 3% in May. In June they rose 2%.', why: 'no result' },
    { text: 'The firm cut 10% of staff and raised fees by 10%.', why: 'two things' },
    { text: 'Costs rose 4% and revenue 6%, a margin gain of 2%.', why: 'two things' },
    { text: 'Turnout fell 10%, then support rose 10%, and the party was back in office.', why: 'two things' },
  ],
});
