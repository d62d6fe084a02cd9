import { speedDistanceTime } from '../../src/checks/speed-distance-time.ts';
import { checkTable } from '../check-table.ts';

checkTable(speedDistanceTime, {
  inconsistent: [
    { text: 'He swam the «5 kilometres in 90 minutes, or 13 minutes» a kilometre.', why: 'a pace' },
    {
      text: 'At «500mph, the jet took eight hours to cover the 2,500 miles» between the two cities.',
      why: 'between two places',
    },
    {
      text: 'Cycling at an average of «20mph, the retired postman rode 180 miles across the moors in six hours».',
      why: 'rode it',
    },
    {
      text: 'It took the convoy «five hours to travel 400km because lorries averaged 60km/h» on the mountain roads.',
      why: 'took whom',
    },
    { text: 'The «26-mile race took him two hours, an average of 18mph».' },
    { text: 'The wheat yields «eight tonnes a hectare, so the 250-hectare farm brings in 20,000 tonnes».' },
    { text: 'She cycled «90 miles in six hours, averaging 25mph».' },
    { text: 'At an average of «80mph the 120-mile trip would take two hours», the firm said.', why: 'the time last' },
    { text: 'Driving at «60mph for three hours, they covered 240 miles».' },
    { text: 'Travelling at «28,000km an hour, the craft needs 20 hours to cover 56,000km».', why: 'ten times' },
    { text: 'The island packs «120,000 people into 40 sq km, a density of 30,000» people per sq km.' },
    { text: 'Growers lifted «1,200 tonnes from 60 hectares, a yield of 2 tonnes per hectare».', why: 'ten times' },
    { text: 'With «900 trees to the hectare, the 50 hectares hold 450,000» trees.', why: 'a total' },
    { text: 'Light, at «186,000 miles a second, travels 11 billion miles» in a minute.', why: 'a thousand times' },
  ],
  consistent: [
    { text: 'He swam the «5 kilometres in 90 minutes, or 18 minutes» a kilometre.', why: 'a pace' },
    {
      text: 'Cycling at an average of «20mph, the retired postman rode 120 miles across the moors in six hours».',
      why: 'rode it',
    },
    'She cycled «90 miles in six hours, averaging 15mph».',
    'Driving at «60mph for three hours, they covered 180 miles».',
    'The island packs «120,000 people into 40 sq km, a density of 3,000» people per sq km.',
    'Growers lifted «1,200 tonnes from 60 hectares, a yield of 20 tonnes per hectare».',
    { text: 'The «9km climb took 45 minutes at 12km/h».' },
    { text: 'He ran «10km in 40 minutes, an average of 15km/h».' },
    { text: 'The crossing of «60 nautical miles took four hours at 15 knots».', why: 'knots' },
  ],
  silent: [
    {
      text: 'The plane, which can do 500mph, flew the 1,500 miles in four hours.',
      why: 'what it can do is no average',
    },
    { text: 'She walked 20 miles in eight hours, some of it at 4mph.', why: 'some of it' },
    {
      text: 'The tram reaches 70km/h and covers the 30km line in an hour and a half, stopping often.',
      why: 'what it reaches is no average',
    },
    { text: 'He swam the 5 kilometres in 90 minutes, and ran at 4 minutes a kilometre.', why: 'another leg' },
    {
      text: 'At between 400mph and 500mph, the jet took eight hours to cover the 2,500 miles.',
      why: 'between two speeds',
    },
    {
      text: 'Cycling at an average of 20mph on the flat, the retired postman rode 180 miles in 14 hours.',
      why: 'of a part',
    },
    { text: 'He averaged 20mph on the last climb and rode 180 miles in six hours.', why: 'of a climb' },
    { text: 'The jet, which cruises at 900km/h, flies the 5,500km in seven hours.', why: 'a cruising speed' },
    { text: 'The car hit 120mph before it crashed 30 miles away two hours later.', why: 'a speed at one point' },
    { text: 'The limit on the 30-mile road is 60mph and the trip takes 50 minutes.', why: 'a limit' },
    { text: 'Winds of up to 90mph blew for three hours over 40 miles of coast.', why: 'of the wind' },
    { text: 'She ran 20 miles in the first three hours and averaged 5mph over the day.', why: 'two spans' },
  ],
});
