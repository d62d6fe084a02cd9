import { listCount } from '../../src/checks/list-count.ts';
import { checkTable } from '../check-table.ts';

checkTable(listCount, {
  inconsistent: [
    { text: 'Police named the «two dead as Liam Orr, Ben Rae and Tom Fox».', why: 'named as' },
    { text: 'Officers named the «two suspects as Liam Orr, Ben Rae and Tom Fox».', why: 'named as' },
    { text: '«Two sailors were lost: Iain Ross, 44, Callum Bain, 31, and Neil Orr, 27».', why: 'ages are no items' },
    {
      text: 'The plan rests on «four pillars: tax, trade and technology», the finance minister told investors.',
      why: 'who says so behind',
    },
    {
      text: 'The hearings will be held in «five cities – Pune, Nagpur, Nashik and Thane» – before June.',
      why: 'places between dashes',
    },
    {
      text: 'The chancellor set «three tests: that it be cheap, that it be quick, that it be legal and that it be popular».',
      why: 'clauses alike',
    },
    { text: 'She leaves a husband and «three sons, Karl and Otto».', why: 'names between commas' },
    { text: 'The review makes «four demands: safer roads, cheaper fares and cleaner buses».' },
    { text: 'Polls open in «two states, Kansas, Nevada and Maine», on Tuesday.', why: 'one too many' },
    {
      text: 'The board gave «two reasons for the closure: the rent, the rates and the weather».',
      why: 'words before the colon',
    },
    {
      text: 'The exam has «five parts: (a) reading, (b) writing, (c) sums and (d) music».',
      why: 'letters count themselves',
    },
    { text: 'The «five finalists are Bonn, Turin, Lyon and Cadiz».', why: 'behind "are"' },
    { text: 'The «four brothers (Lars, Nils and Olaf)» run the farm.', why: 'in a bracket' },
    {
      text: 'The «three founders – Amir, Beth, Chen and Dora –» met at school.'.replace(' –»', '» –'),
      why: 'between dashes',
    },
    { text: '«Ito, Marsh and Bello, all four of them», were freed.', why: 'names first' },
    {
      text: 'They visit «four towns: Leer, Lower Saxony; Trier, Rhineland; and Halle, Saxony».',
      why: 'semicolons part items with commas',
    },
  ],
  review: [{ text: 'It rests on three ideas:\n\n- Order\n- Thrift\n- Cheer\n- Rest\n', why: 'lines may be others' }],
  consistent: [
    { text: 'Officers named the «three suspects as Liam Orr, Ben Rae and Tom Fox».', why: 'named as' },
    { text: '«Three sailors were lost: Iain Ross, 44, Callum Bain, 31, and Neil Orr, 27».', why: 'ages are no items' },
    {
      text: 'The plan rests on «three pillars: tax, trade and technology», the finance minister told investors.',
      why: 'who says so behind',
    },
    {
      text: 'He leaves «five children, Aoife, Conor, Declan, Niamh and Sinéad», and eleven grandchildren.',
      why: 'grandchildren are others',
    },
    'She leaves a husband and «two sons, Karl and Otto».',
    'The plan has «three parts: roads, rail and harbours».',
    { text: 'The plan has «three parts: roads, rail, and harbours».', why: 'a comma before "and"' },
    'The «four finalists are Bonn, Turin, Lyon and Cadiz».',
    '«Ito, Marsh and Bello, all three of them», were freed.',
    'The exam has «four parts: (a) reading, (b) writing, (c) sums and (d) music».',
    'They visit «three towns: Leer, Lower Saxony; Trier, Rhineland; and Halle, Saxony».',
    'The «three brothers (Lars, Nils and Olaf)» run the farm.',
    'It has «two faults: its weight and its price».',
    'It spoke for «two parties, Labour and the Greens», it said.'.replace('Labour and the Greens', 'Labour and Reform'),
    'The «three founders – Amir, Beth and Chen» – met at school.',
  ],
  silent: [
    { text: 'The five members – Ann Lee, Joe Roe and Tim Poe – who voted no were cheered.', why: 'some of them' },
    {
      text: 'She leaves three sisters, Mrs Amy Nash and Mrs Joan Field, both of Derby, and Mrs Ruth Hale.',
      why: 'the list goes on',
    },
    { text: 'That left the four guards, Reed, and Constable Hale.', why: 'three in a row' },
    {
      text: 'His three sons are dead, he has nobody; also he is ill, and has lost his home on that account.',
      why: 'clauses',
    },
    {
      text: 'The store is split into three halls: goods stand in the first; the second and third are for guests.',
      why: 'two clauses',
    },
    {
      text: 'The two vans were level with him, the lorry pulled out again and the bus gathered speed.',
      why: 'clauses behind were',
    },
    {
      text: 'On stage are two fathers and two mothers: Ana Cruz, Leo Ford, Ida Webb and Tom Shaw.',
      why: 'the list is of both',
    },
    { text: 'Pacts were made with Chile, the Two Islands, Nassau, Hesse and Saxony.', why: 'a name' },
    { text: 'Three rules hold: it must be told; it must be kept;', why: 'the list goes on' },
    { text: 'It opened in two cities (Austin, Texas and Rome).', why: 'a place with its state' },
    { text: 'He has three dogs, Bello, Rex and Wolf, and a cat.', why: 'the list goes on' },
    { text: 'Six states joined, Kansas and Maine on Monday and the others later.', why: 'a verb, and others' },
    { text: 'He won two medals, for chess in 1990, and fencing.', why: 'no names' },
    { text: 'Four were held: two men from Kiel, a woman from Ulm and a boy.', why: 'items that are several' },
    { text: 'Three cities, Austin, Texas, Boston and Miami, bid.', why: 'cities have their states behind them' },
    { text: 'The first three winners were Ann and Bob.', why: 'some of them' },
    { text: 'He has three loves: rum and coke, fish and chips.', why: 'more than one "and"' },
    { text: 'Five groups, including Oxfam, Shelter and Mind, signed.', why: 'a list that may go on' },
    { text: 'It had two aims: to cut waste, which had grown, and to raise pay.', why: 'a clause' },
    { text: 'More than three firms, Acme, Bolt, Corex and Dyno, bid.', why: 'hedged' },
    { text: 'He named seven of these wonders: tools, games and songs.', why: '"seven of"' },
    { text: 'There were nine papers: sport, news and weather.', why: 'too far apart: the list names something else' },
  ],
});
