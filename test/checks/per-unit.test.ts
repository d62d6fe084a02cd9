import { perUnit } from '../../src/checks/per-unit.ts';
import { checkTable } from '../check-table.ts';

checkTable(perUnit, {
  inconsistent: [
    {
      text: 'The county spends «$63 million on its 1,800 inmates, or $53,000» per prisoner.',
      why: 'an inmate is a prisoner',
    },
    { text: 'It sold «40,000 bikes at an average price of £600, for sales of £240 million».', why: 'an average price' },
    {
      text: '«Some 1,400 teachers are due €1,200 apiece. That adds up to €16.8 million».',
      why: 'the total a sentence on',
    },
    {
      text: 'The force bought tasers for its «400 constables at a cost of $1.2 million, or about $30,000» per officer.',
      why: 'a constable is an officer',
    },
    { text: 'The mart took «€63,000 for 420 ewes. That is €250» per animal.', why: 'a ewe is an animal' },
    {
      text: 'Badges were «£4 each and all 2,500 were sold, so the fair made £25,000».',
      why: 'a bare number that was sold',
    },
    { text: 'Volunteers sold «320 raffle tickets at £2.50 each, raising £1,250» for the lifeboat.', why: 'raising' },
    { text: 'Farmers get «£230 a hectare, so a 400-hectare farm collects £9,200».', why: 'whatever the verb' },
    {
      text: 'The «$54bn plan would give every one of the country’s 18 million children $300».',
      why: 'every one of so many',
    },
    { text: 'At «75p a litre, filling the 50-litre tank costs £3.75».' },
    {
      text: 'Dealers pay «$9 a gram, so the 12kg seizure was worth $4,000».',
      why: 'a unit with its own factor',
    },
    {
      text: 'The repairs cost taxpayers «£40 each, which with 2.5 million taxpayers comes to £1bn».',
      why: 'ten times',
    },
    {
      text: 'The levy raises «£2.4bn, or £36 for every household in the country’s 28 million» homes.',
      why: 'homes are households',
    },
    { text: 'Screening «1.2m people at a cost of £50 a head would cost £6m».', why: 'ten times too small' },
    { text: 'The bailout was «$1 trillion, which for 327 million Americans is $30,000» each.', why: 'not the total' },
    {
      text: 'He gave «$600m in a land of 300m people: he could have handed each American $2m».',
      why: 'a million times too large',
    },
    { text: 'The «30 guests drank 12 bottles each, 300» bottles in all.', why: 'no money' },
    { text: 'The depot has «24 tanks, each holding 5,000 litres, for a total of 1.2 million litres».' },
    { text: 'The town bought «300 bins at £45 each, a bill of £135,000».' },
    { text: 'Each of the «60 classrooms has 28 pupils, giving the school 16,800» pupils.', why: 'each of the so many' },
    {
      text: 'Drivers used «6 billion bags last year, adding 33 million tonnes to landfill, or about 5.5 grams» a bag.',
      why: 'grams and tonnes',
    },
    { text: 'The «18,000 tickets went for £30 apiece, bringing in £5.4m».' },
    {
      text: 'Vaccinating «5 million children with three doses each, at £4 a dose, would cost £20m».',
      why: 'doses left out',
    },
    { text: 'Fraud costs «£1.3bn a year, or £200 for each of the 65 million» people in the country.' },
    { text: 'The fund of «£90m works out at £300 per patient for the 30,000» patients on the list.' },
    {
      text: 'There are «4 million households in the region. The £2bn scheme will cost every household £50».',
      why: 'the number stands in the sentence before',
    },
    {
      text: 'Rates of «30 deaths per 100,000 people would mean 1,800 deaths in a city of 600,000» people.',
      why: 'per so many',
    },
  ],
  consistent: [
    {
      text: 'The county spends «$63 million on its 1,800 inmates, or $35,000» per prisoner.',
      why: 'an inmate is a prisoner',
    },
    { text: 'It sold «40,000 bikes at an average price of £600, for sales of £24 million».', why: 'an average price' },
    {
      text: '«Some 1,400 teachers are due €1,200 apiece. That adds up to €1.68 million».',
      why: 'the total a sentence on',
    },
    {
      text: 'The force bought tasers for its «400 constables at a cost of $1.2 million, or about $3,000» per officer.',
      why: 'a constable is an officer',
    },
    { text: 'The mart took «€63,000 for 420 ewes. That is €150» per animal.', why: 'a ewe is an animal' },
    {
      text: 'Badges were «£4 each and all 2,500 were sold, so the fair made £10,000».',
      why: 'a bare number that was sold',
    },
    { text: 'Volunteers sold «320 raffle tickets at £2.50 each, raising £800» for the lifeboat.', why: 'raising' },
    { text: 'The works pumped «1.8bn litres to 3.6 million people, 500 litres» per head.', why: 'no range' },
    'Gold at «$2,000 an ounce makes the 400-ounce bar worth $800,000».',
    'Dealers pay «$9 a gram, so the 12kg seizure was worth $108,000».',
    'The levy raises «£2.4bn, or £86 for every household in the country’s 28 million» homes.',
    'Screening «1.2m people at a cost of £50 a head would cost £60m».',
    'The depot has «24 tanks, each holding 5,000 litres, for a total of 120,000 litres».',
    'The town bought «300 bins at £45 each, a bill of £13,500».',
    'Each of the «60 classrooms has 28 pupils, giving the school 1,680» pupils.',
    'At «15p a kilowatt-hour, 2,000 kWh costs £300».',
    'The «18,000 tickets went for £30 apiece, bringing in £540,000».',
    'Fraud costs «£1.3bn a year, or £20 for each of the 65 million» people in the country.',
    { text: 'Oil at «$80 a barrel would make the 2m barrels worth $160m».', why: 'a barrel' },
    { text: 'The estate paid «£1.2m for 150 acres, or £8,000» an acre.' },
    { text: '«About 7 million shares went to 800,000 applicants, nine» shares each.' },
    'Rates of «30 deaths per 100,000 people would mean 180 deaths in a city of 600,000» people.',
  ],
  silent: [
    {
      text: 'The 30 flats were mended for £4.5 million, and newer homes nearby sell at £95,000 each.',
      why: 'others nearby',
    },
    {
      text: 'It sold 40,000 bikes and 9,000 frames at an average price of £600, for sales of £240 million.',
      why: 'which of the two',
    },
    {
      text: 'Some 1,400 teachers are due €1,200 apiece. That adds €16.8 million to a bill of €90 million.',
      why: 'added to another',
    },
    { text: 'The school bought 30 laptops for £21,000. Cheaper tablets cost £250 each.', why: 'each of others' },
    {
      text: 'Officers found 3 kilos of heroin and $90,000 in cash, and the drug is worth $60 a gram.',
      why: 'cash beside it is no price',
    },
    {
      text: 'The force has 400 constables and spent $1.2 million, or about $30,000 per vehicle.',
      why: 'a constable is no vehicle',
    },
    { text: 'Tickets for the 300 seats cost £20 each, raising £4,500 after expenses.', why: 'after expenses' },
    {
      text: 'They sold 320 tickets at £2.50 each, raising £600 once the hall had been paid for.',
      why: 'once the hall is paid',
    },
    { text: 'Some 400 bricks at £50 each were sold, raising £14,000 so far.', why: 'so far' },
    {
      text: 'Volunteers sold 320 raffle tickets at £2.50 each, raising the total for the year to £1,250.',
      why: 'the total of a year',
    },
    {
      text: 'Each return took three cards of 228 columns. Each of the three cards for the firm was numbered.',
      why: 'those that share',
    },
    {
      text: 'The estate left $14,000 for gifts. That would not give $5,000 to each of the five children.',
      why: 'not enough',
    },
    {
      text: 'The airline cut 2,000 posts at a cost of £900m, with volunteers taking £80,000 a head.',
      why: 'some of them',
    },
    { text: 'It costs up to £40 each for the 300 guests, and the fund holds £9,000.', why: 'a bound' },
    {
      text: 'The rate fell from 4 per 1,000 passengers to 3.2 per 1,000, half the global 7 per 1,000.',
      why: 'rates alone',
    },
    { text: 'She sold 5 million shares at $85 each and has debts of $2bn.', why: 'nothing joins them' },
    { text: 'Members paid £14 each and the club has 300 members and £9,000 in the bank.', why: 'nothing joins them' },
    {
      text: 'The maker ordered 30 jets at $120m each with an option on 20 more, in a deal it put at $5bn.',
      why: 'the others count too',
    },
    {
      text: 'Adults pay £14 and children £8, so the family of two adults and three children paid £52.',
      why: 'two prices',
    },
  ],
});
