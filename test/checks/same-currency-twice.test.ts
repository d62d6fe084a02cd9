import { sameCurrencyTwice } from '../../src/checks/same-currency-twice.ts';
import { RATES_LAST_MONTH } from '../../src/facts/rates.ts';
import { checkTable } from '../check-table.ts';

/** A year that even an article without a date is not far from. */
const LATELY = Number(RATES_LAST_MONTH.slice(0, 4)) - 7;

checkTable(sameCurrencyTwice, {
  inconsistent: [
    {
      text: 'The agreement with Paris promises «over £6 million (£7 million)» for cameras and patrols.',
      published: '2019-01-24',
      suggestion: '€7 million',
    },
    {
      text: 'The agreement with Paris promises «over £6 million (£7 million)» for cameras and patrols.',
      suggestion: '€7 million',
      why: 'without a date the country that is named tells the currency',
    },
    {
      text: `The agreement with Paris of January ${LATELY} promised «over £6 million (£7 million)» for cameras and patrols.`,
      suggestion: '€7 million',
      why: 'without a date a year of late that is named tells the rate',
    },
    {
      text: 'In May 2016 the tower in Kowloon went for «HK$780 million (HK$100 million)» at auction.',
      suggestion: '$100 million',
      why: 'less than the first is nobody’s money of today',
    },
    {
      text: 'The tower in Kowloon went for «HK$780 million (HK$100 million)» at auction.',
      published: '2016-05-11',
      suggestion: '$100 million',
      why: 'pegged since 1983',
    },
    {
      text: 'A drawing found in an attic fetched «$2.6 million, or roughly $2.1 million», in London.',
      published: '2023-10-12',
      suggestion: '£2.1 million',
    },
    {
      text: 'The cheque was for «€185,000, equal to about €158,000», and it was cashed in Hove.',
      published: '2024-05-20',
      suggestion: '£158,000',
    },
    {
      text: 'Ottawa wants to fine the platform «C$15m – about C$11m» – for every week that it waits.',
      published: '2023-09-12',
      suggestion: '$11m',
    },
    {
      text: 'The carmaker will book a «¥28bn (¥353m)» charge over faulty parts.',
      published: '2012-06-14',
      suggestion: '$353m',
    },
    {
      text: 'The brewer paid «$3bn ($1.6bn)» for its rival in Leeds.',
      published: '2004-11-03',
      suggestion: '£1.6bn',
    },
    {
      text: 'The museum in Bilbao cost «€84m (€100m)» to build.',
      published: '1999-04-02',
      why: 'a euro was 1.08 dollars: only a rate of the time counts',
    },
    {
      text: 'Sydney will spend «A$92 million (A$61 million)» on the ferry.',
      published: '2023-03-15',
      suggestion: '$61 million',
    },
    {
      text: 'The Geneva clinic was fined «2.0m Swiss francs (1.7m Swiss francs)» in July.',
      published: '2022-07-20',
      why: 'two names of one currency',
    },
    {
      text: 'Delhi fined the firm «Rs 500 crore (Rs 60 million)» on Friday.',
      published: '2023-06-02',
      suggestion: '$60 million',
    },
    {
      text: 'The council lost «£6 million (£6,000)» in the collapse.',
      why: 'the same digits a thousand times apart',
    },
    {
      text: 'The bank set aside «€40bn (€40m)» for the fine.',
      published: '2014-02-02',
      why: 'and again, with scale words',
    },
  ],
  consistent: [
    'Jurors gave the widow «$2,450,000 ($2.45m)» and costs.',
    'He had hidden «45 lakh rupees (Rs 4.5 million)» behind a wall, police in Pune said.',
    'The levy raised «£1,000 million (£1bn)» in its first year.',
    'The fund holds «€1.52bn (€1.5bn)» of debt.', // rounding joins the two
    'The fee was «US$3.5m (US$3,500,000)», the court heard.',
    'They owe «half a million pounds (£500,000)» to the builder.',
    'It paid «$0.5bn ($500m)» for the mine.',
    'Profit was «£6.2m (£6.2m)», as it was a year before.', // results that repeat
    'A levy of «5p (£0.05)» on each bag was announced.',
    'The reward is «¥3,000,000 (¥3m)» and a medal.',
    'The prize of «1.2m kroner (1,200,000 kroner)» goes to Oslo.',
    'The jury put the damage at «$12.4 million ($12,400,000)» in all.',
  ],
  silent: [
    { text: 'Whether it is a $298, $299, $309, or $329, it is one design.', why: 'the last of several' },
    // The words say what differs.
    'The bill came to £6m (£7m including VAT) in the end.',
    'The bill came to £6m (£5m net) in the end.',
    'The bill came to £6m (£5m of it borrowed) in the end.',
    'He left £10,000 (£1.2m in today’s money) to the school.',
    'The terrace changed hands for £4,500 (some £88,000 now, allowing for inflation).',
    'The bill was £6m (£4m last year).',
    'A pint is £4.90 (it was £1.15 in 1989).',
    'The bank sold $500 million ($750 million had been planned) of notes.',
    'The cap is £60,000 (£40,000 outside London) a year.',
    'They gave £25m (£20m plus £5m in add-ons) for the striker.',
    // A range and its ends.
    'It will cost £2m–£3m to mend.',
    'It will cost between £6m and £7m.',
    'It will cost £6m to £7m (£8m).',
    // Results with last year's figure.
    { text: 'Pre-tax profit rose to £6.2m (£5.1m) on turnover of £48m (£41m).', published: '2005-02-10' },
    { text: 'Net loss narrowed to €12m (€17m) and revenues reached €310m (€284m).', published: '2009-11-03' },
    { text: 'Borrowings fell to £40m (£57m) over the winter.', published: '1998-07-03' },
    { text: 'Earnings per share were 12.3p (9.8p) and the interim dividend is 4p (3.5p).', published: '1998-07-03' },
    { text: 'It paid 90 cts (60 cts) a share for the quarter.', published: '1987-03-02' },
    { text: 'The order book stands at £140m (£122m).', published: '1998-07-03' },
    // Listings with another buyer's price.
    { text: 'Tickets are £12 (£10) from the box office.', published: '2003-05-10' },
    { text: 'Sadler’s Wells, 8pm, £12 (£10).', published: '2003-05-10', why: 'no word but the size' },
    { text: 'Rooms from €120 (€140) a night with breakfast.', published: '2019-03-01' },
    { text: 'Annual membership is £64 (£38), and dogs go free.', published: '2019-03-01' },
    { text: 'Tuition is $12,000 ($10,000) a term.', published: '2019-03-01' },
    { text: 'Balcony £250 (£290), stalls £350 (£400).', published: '2019-03-01', why: 'several in a row' },
    { text: 'Families with incomes under £16,190 (£26,000) qualify.', published: '2010-06-22' },
    // Old money and new.
    { text: 'In 1950 the car cost £600 (£720) from the works.', published: '2017-04-03', why: 'may be of today' },
    { text: 'In 1950 the car cost £600 (£720) from the works.', why: 'without a date too' },
    { text: 'Bought in 2009 for £6m (£7m), the ferry is to be sold.', why: 'nor here' },
    { text: 'The house was bought for £50,000, then worth £60,000.', published: '2017-04-03' },
    // Two moneys of one sign.
    { text: 'For C$500 ($369) a night guests get a yurt.', published: '2023-09-13' },
    { text: 'In Dublin the house went for £500,000 (£430,000 sterling).', published: '2014-05-05' },
    { text: 'The Toronto firm paid $10m ($9.1m US).', published: '2014-04-04' },
    { text: 'The Auckland board paid $10m (A$9.2m).', published: '2014-04-04' },
    // Two measures.
    { text: 'He earns £30,000 a year (£2,500 a month).', published: '2022-03-03' },
    { text: 'It costs £1m a day, or £365m a year, to run.', published: '2022-03-03' },
    // Part and whole.
    { text: 'They lost $5m – about $4m from one fraud – and went home.', published: '2022-03-03' },
    { text: 'The budget is £5m, up to £1m for lawyers.', published: '2022-03-03' },
    { text: 'They raised £1m, about £200,000 more than last year.', published: '2022-03-03' },
    // No currency explains it, and no slip.
    { text: 'The set of rooms was let for £600,000 (£950,000) that spring.', published: '2019-03-01' },
    { text: 'The price is £12/£10.', published: '2019-03-01' },
  ],
});
