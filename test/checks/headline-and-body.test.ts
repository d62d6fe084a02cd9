import { headlineAndBody } from '../../src/checks/headline-and-body.ts';
import { checkTable } from '../check-table.ts';

const story = (headline: string, text: string, why: string) => ({ text: `${headline}\n\n${text}`, why });

checkTable(headlineAndBody, {
  inconsistent: [
    story('Dam to cost £730bn', 'The dam will cost £730m, the water company said.', 'a thousand times'),
    story(
      'Ending litter will cost city $85 billion',
      'A panel said on Tuesday that the mayor must spend $85 million on sweepers.',
      'a thousand times, in other words',
    ),
    story(
      'City to spend £45m on new tram',
      'The council has agreed to spend £45bn on a new tram line to the airport.',
      'the text a thousand times',
    ),
    story(
      'Tax cut to cost $1.9 trillion',
      'The tax cut will cost $1.9 billion over ten years, the budget office said.',
      'trillion, billion',
    ),
    story('Drought costs farmers €4bn', 'The drought has cost farmers 4 million euros, their union says.', 'one digit'),
    story(
      'Wind farm to power 200,000 homes',
      'The wind farm, with 40 turbines, will power 20,000 homes when it opens in 2026.',
      'ten times',
    ),
    story(
      'Rio carnival draws two million',
      'More than two hundred thousand people came to the Rio carnival.',
      'in words',
    ),
    story(
      'Thieves steal £250,000 of jewels',
      'Thieves stole jewels worth £25,000 from a shop in Hatton Garden on Friday.',
      'steal, stole',
    ),
    story(
      'Bank profits plunge 80%',
      'Profits at the bank plunged 8% in the first half, hit by bad loans.',
      'one digit, every word',
    ),
    story('Airline cuts 3,500 jobs', 'The airline is to cut 5,300 jobs, a tenth of its workforce.', 'two digits'),
    story(
      'Museum draws 2.4m visitors',
      'The museum drew 4.2 million visitors last year, its director said.',
      'two digits of a lone figure',
    ),
    story(
      'Tunnel fire traps 27 lorry drivers',
      'Seventy-two lorry drivers were trapped in the tunnel by a fire on Friday.',
      'in words',
    ),
    story(
      '112 killed in Nile ferry sinking',
      'At least 12 people were killed when a ferry sank in the Nile on Sunday.',
      'a lost digit, which no “at least” excuses',
    ),
    story(
      'Strike to hit 40% of flights',
      'The strike will hit 14% of flights at Orly, the airport said.',
      'every word',
    ),
    story(
      'Company to invest $1.2 billion in plant',
      'The company said it would invest $2.1 billion in the plant in Tennessee.',
      'two digits of money',
    ),
    story(
      'Swimmer crosses 30km strait',
      'A swimmer from Perth has crossed the 30-mile strait in a record time.',
      'miles',
    ),
    story(
      'Police seize 400kg of cocaine',
      'Police in Rotterdam have seized 400lb of cocaine hidden in a cargo of bananas.',
      'pounds',
    ),
    story(
      'Football club sold for €90m',
      'The football club has been sold for £90m to a group of investors.',
      'two currencies',
    ),
    story(
      'Bridge repairs to take 18 months',
      'Repairs to the bridge will take 18 weeks, the county council said.',
      'weeks',
    ),
    story(
      'Heatwave pushes temperature to 41F in Seville',
      'The temperature in Seville reached 41C on Tuesday.',
      'degrees',
    ),
    story('Unemployment drops to 7%', 'Unemployment dropped by 7% in the three months to May.', 'to, by'),
    story(
      'Child allergies soar to 19 per cent',
      'Allergies among children are up 19 per cent, the survey found.',
      'to, up',
    ),
    story(
      'Rail fares to go up by £3.20',
      'The cheapest rail ticket to London will rise to £3.20 in January.',
      'by, to',
    ),
    story('Exports up $2.3bn', 'Exports went up to $2.3bn in June, the statistics office said.', 'went up to'),
    story('Crime falls 12% in Leeds', 'Crime in Leeds rose 12% last year, police figures show.', 'fall, rise'),
    story(
      'Six injured in Kent coach crash',
      'Six people were killed when a coach overturned on the M20 in Kent.',
      'injured, killed',
    ),
    story('Twelve killed in stampede', 'A stampede in Turin injured 12 people on Saturday night.', 'killed, injured'),
    story(
      'Thirty-one dead as bridge collapses',
      'Eleven people died and 20 were hurt when a bridge fell near Genoa.',
      'the hurt among the dead',
    ),
    story(
      'Cyclist, 23, dies after collision with lorry',
      'A 32-year-old cyclist has died after a collision with a lorry in Bristol.',
      'an age',
    ),
    story(
      'Five arrested over museum raid',
      'Police have arrested seven people over the raid on a museum in Antwerp.',
      'what became of them',
    ),
    story('Seven miners rescued in Chile', 'Nine miners have been rescued from a shaft in northern Chile.', 'a noun'),
    story(
      'Ferry with 243 aboard sinks off Java',
      'A ferry with 324 people aboard sank off Java in heavy seas on Sunday.',
      'no noun in the headline',
    ),
    story('Two-thirds of voters back ban', 'One third of voters support the ban, and back a tax on top.', 'fractions'),
    story(
      'Party to fight just ten seats',
      'The party said that it would stand in fewer than 10 seats.',
      'fewer than ten is not ten',
    ),
    story(
      'Drivers cover 4.5 billion fewer miles in April',
      'The number of miles driven in April fell by 4.4 billion compared with a year earlier.',
      'the noun stands apart',
    ),
  ],
  consistent: [
    story('Hurricane kills nine', 'Four people were killed when a house fell, and five drowned.', 'told apart'),
    story('Storm damage bill tops $3bn', 'Insurers expect to pay out $3.1bn after the storm.', 'rounded'),
    story('Museum draws 2.4m visitors', 'The museum drew 2,387,000 visitors last year.', 'rounded from the unit'),
    story('Crime falls 12% in Leeds', 'Crime in Leeds dropped by 12% last year.', 'falls, dropped'),
    story('Nearly 1,000 jobs to go at steelworks', 'The steelmaker is to cut 980 jobs at its works.', 'nearly'),
    story(
      '112 killed in Nile ferry sinking',
      'At least 112 people were killed when a ferry sank in the Nile.',
      'at least',
    ),
    story('Unemployment drops to 7%', 'Unemployment dropped to 7% in the three months to May.', 'to, to'),
    story('Oil jumps to $95 a barrel', 'The price of oil climbed above $95 a barrel on Monday.', 'above is a level'),
    story('Man, 45, charged with murder', 'A 45-year-old man has been charged with the murder of a driver.', 'an age'),
    story('Half of pubs could close', 'Fifty per cent of pubs could close within two years.', 'a fraction'),
    story(
      'Ship runs aground 40 miles off Fiji',
      'A container ship ran aground about 64km off Fiji on Monday.',
      'another unit',
    ),
    story(
      'Shares tumble 30% on profit warning',
      'Shares fell as much as 30 per cent after it warned on profits.',
      'as much as',
    ),
    story('12 hurt in Turin stampede', 'Twelve people were hurt in a stampede in Turin on Saturday night.', 'in words'),
    story(
      'Lake drops by 12 feet',
      'The lake lies 980 feet above the sea, down from 992 feet a year ago.',
      'a difference',
    ),
    story('Company to cut 10% of staff', 'The company will cut 2,000 of its 20,000 staff.', 'a share'),
    story(
      'Utility profit hits £1.2bn',
      'Britain’s largest generator made £1.21 billion before tax.',
      'the digits, in other words',
    ),
    story(
      'Firm to create 500 jobs',
      'The firm will create 200 jobs in Leeds and 300 jobs elsewhere, it said in Hull.',
      'a sum',
    ),
    story(
      'Team of 12 climbs Everest',
      'Five climbers from Nepal reached the top of Everest on Tuesday, and seven more on Wednesday.',
      'a sum',
    ),
    story('Prices rise 3%', 'The rate of inflation rose to 3% in May.', 'a level that is a change'),
  ],
  silent: [
    story('Problem with Mailgate 2.14', 'I have a problem with Mailgate and Spamtrap 2.41 on my server.', 'editions'),
    story('Firms fined £2m each', 'Two firms were fined a total of £4m for dumping waste.', 'one and all'),
    story('Sales up 5% at grocer', 'The grocer’s profits rose 15% last year to £40m.', 'another thing'),
    story(
      'Profit up 12% as sales hit record',
      'The retailer’s sales rose 8% to £5bn.',
      'each word with its own figure',
    ),
    story(
      'Shop worker who stole £5,000 fined',
      'A shop worker has been fined £500 for stealing from the till.',
      'each word with its own figure',
    ),
    story(
      'Four dead in pile-up',
      'Three people died at the scene of the pile-up and a fourth died later in hospital.',
      'one by one',
    ),
    story(
      'Death toll in quake rises to 90',
      'At least 76 people were known to have died by Monday night, but rescuers found more bodies on Tuesday.',
      'a toll that rises',
    ),
    story('‘£10m’ for striker', 'The club has offered £8m for the striker, sources say.', 'in quotes'),
    story('Could a loaf cost £5 by 2030?', 'The price of a loaf has reached £1.50 on average.', 'a question'),
    story('Ten things we learned from the debate', 'The leaders spoke for two hours.', 'a list'),
    story('Live: 300 flights cancelled as snow falls', 'Some 450 flights have been cancelled.', 'a live page'),
    story('Man, 30, held over stabbing of boy', 'A 15-year-old boy has been stabbed in Croydon.', 'two people'),
    story(
      'Two men jailed for £3m theft',
      'A gang of five was led by two brothers, who were jailed for ten years.',
      'other nouns',
    ),
    story(
      '1 in 3 firms to cut jobs',
      'A survey of 300 firms found that 12% would cut jobs this month.',
      'fraction and percentage',
    ),
    story('Wage offer of 5% rejected', 'The union had asked for 9% over two years.', 'what was asked for'),
    story('Government to spend £20m on potholes', 'The county will receive £2m of the money.', 'a part'),
    story('Teacher gives £4m to school', 'A teacher earned £40,000 a year.', 'by the year'),
    story('Six months to live, 20 years on', 'She was told in 2004 that she had only weeks to live.', 'other spans'),
    story('Trade deficit up 5%', 'Exports fell 5% in May.', 'a deficit turns round'),
  ],
});
