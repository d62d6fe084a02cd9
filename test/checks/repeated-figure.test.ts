import { repeatedFigure } from '../../src/checks/repeated-figure.ts';
import { checkTable } from '../check-table.ts';

checkTable(repeatedFigure, {
  inconsistent: [
    {
      text: 'Customs found 2,380 kilos of tobacco. The «2,830 kilos» were burned.',
      why: 'the same measure, told to a digit',
    },
    {
      text: 'A widow is suing the clinic for $7.5 million. The «$75 million» lawsuit goes to trial in May.',
      why: 'a lawsuit is what is sued for',
    },
    {
      text: 'Moss paid $16.2 million for the farm. The «$12.6 million» purchase was in cash.',
      why: 'a purchase is what was paid for',
    },
    {
      text: 'Harlan agreed to acquire Bexley Foods for $3.8 billion. The «$8.3 billion» deal needs approval.',
      why: 'a deal is what was bought',
    },
    {
      text: 'The trust gave the hospice a £400,000 donation. Staff said the «£40,000» gift was a lifeline.',
      why: 'the only sum, a nought less',
    },
    {
      text: 'The lender put €2.6 billion aside for bad debts. Traders shrugged at the «€2.6 million» provision.',
      why: 'a scale less',
    },
    { text: 'Holders will get a dividend of 28p. The dividend of «82p» is due in June.', why: 'digits of a dividend' },
    {
      text: 'Retired cook Ann Reid scooped £5.9 million. Reid said the «£9.5 million» win was a shock.',
      why: 'a win is what was scooped',
    },
    {
      text: 'The population of the region has topped 300 million. On present trends it is expected to reach 400 billion by 2043.',
      why: 'a leap',
    },
    {
      text: 'The minister defended the £350m plan to widen the motorway. The £350bn plan has split the cabinet.',
      why: 'a thousand times, with its noun',
    },
    {
      text: 'The company has launched a $2.5bn bid for its rival. Shareholders will vote on the $2.5m bid in June.',
      why: 'billion, million',
    },
    {
      text: 'The council opened the 14-mile road in May. Lorries are banned from the 41-mile road at night.',
      why: 'two digits of a length',
    },
    {
      text: 'The train was carrying 112 passengers when it left the rails near Pune. All of the 121 passengers were brought to safety, the railway said.',
      why: 'two digits of a count',
    },
    {
      text: 'The plane had 187 passengers on board when it took off from Cairo. Relatives of the 178 passengers gathered at the airport in Paris.',
      why: 'two digits, said otherwise',
    },
    {
      text: 'The charity raised £14,350 for the hospice with a sponsored walk. The £14,530 raised by the charity will pay for two nurses.',
      why: 'money without a noun',
    },
    {
      text: 'The tanker spilled 37,400 tonnes of crude oil off Brittany in 2002. Only a third of the 34,700 tonnes of oil that the tanker spilled was recovered.',
      why: 'a third of all',
    },
    {
      text: 'She cycled 8,452 miles from Norwich to Singapore. The 8,542-mile ride took her ten months.',
      why: 'a length, then a ride',
    },
    {
      text: 'One of the three engines at the fire station was out of service on the night. Two of the four engines at the fire station are now in repair.',
      why: 'of the three, of the four',
    },
    {
      text: 'Six Dutch tourists were killed when their minibus left the road near Agadir. The bodies of the eight Dutch tourists killed near Agadir were flown home on Friday.',
      why: 'one phrase, one fate',
    },
    {
      text: 'The bank set aside £1.7bn to cover claims for mis-sold insurance. The £1.7m set aside by the bank for mis-sold insurance is unlikely to be the last.',
      why: 'a thousand times, without a noun',
    },
    {
      text: 'The factory employs 1,284 people in Sunderland. Unions fear for the 1,824 people employed at the factory in Sunderland.',
      why: 'four digits',
    },
    {
      text: "The dam holds 6.4 billion litres of water. A spokesman said that the dam's 6.4 million litres of water would last until May.",
      why: 'a thousand times of a quantity',
    },
    {
      text: 'The school has 1,405 pupils, most of them from the estate. All 1,450 pupils at the school will get a free meal.',
      why: 'four digits with a nought',
    },
    {
      text: 'The $740 million stadium opens in August. Taxpayers will foot most of the bill for the $740 billion stadium.',
      why: 'a thousand times, at the end',
    },
    {
      text: 'The painting was sold for $12.4m at auction in New York. The buyer of the $14.2m painting was not named.',
      why: 'the noun is in the first sentence',
    },
  ],
  consistent: [
    {
      text: 'The £350m plan was approved on Monday. Opponents of the £350 million plan have gone to court.',
      why: '£m, million',
    },
    {
      text: 'The train was carrying 112 passengers. All of the 112 passengers were brought to safety.',
      why: 'the passengers',
    },
    {
      text: 'The charity raised £14,350 for the hospice. The £14,350 will pay for two nurses.',
      why: 'money that points back',
    },
    {
      text: 'Forty-two miners were trapped by the blast. The 42 miners had been working on the night shift.',
      why: 'in words, in digits',
    },
    {
      text: 'The tunnel is 31,240 metres long. That makes it, at more than 31,000 metres, the longest tunnel in the country.',
      why: 'rounded',
    },
    {
      text: 'The bank paid a $1.9bn fine for its lapses in Mexico. The $1.9bn fine was a record at the time.',
      why: 'its noun',
    },
    {
      text: 'Nineteen firefighters died in the blaze in Arizona. The 19 firefighters belonged to a crew of hotshots.',
      why: 'in words, in digits',
    },
  ],
  silent: [
    {
      text: 'The site had 2 visitors in its first week. It is expected to reach 2 million by June.',
      why: 'what is new may grow a millionfold',
    },
    { text: 'Customs found 2,380 kilos of tobacco. Another 2,830 kilos were found in May.', why: 'more of it' },
    {
      text: 'Harlan agreed to acquire Bexley Foods for $3.8 billion. The $8.3 billion deal for Nolan was dropped.',
      why: 'another deal',
    },
    {
      text: 'The trust gave the hospice a £400,000 donation. The £40,000 gift from a reader was a surprise.',
      why: 'another giver',
    },
    {
      text: 'Harlan paid $3.8 billion for Bexley and $1 billion for Nolan. The $8.3 billion deal needs approval.',
      why: 'which of the two',
    },
    { text: 'The bank lent the club £6m. The £60m stadium opened in May.', why: 'a stadium is no loan' },
    {
      text: 'Without it the forest would yield about 44 billion board feet of timber. It yielded 47 billion board feet of timber.',
      why: 'hardly the same',
    },
    {
      text: 'The thirteen states signed the treaty. The union of the thirty-one states kept the treaty.',
      why: 'words have no digits to slip',
    },
    {
      text: 'The bill spares incomes under $15,000 of tax. The tax on the rich will bring in $15 billion of tax.',
      why: 'no hand slips so far',
    },
    { text: 'The site had 300 visitors in its first week. It is expected to reach 2 million by June.', why: 'growth' },
    {
      text: 'The brewer is offering 80.25 dollars a share for its rival. The insurer said that its competing 82.50 dollar offer would end on Friday.',
      why: 'prices',
    },
    { text: 'The firm sold 112 cars in May. In June it sold 121 cars.', why: 'two months' },
    { text: 'The fund paid £350m for the tower in 2007. The fund is now worth £350bn.', why: 'two sums' },
    { text: 'The club paid £24m for the striker. It sold its captain to Madrid for £42m.', why: 'two players' },
    {
      text: 'Last year 352 people were killed on the roads of the county. This year the toll is 532 people.',
      why: 'two years',
    },
    { text: 'Polls give her 46% and him 64%. Her party has 46 seats and his 64 seats.', why: 'percentages and seats' },
    { text: 'The company employs 1,284 people in Leeds. It has 1,824 people in Hull.', why: 'two places' },
    {
      text: 'Two of the three brothers were jailed. Three of the four brothers in another family were fined.',
      why: 'other brothers',
    },
    {
      text: 'One of the two bombs went off near the station. One of the three bombs found later was defused.',
      why: 'other bombs',
    },
    {
      text: 'Organisers said 45,000 people had come. The police put the crowd at 54,000 people.',
      why: 'rival estimates',
    },
    { text: 'The northern route is 14 miles long. The southern route is 41 miles long.', why: 'two routes' },
    { text: 'Profit rose to £12.4m. Sales rose to £14.2m.', why: 'two measures' },
    {
      text: 'The house was bought for £124,000 in 1999. It was sold for £142,000 in 2001.',
      why: 'two years, two prices',
    },
    {
      text: 'Net debt fell to £1.27bn. The company said that net debt would fall to £1.72bn only if it sold the unit.',
      why: 'now and later',
    },
    { text: 'The state has 215 hospitals. The neighbouring state has 251 hospitals.', why: 'two states' },
    {
      text: 'The village school has 46 pupils and the next one 18. With 64 pupils between them the two schools would still be small.',
      why: 'a sum',
    },
    { text: 'Net 2,517,443 vs 3,633,217. Net 2,571,443 vs 3,100,000.', why: 'a table in prose' },
    {
      text: 'The Red Cross first spoke of 2,300 dead. It later revised the figure to 3,200 dead.',
      why: 'a revised figure',
    },
    {
      text: 'The agency has 190-odd member countries. The 19 European member countries of the euro come first.',
      why: 'another noun',
    },
    { text: 'A fine of up to 5,000 crowns was set. The 50,000 crowns that she earned were kept.', why: 'another sum' },
  ],
});
