import { growthOverYears } from '../../src/checks/growth-over-years.ts';
import { checkTable } from '../check-table.ts';

checkTable(growthOverYears, {
  inconsistent: [
    {
      text: 'The charity’s income has increased «fivefold in six years, its accounts show, equivalent to annual growth of 9%».',
      why: 'who says so between',
    },
    {
      text: 'Traffic through the port had risen by «4% a year for a decade, taking annual passengers from 200,000 to 460,000».',
      why: 'what it took it from and to',
    },
    {
      text: 'Sales had grown at «10% a year for seven years, so that a turnover of £3.0m when the doors opened had become £9.8m».',
      why: 'so that it had become',
    },
    {
      text: 'At «3% a year, savings of £10,000 would be worth £26,100 after 10 years», pensioners were told.',
      why: 'the rate before the sum',
    },
    {
      text: 'At an annual rate of «1%, the city will have doubled in size within 15 years», planners warned.',
      why: 'the rate first',
    },
    {
      text: 'In the «20 years since it opened the museum has trebled its intake, an average increase of 2%» a year.',
      why: 'the time first',
    },
    {
      text: 'A pension pot of «£10,000 growing at 7% a year would be worth £30,000 after ten years», the adviser promised.',
      why: 'a pot and its rate',
    },
    {
      text: 'The town’s population «doubled in the 15 years to 2015, having grown by 2%» a year, the census office said.',
      why: 'up to a year',
    },
    { text: 'Tea exports grew «80% in eight years — 20%» a year on average.', why: 'compound 330%' },
    {
      text: 'The island’s visitors have «tripled since 2013, advancing 2% a year over the ten years».',
      why: 'compound 22%',
    },
    { text: 'The town has «doubled in size in 20 years, growing at an average of 1%» a year.', why: 'compound 22%' },
    {
      text: 'In 2004 a stall cost «£20 a day. It has gone up 4% every year since, and in 2024 traders paid £120».',
      why: 'levels and years',
    },
    { text: 'Put «$1,000 away at 4 per cent and in five years it will be worth $2,000».', why: 'savings' },
    { text: 'Fares rose «60 per cent over five years, or 25 per cent» a year.', why: 'or' },
    { text: 'The economy «doubled in 30 years, expanding by 9%» a year.', why: 'compound 1,227%' },
    { text: 'Output «quadrupled in ten years, growing 4%» a year.', why: 'compound 48%' },
    { text: 'Spending has risen «15% over three years, or 12%» a year.', why: 'or' },
    { text: 'Visitor numbers «trebled in five years, growing 6%» annually.', why: 'annually' },
  ],
  consistent: [
    {
      text: 'Sales had grown at «10% a year for seven years, so that a turnover of £3m when the doors opened had become £5.8m».',
      why: 'so that it had become',
    },
    {
      text: 'Traffic had risen by «4% a year for ten years, lifting the total from 200,000 to 296,000».',
      why: 'lifting the total',
    },
    {
      text: 'At «3% a year, savings of £10,000 would be worth £13,400 after 10 years», pensioners were told.',
      why: 'the rate before the sum',
    },
    {
      text: 'Turnover has «quadrupled in 20 years, a compound annual growth rate of 7%», the prospectus says.',
      why: 'compound',
    },
    {
      text: 'At an annual rate of «5%, the city will have doubled in size within 15 years», planners warned.',
      why: 'the rate first',
    },
    { text: 'Spending grew by «7% a year for a decade, so that it is now twice» what it was.', why: 'a decade' },
    {
      text: 'A pension pot of «£10,000 growing at 7% a year would be worth about £20,000 after ten years».',
      why: 'a pot and its rate',
    },
    { text: 'Lagos «doubled in nine years, at 8%» a year.', why: 'compound' },
    { text: 'The workforce grew «21% over two years, or 10%» annually.', why: 'both' },
    {
      text: 'The estate had «1,500 households in 2010. With growth of 2% a year it had passed 1,800» by 2020.',
      why: 'levels and years',
    },
    { text: 'Water bills will rise «30% over six years, or 5%» a year.', why: 'simple' },
    { text: 'The economy «doubled in ten years, growing 7%» a year.', why: 'compound' },
    { text: 'Fares rose «61 per cent over five years, or 10 per cent» a year.', why: 'compound' },
    { text: 'Output «trebled in 16 years, growing 7%» a year.', why: 'compound' },
    { text: 'Spending has risen «16% over three years, or 5%» a year.', why: 'compound' },
    { text: 'Put «$1,000 away at 4 per cent and in five years it will be worth $1,217».', why: 'savings' },
    { text: 'The town has «doubled in size in 24 years, growing at an average of 3%» a year.', why: 'compound' },
  ],
  silent: [
    {
      text: 'Output grew 4% a year for ten years, so that a firm of 200 people became 460 strong.',
      why: 'people are no output',
    },
    {
      text: 'Rents have risen 4% a year for ten years, pushing families in debt from 200,000 to 460,000.',
      why: 'of something else',
    },
    {
      text: 'Rents have risen 4% a year for ten years, taking the share of families in debt from 20 to 46 in every hundred.',
      why: 'a share of others',
    },
    { text: 'Wages grew at 2% a year, and the price of a house doubled in ten years.', why: 'two things' },
    { text: 'Over ten years wages have grown 2% a year, while the price of a house has doubled.', why: 'while' },
    { text: 'The city has doubled in ten years; this year it is growing by 3%.', why: 'one year' },
    { text: 'Output per head grew 1% a year; with immigration, the economy doubled in 25.', why: 'per head' },
    {
      text: 'Spending has gone up 3% a year above inflation and doubled in cash terms over 12 years.',
      why: 'two footings',
    },
    {
      text: 'Repaid over 25 years at 5% a year, a mortgage costs one and three-quarter times what was borrowed.',
      why: 'repaid',
    },
    { text: 'The firm has doubled in size in five years and pays 3% interest.', why: 'another rate' },
    { text: 'Wages grew 2% a year for ten years.', why: 'no whole' },
    { text: 'Rents doubled in ten years.', why: 'no rate' },
    { text: 'He spent 20 years there and earned 5% a year more than his peers.', why: 'peers' },
    { text: 'Exports grew 8% in 2010 and 3% in 2011.', why: 'two years' },
    { text: 'The fund returned 6% a year, while the index doubled in ten years.', why: 'two things' },
  ],
});
