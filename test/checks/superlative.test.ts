import { superlative } from '../../src/checks/superlative.ts';
import { checkTable } from '../check-table.ts';

checkTable(superlative, {
  inconsistent: [
    {
      text: 'The mast, at «310 metres, is the tallest in the county, overtaking the 335-metre» Belmont.',
      why: 'overtaking',
    },
    {
      text: 'At «£310,000 the semi in Hove was the dearest of the four, the others fetching £285,000, £295,000 and £340,000».',
      why: 'the others',
    },
    'It sold for «$3.2m, beating the previous record of $3.5m».',
    'Her «time of 2:15.30 broke the previous record of 2:14.04».',
    'Smith won the «most votes, 4,210, with Jones second on 4,512».',
    'The bridge, at «1,200 metres, is longer than its neighbour, at 1,400 metres».',
    'She set a track «record of 1:19.84, beating the previous best of 1:19.12» of 2016.',
    '«At 212 metres it is the tallest of the towers; its neighbours rise to 187, 198 and 230 metres».'.replace(
      '«At ',
      'At «',
    ),
    'Wales had the «highest share, 12.4%, followed by the North East with 13.9% and Scotland with 11%».',
    'The town had its «coldest night ever, with minus 19.3C on the thermometer against the old low of minus 25.2C».',
    'Of the four, Scotland had the «lowest rate, 3.4%; Wales’s was 2.3%, England’s 3.9%».',
    'Sales were «£3m, more than Acme’s £5m».',
    'Its £5m was second only to Acme’s £3m.'.replace(
      '£5m was second only to Acme’s £3m',
      '«£5m was second only to Acme’s £3m»',
    ),
    'Turnout fell to a «record low of 40%, below the previous record of 38%».',
    'Sales hit a «record £4.2m, beating the previous record of £4.5m».',
    'Turnout was at a «record high of 61%, above the previous record of 64%».',
  ],
  consistent: [
    {
      text: 'The mast, at «310 metres, is the tallest in the county, overtaking the 285-metre» Belmont.',
      why: 'overtaking',
    },
    'Of the four, Wales had the «lowest rate, 2.3%; Scotland’s was 3.2%, England’s 3.9%».',
    'The night’s «minus 25.2C made it the coldest spot in Britain, below Altnaharra’s minus 22.9C and Aviemore’s minus 20C».',
    'It is the «busiest of the airports, handling 6.5 million passengers to Abuja’s 5.3 million and Kano’s 560,000».',
    'Sales hit a «record £4.5m, beating the previous record of £4.2m».',
    'Sales were «£5m, more than Acme’s £3m».',
  ],
  silent: [
    { text: 'The longest of the three strikes cost 300 days; in all 700 days were lost.', why: 'of all together' },
    { text: 'The youngest of the jurors is 31 and the witness is 19.', why: 'another person' },
    {
      text: "The plan calls for new spending of $103,800 million, a cut of $4 billion below last year's request of $107,900 million.",
      why: 'new is no record',
    },
    'The cheapest ticket is £20, compared to £15 for members.', // another price
    'The highest bid was £5m, against a guide price of £6m.',
    'The biggest fall was 3%, followed by rises of 5% and 6%.',
    'Its highest price was 45p, compared with 60p at flotation.', // another time
    'The biggest, £2bn, was followed by £3bn next year.',
    'She was the youngest winner at 19, and the biggest prize was £2m.',
    'Inflation hit 6.2%, the highest in 30 years; by the old measure it was 8.2%.',
    'The £2m grant is the largest ever made to a village; the county as a whole had £3m in 2012.',
    'With 14 votes she won the largest share of the first round. In the second he had 19.',
    'One of the largest employers with 900 workers, it is dwarfed by the hospital’s 2,400.',
    'It is the second-largest at £2m, behind £3m for its rival.',
    { text: 'The highest rate is 40%, up from 45%.', doubtedBy: ['direction'] },
    'Prices were the highest since 2010, when they were 5%, at 4%.',
    'It sold 5,000 cars, more than 6,000 with vans.',
    'It is the largest lender, with £3m in loans and £5m in deposits.',
    'The biggest rise was 3%, to £5m.',
    'The lowest of the bids was £2m, against a budget of £1m.',
  ],
});
