import { tableAndText } from '../../src/checks/table-and-text.ts';
import { checkTable } from '../check-table.ts';

const rows = (text: string): string => text.replaceAll(' | ', '\t').replaceAll(' / ', '\n');
const RENTS = rows(
  '\n\nCity | 2022 (£) | 2023 (£) | Change (%) / Glasgow | 1,012 | 1,171 | 15.7 / Dundee | 795 | 872 | 9.7 / Perth | 640 | 688 | 7.5',
);
const FIRMS = rows(
  '\n\nCompany | Sales (€m) | Staff / Nordwind | 716 | 4,120 / Bellac | 151 | 912 / Hafen | 6,243 | 18,300',
);
const BEACHES = rows(
  '\n\nCounty | Excellent | Good | Poor / Kent | 21 | 8 | 4 / Devon | 58 | 18 | 2 / Dorset | 30 | 11 | 3',
);

checkTable(tableAndText, {
  inconsistent: [
    { text: `Sales at Bellac came to «€151 billion».${FIRMS}`, why: 'billion for million' },
    { text: `Rents in Dundee stood at «£795» in 2023, the index shows.${RENTS}`, why: 'the figure of 2022' },
    { text: `In Perth, the average rent was «£1,171» in 2023.${RENTS}`, why: 'the figure of Glasgow' },
    {
      text: `«Forty-two» of the beaches in Kent were poor.${rows('\n\nCounty | Poor | Good / Kent | 24 | 31 / Devon | 12 | 40')}`,
      why: 'digits',
    },
    { text: `Hafen has a staff of «18,800».${FIRMS}`, why: 'one digit' },
    { text: `Dorset has «17» good beaches.${BEACHES}`, why: 'nothing else is said' },
    {
      text: `In Perth rents were £688 in 2023, against «£827» in Dundee.${rows('\n\nCity | Rents, 2023 (£) / Dundee | 872 / Perth | 688')}`,
      why: 'the other side of a comparison',
    },
  ],
  review: [{ text: `Inspectors called «14» beaches in Kent excellent.${BEACHES}`, why: 'no slip explains it' }],
  consistent: [
    { text: `Nordwind sold machines for «€716 million», against «€6.2 billion» at Hafen.${FIRMS}` },
    { text: `Nearly 1,200 pounds? No: in Glasgow it was «£1,171» in 2023.${RENTS}` },
    { text: `Rents rose by «15.7%» in Glasgow.${RENTS}` },
    { text: `«Four» of the beaches in Kent were rated poor.${BEACHES}` },
    {
      text: `A Swiss eats «11.8 kilos» of chocolate a year.${rows('\n\nCountry | Kg a head / Switzerland | 11.8 / Germany | 9.1')}`,
      why: 'a name of its people',
    },
  ],
  silent: [
    { text: `In Kent 3 poor beaches are open on Sundays.${BEACHES}`, why: 'some of them' },
    { text: `In 2015 nine beaches in Devon were rated poor.${BEACHES}`, why: 'another year than the table’s' },
    { text: `Devon could have seven poor beaches by the summer.${BEACHES}`, why: 'a guess' },
    { text: `A poll a week before had put poor beaches in Devon at 7.${BEACHES}`, why: 'another source' },
    { text: `Two people were hurt in Kent.${BEACHES}`, why: 'no column is named' },
    { text: `A flat in Dundee sold for £120,000.${RENTS}`, why: 'something else' },
    { text: `Kent and Devon had six poor beaches between them.${BEACHES}`, why: 'two rows together' },
    { text: `The river at Perth is 120 miles long.${RENTS}`, why: 'another unit' },
    { text: `Sales at Bellac rose by €12m.${FIRMS}`, why: 'a change' },
  ],
});
