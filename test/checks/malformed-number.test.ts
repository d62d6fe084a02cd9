import { malformedNumber } from '../../src/checks/malformed-number.ts';
import { checkTable } from '../check-table.ts';

checkTable(malformedNumber, {
  inconsistent: [
    'The ground holds «60.,000» people.',
    'The dollar was down at «$1,8923» to the pound.',
    'It cost «£1.2.5»m.',
    'The bill is «€2.300.5» million, auditors say.',
    'Some «6,5000,000» people live there.',
    'More than «12,50» people have signed.',
    'Gains of «247,0000» dlrs were booked.',
    'Sales were «3,801,7» billion.',
    'The lender is worth «£8.bn», a third more.',
    'The lender is worth «£8. million», a third more.',
    'The lender is worth «£1..5m», a third more.',
    'The lender is worth «£5m million», a third more.',
    'It has «1,23,456» subscribers in Ohio.',
    'A house cost «£1500,00» there.',
    'A house cost «$1,2345,678» there.',
  ],
  review: ['Inflation was «2,75»% in May.'],
  consistent: ['The state has «1,23,456» primary schools, the minister said in Delhi.'],
  silent: [
    'The app’s version 11.4.2, released on 3.12.2023, cures it.',
    'The winning numbers were 4,15,16,23,42 and the bonus ball 8.',
    'She ran the 3,000m in 8:11.62 and the marathon in 2:14.05.3.',
    'A Lisbon paper had 1.250.000 euros, or 1,25 milhões.',
    'A coffee is €12,50 in the square, or 12,50 euros.',
    'It was signed on March 5,2004 people say.',
    'In 1999,2000 people came.', // a space left out
    'Read Matthew 5,44 men of Galilee!', // a verse
    'Inflation was 2,75% in May and 2,5% in June.', // a convention of its own
    'Call 020.7946.0958 or write.',
    'Petrol was £1.459 a litre.',
    'The brooch went for SFr1’250’000.',
    'He pays £2,500.m. is a unit.'.replace('.m. is a unit', ' a month'),
    'Under section 12,50 people were charged.',
    'The ISBN is 0,195,58451,6.',
    'It took $5. Many were glad.',
    'The stage was 7.5.2 miles of code.', // who knows
    { text: 'Es kostet 12,50 Millionen und 1.2.5 Prozent, $110,00.', lang: 'de' },
  ],
});
