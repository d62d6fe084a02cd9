import { percentChange } from '../../src/checks/percent-change.ts';
import { checkTable } from '../check-table.ts';

checkTable(percentChange, {
  inconsistent: [
    {
      text: 'Wheat «slipped to $5.20 a bushel, having been $6.50 in May – a drop of 25 per cent».',
      why: 'having been',
    },
    { text: 'In all «3,900 people were treated for dog bites last year, 22% up on the 3,000» of 2018.', why: 'up on' },
    {
      text: 'The hotel’s income, which stood at «£4.8m in 2018, was £6.2m last year: that is a jump of 39 per cent».',
      why: 'a jump',
    },
    { text: 'Output at the yard was «cut in half, from 18 ships to six», after the strike.', why: 'in half' },
    {
      text: 'Sales stand at «18,400, compared with 16,000 at the same point last year, a rise of 24 per cent».',
      why: 'the same point',
    },
    {
      text: 'Port to cut dockers by «50%\n\nThe plan reduces the force to 1,000 dockers from 1,460» by spring.',
      why: 'a headline over its paragraph',
    },
    {
      text: 'Ticket income «rose by 130 per cent, from £400,000 to £520,000».',
      why: 'the ratio printed as the increase',
    },
    { text: 'The grant was «cut 50%, from £300,000 to £200,000».', why: 'in per cent of the second figure' },
    { text: 'Visits to the museum «fell 12 pct to 176,000 from 220,000».', why: 'the wire’s spelling' },
    { text: 'The toll «went up 36%, from 850 to 1,385».', why: 'two digits the wrong way round' },
    { text: 'Fares will «go up 9% – from $240 to $250.80» – from May.', why: 'a pair between dashes' },
    {
      text: 'A jar costs «20p, or 12%, more than last year, up from £4.00 to £4.20».',
      why: 'the step and its rate before the pair',
    },
    { text: 'The farm sold «1,150 lambs, up 25% on last year’s 1,000».', why: 'the end first' },
    {
      text: 'Sales of the paper «fell to 48,000 copies in March, compared with 60,000 a year earlier, a drop of 35%».',
      why: 'the rate behind',
    },
    { text: 'Net income «jumped 18.2 pct to 92.4 mln dlrs from 70.3 mln dlrs» a year ago.', why: '1987' },
    { text: 'From «1,200 members in 2015 to 1,800 in 2020: that is a rise of 35 per cent».', why: 'a colon' },
    { text: 'The number of GPs «dropped from 640 to 512. That is a fall of 30%».', why: 'across a sentence’s end' },
    { text: 'Turnover came to «€84.6m, 12% more than the €70.1m» of the year before.', why: 'more than' },
    { text: 'The orchestra’s deficit «widened 15% to $2.8m from $2.1m».', why: 'a deficit grows too' },
    { text: 'Rail freight was «off 9.5 pct at 41,200 tonnes from 48,900 tonnes».', why: 'off' },
    { text: 'The clinic saw «5,400 patients, 20% fewer than the 7,500» of 2019.', why: 'fewer than' },
    { text: 'The council «raised the charge by £30, or 15%, to £150».', why: 'the step, its rate and the end' },
    { text: 'A «45% rise in rents, from £900 to £1,080» a month, has emptied the parade.', why: 'the noun first' },
    {
      text: 'Traffic on the bridge, at «22,000 vehicles a day, is up 60% from 17,600» before the works.',
      why: 'up from',
    },
    {
      text: 'An extra «2,000 students, a 50% increase that took the total to 8,000», arrived in autumn.',
      why: 'the total last',
    },
  ],
  review: [
    { text: 'Arrests «rose 26 per cent to 1,043 from 833».', why: '25.2, rounded up twice' },
    { text: 'Imports of the wine «rose 25.4 pct to 188,100 cases from 150,200».', why: 'the last digit, 25.2' },
  ],
  consistent: [
    { text: 'In all «3,900 people were treated for dog bites last year, 30% up on the 3,000» of 2018.', why: 'up on' },
    {
      text: 'The hotel’s income, which stood at «£4.8m in 2018, was £6.2m last year: that is a jump of 29 per cent».',
      why: 'a jump',
    },
    { text: 'Output at the yard was «cut in half, from 18 ships to nine», after the strike.', why: 'in half' },
    { text: 'Ticket income «rose by 30 per cent, from £400,000 to £520,000».', why: 'from, to' },
    { text: 'Net income «jumped 31.4 pct to 92.4 mln dlrs from 70.3 mln dlrs» a year ago.', why: '1987' },
    { text: 'The farm sold «1,250 lambs, up 25% on last year’s 1,000».', why: 'up on' },
    {
      text: 'Sales of the paper «fell to 48,000 copies in March, compared with 60,000 a year earlier, a drop of 20%».',
      why: 'the rate behind',
    },
    { text: 'The clinic saw «6,000 patients, 20% fewer than the 7,500» of 2019.', why: 'fewer than' },
    { text: 'The council «raised the charge by £30, or 25%, to £150».', why: 'the step and its rate' },
    { text: 'A «20% rise in rents, from £900 to £1,080» a month, has emptied the parade.', why: 'the noun first' },
    { text: 'The number of GPs «dropped from 640 to 512. That is a fall of 20%».', why: 'across a sentence’s end' },
    { text: 'Turnover «rose more than 20% to €84.6m from €70.1m».', why: 'a bound' },
    { text: 'Profit of «£3m, down 40% from £5m», disappointed the City.', why: 'down from' },
    { text: 'The fleet «shrank by a quarter, from 400 buses to 300».', why: 'a spoken fraction' },
    { text: 'At «2.4 million tonnes the harvest was down 20% on last year’s 3 million».', why: 'down on' },
    { text: 'The index of orders «rose 37.5% to 110 from 80».', why: 'plain numbers' },
    { text: 'The number of producing wells «fell 14 pct to 43,521 from more than 50,000».', why: 'a bound' },
  ],
  silent: [
    {
      text: 'The price fell by a third to £20, having stood at £35 in January and £30 in March.',
      why: 'from which of them nobody says',
    },
    {
      text: 'Net income was 6 credits per share, a gain of 30.6% from 4 credits per share.',
      why: 'rounded money of an unknown name',
    },
    {
      text: 'Ferry fares to fall 50%\n\nThe fleet is reduced to 1,000 berths from 1,460 by spring.',
      why: 'a headline of another thing',
    },
    {
      text: 'Jobs at the port rise 50%\n\nThe port reduces its quays to 1,000 metres from 1,460 by spring.',
      why: 'a headline that goes the other way',
    },
    { text: 'Revenue rose 5% on a like-for-like basis, to £880m from £861m.', why: 'another basis' },
    { text: 'Sales were up 6% on an annualised basis, to 1.02 million from 1.01 million.', why: 'annualised' },
    { text: 'Exports rose 5.7%, compared with a 2.4% rise in the first quarter.', why: 'a rate against a rate' },
    { text: 'Orders were $22.2 billion, up 2.8 pct from the same month in 1985.', why: 'the base is a year' },
    { text: 'The charity aims to cut waste 40% by 2030 and has brought it from 90 tonnes to 81.', why: 'a target' },
    {
      text: 'The peso lost 4% against the dollar, sliding to 98 from 94.',
      why: 'a rate of exchange runs the other way',
    },
    { text: 'Same-store sales rose 3% and the group’s profit went to £12m from £10m.', why: 'another subject' },
    { text: 'The band’s album sold 12,000 copies; its single, up 30% on radio, sold 40,000.', why: 'two things' },
    { text: 'Output per head grew 3%, while output went from 100 to 120.', why: 'two measures' },
    { text: 'Pay is to rise 4% a year for three years, from £20,000 to £25,000.', why: 'a rate of every year' },
    { text: 'Prices fell 3% in the year to 30 June, to an average of £240,000.', why: 'a day is no amount' },
    {
      text: 'Earnings rose 8%, below the 215,000 forecast, while costs went from 10 to 12 million.',
      why: 'another pair',
    },
    { text: 'Net profit fell 130%, to a loss of £3m from a profit of £10m.', why: 'into a loss' },
    { text: 'Revenue rose 9% in local-currency terms, to $600m from $590m.', why: 'currency terms' },
    { text: 'Die Umsätze stiegen um 50 Prozent von 300 auf 200.', lang: 'de', why: 'another language' },
  ],
});
