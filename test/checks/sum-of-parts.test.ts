import { sumOfParts } from '../../src/checks/sum-of-parts.ts';
import { checkTable } from '../check-table.ts';

checkTable(sumOfParts, {
  inconsistent: [
    {
      text: 'The jury of «12, made up of seven women and six» men, was sent out shortly after noon.',
      why: 'between commas',
    },
    { text: 'The club sold «740 tickets: 310 at the gate and 340» by post.', suggestion: '650' },
    'Flood water reached «48 homes, the council said: 22 in Mill Lane and 16» in Dock Street.',
    'Under the settlement it pays «$6.2 billion in all: $3.1 billion in fines and $1.3 billion» in damages.',
    {
      text: 'Between them the brothers own «31.4 million shares, Jan 2.1 million and Piet 1.04 million».',
      suggestion: '3,140,000',
    },
    'The «£3.4m grant breaks down as follows:\n\n- roof: £1.4m\n- windows: £0.8m\n- lift: £0.5m»',
    'The chain will shut «120 shops: 70 in Spain, 25 of them in Madrid, and 25» in Portugal.',
    'The dairy made «€14.1m and the bakery €6.3m; together the two made €24.0m» last year.',
    'The «19 crew, 11 men and nine» women, were flown home.',
    'It has «500 seats, 320 of them for members and the remaining 280» for guests.',
    'Of the «2,380 men, 1,100 came home; 850 were captured and 500» were killed.',
    'They spent «£12m on players, £3m on wages and £2m on the ground, a total of £22m», that year.',
    'The ferry took on «210 cars in Hull and 340 in Ostend, 650» in all.',
    'The fleet has «12 frigates, five destroyers and two submarines, or 21» ships in all.',
    'The jury of «12 has eight women and five» men.',
    'It hurt «31 people, 18 of them children and the other 15» adults.',
    'Exports were «£12.4bn and imports £10.1bn, for total trade of £24.5bn».',
    'The «£30m fund is split into £12m for schools, £9m for parks and £14m» for roads.',
    'It sold «$4.2bn, of which $2.9bn came from America and the remaining $1.8bn» from Asia.',
    'The police held «64 people, 27 on Friday and 35» on Saturday.',
    'Of the «27 states, 19 voted in favour and 11» against.',
    'The Tories hold «33 of the 60 seats, Labour 21 and the Liberals nine».',
  ],
  review: [
    { text: 'The two funds hold «£2.4bn and £3.4bn, together £5.6bn».', why: 'two roundings' },
    { text: 'Of the «930 staff, 410 will stay, 290 will move and 205» will leave.', why: 'a few may be in none' },
  ],
  consistent: [
    // An item’s own "and" before its bracket does not end the list.
    'The scheme cost $187,400, consisting of hired help ($138,800), visits and tests ($24,100), supplies ($20,500) and travel ($4,000).',
    {
      text: 'The jury of «12, made up of seven women and five» men, was sent out shortly after noon.',
      why: 'between commas',
    },
    'The club sold «740 tickets: 400 at the gate and 340» by post.',
    'Flood water reached «38 homes, the council said: 22 in Mill Lane and 16» in Dock Street.',
    'Between them the brothers own «3.14 million shares, Jan 2.1 million and Piet 1.04 million».',
    'The chain will shut «95 shops: 70 in Spain, 25 of them in Madrid, and 25» in Portugal.',
    'The dairy made «€14.1m and the bakery €6.3m; together the two made €20.4m» last year.',
    'The «20 crew, 11 men and nine» women, were flown home.',
    'It has «500 seats, 320 of them for members and the remaining 180» for guests.',
    '«320 of the 500 seats are for members and the other 180» for guests.',
    'Of the «2,450 men, 1,100 came home; 850 were captured and 500» were killed.',
    'The ferry took on «210 cars in Hull and 340 in Ostend, 550» in all.',
    'The jury of «12 has eight women and four» men.',
    'The police held «62 people, 27 on Friday and 35» on Saturday.',
    'The Tories hold «30 of the 60 seats, Labour 21 and the Liberals nine».',
    'It drilled «71 wells - 36 for oil, 13 for gas and 22» dry.',
    'The bill is «£1.33m: £1.2m for steel and about £130,000» for paint.',
  ],
  silent: [
    { text: 'It won 12 of its 20 matches and drew five, with 40 points in all.', why: 'points of matches' },
    'The scheme cost $187,400, consisting of hired help ($138,800), visits and tests ($24,100), supplies ($30,500).', // a list without its end
    {
      text: 'Of the 17,392,099 at work 7,670,493 are in farming, 4,074,238 in trade and service (2,934,876 of whom are maids), while 1,810,256 are in works.',
      why: 'the last a part of the one before',
    },
    { text: 'It goes 0 - 200 km/h in 7 seconds and runs on to 312 km/h.', why: 'a range' },
    {
      text: 'Total goods - 740,513,609 Coin - 67,133,383 Total goods and coin - 807,646,992',
      why: 'the total is the last',
    },
    {
      text: 'Of the 17,392,099 at work 7,670,493 are in farming, 4,074,238 in service (2,934,876 of whom are maids), 1,810,256 in trade and 3,837,112 in works.',
      why: 'a part of a part in a bracket',
    },
    'Twelve climbers, among them three Poles and two Nepalis, are missing.', // open
    'The library has a staff of 84, including 31 part-timers and 12 volunteers.', // open
    'United took 31 points in the first half and 24 in the second but were docked six, so they finished on 49.', // a deduction
    'He scored 12 league goals in 2019, 15 in 2020 and 40 in all competitions over the two seasons.', // other goals
    'He scored 20 goals: 12 in the league and four assists came too.',
    'She has three brands: 40 shops and 12 cafés.', // things of another kind
    'The group has 12 shops, three factories and two offices.', // neighbours
    'Of the 20 men, 15 had jobs and 12 had cars.', // overlapping
    'Of the 90 guests, 40 came by car, 20 by train and five on foot.', // others besides
    'Prices rose from £12 to £15, a total of 40 shops said.',
    'The parade will cost £3m, £1.2m of it from the city and £800,000 from the state.', // others may pay
    'Fares averaged £14.50 over the two weeks: £13 in the first and £16 in the second.', // an average
    'Of the 60 members, 20 are women and 12 are under 30.', // overlapping
    'They sold 40 cars, five in May and six in June.', // of a few months
    'The two sides met 40 times: 12 wins and 15 defeats.', // draws besides
    'It sold 40 cars at £9,000 each and 12 at £15,000.',
    'The firm, with 900 staff, 40 shops and £3m of debt, is for sale.',
    { text: 'Das Boot: 12 people: five men and eight women.', lang: 'de' },
  ],
});
