import { percentChange } from '../../src/checks/percent-change.ts';
import { checkTable } from '../check-table.ts';

checkTable(percentChange, {
  inconsistent: [
    { text: 'Ticket income «rose by 130 per cent, from £400,000 to £520,000».', why: 'the ratio printed as the increase' },
    { text: 'The grant was «cut 50%, from £300,000 to £200,000».', why: 'in per cent of the second' },
    { text: 'Visits to the museum «fell 12 pct to 176,000 from 220,000».', why: 'the wire’s spelling' },
    { text: 'The toll «went up 36%, from 850 to 1,385».', why: 'two digits the wrong way round' },
    { text: 'Fares will «go up 9% – from $240 to $250.80 –» from May.', why: 'dashes' },
    { text: 'A jar costs «20p, or 12%, more than last year, up from £4.00 to £4.20».', why: 'the step between' },
    { text: 'The farm sold «1,150 lambs, up 25% on last year’s 1,000».', why: 'the end first' },
    { text: 'The parish has «from 2,000 to 3,000 households, a rise of 5%».', why: 'points lost' },
  ],
});
