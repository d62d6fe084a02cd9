import { impossiblePercentage } from '../../src/checks/impossible-percentage.ts';
import { checkTable } from '../check-table.ts';

checkTable(impossiblePercentage, {
  inconsistent: [
    { text: 'Sales of the diesel version «collapsed by 140%» after the scandal.', why: 'a fall' },
    { text: 'On the larger dose the tumours were «reduced by 200%».', why: 'reduced' },
    { text: 'Women make up «108 per cent of the nursing workforce».', why: 'a share' },
    { text: 'Only 3% of pupils were born abroad; «the other 117%» were not.', why: 'the rest' },
    { text: 'The bottle was on sale at a «discount of 200%».', why: 'a discount' },
    { text: 'Shoppers can «save as much as 267%» by buying in bulk.', why: 'a saving' },
    { text: 'The incidence is «17.4% per 100,000» people.', why: 'two bases at once' },
    { text: 'The drug «cut deaths by 120 per cent», the leaflet claims.', why: 'cut' },
    { text: 'The party «won 130% of the vote» in two villages.', why: 'a vote' },
    { text: 'A «150% drop» in complaints was reported.', why: 'a drop' },
    { text: 'The new bulbs use «300% less» electricity.', why: 'less' },
  ],
  consistent: [
    { text: 'The fund raised «$3m, or 120% of its $2.5m» goal.', why: 'over a goal' },
    { text: 'They sold «5,400 seats, or 108% of the 5,000» on the plan.', why: 'overbooked' },
    { text: 'The wing holds «960 men, or 160% of the 600» it was built for.', why: 'a capacity' },
    { text: 'Output was «12 tonnes, or 150% of the 8» that were promised.', why: 'a promise' },
    { text: 'Aid came to «€2.4bn, equal to 200% of the €1.2bn» pledged.', why: 'equal to' },
    { text: 'Rain brought «90mm, or 300% of the 30mm» of a normal June.', why: 'a month’s normal' },
    { text: 'Debt is «£130bn, or 130% of the £100bn» economy.', why: 'a state’s debt' },
    { text: 'He paid «£1,500, or 150% of the £1,000» asking price.', why: 'over the asking price' },
    { text: 'The school has «420 pupils, or 105% of the 400» it may take.', why: 'over a limit' },
    { text: 'The bank took «£9m, or 180% of its £5m» target.', why: 'a target' },
  ],
  silent: [
    { text: 'We lend up to 125% of your homes value.', why: 'of a value' },
    { text: 'Net profit fell 130%, turning a $10m surplus into a $3m loss.', why: 'below zero' },
    { text: 'The heat pump is 300% efficient, in the jargon.', why: 'efficiency' },
    { text: 'Ticket sales stand at 130% of where they were last year.', why: 'another year' },
    { text: 'Rainfall was 180% of the monthly average.', why: 'an average' },
    { text: 'The wing is running at 160% of its capacity.', why: 'capacity' },
    { text: 'Public debt has reached 120% of GDP.', why: 'GDP' },
    { text: 'Mentions of the hashtag were up 2,400%.', why: 'a rise' },
    { text: 'The issue was 140% subscribed.', why: 'an offer' },
    { text: 'He gave 110% effort in the first half.', why: 'a saying' },
    { text: 'A 300% increase in thefts was reported.', why: 'an increase' },
    { text: 'Half of the jury voted against, 100% of the judges for.', why: 'all' },
  ],
});
