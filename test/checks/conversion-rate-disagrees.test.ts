import { conversionRateDisagrees } from '../../src/checks/conversion-rate-disagrees.ts';
import { checkTable } from '../check-table.ts';

checkTable(conversionRateDisagrees, {
  inconsistent: [
    'The bridge cost «Rs 10 crore ($4m). The road beside it took Rs 61.7 crore ($15m)».',
    'The tunnel was put at «3 billion kroner ($285 million). Builders now say 4.1 billion kroner ($590 million)».',
    'Found in the safe: «1m Swiss francs (1.1m dollars). Under the floor: 350,000 Swiss francs (240,000 dollars)».',
    'Pensions cost 1.2tn baht ($34bn), schools 330bn baht ($9.4bn) and «13.5bn baht ($3.9bn)» went to the navy.',
    'Norway gave $120m (£94m), Germany $85m (£67m) and Japan «$230m (£181bn)» for it.',
    'He paid «£25,000 ($31,500) for the book and has been offered $63,000 (£70,000)» since.',
    'The larger canvas made «€4m ($4.3m), the smaller €1.5m ($2.6m)», and both went to Texas.',
    'The first cell cost «¥3bn ($27m); the second cost ¥9bn ($8.1m)» and works.',
    'The grant was «£3m, or $3.9m. A further £2m, or $5.2m», followed.',
    'Oslo paid «30m kroner ($3m), Bergen 40m kroner ($7m)» for theirs.',
    'A ticket is «€30 ($33), a season ticket €300 ($650)» and both sell out.',
    'The stadium cost «R$500m (US$100m); its roof R$50m (US$18m)» more.',
  ],
  review: [
    {
      text: 'The flat in Lagos was «40m naira ($110,000), the house 90m naira ($140,000)» that week.',
      why: 'two rates may have been in use',
    },
    'The flat in Caracas was «40m bolivars ($110,000), the house 90m bolivars ($140,000)» that week.',
  ],
  consistent: [
    'Coaches cost «Rs 83 lakh ($100,000) apiece, so that the order was worth Rs 16.6 crore ($2 million)».',
    'He paid «£25,000 ($31,500) for the book, and a library gave him $63,000 (£50,000)» for it.',
    'Its loans of «9.8 trillion won ($7.5 billion) include 1.3 trillion won ($1 billion)» of unsold flats.',
    'Ranchers got «44,000 reais (US$8,900) a lot, and the co-operative 1.2 million reais (US$243,000)».',
    'The bid of «£3m ($3.9m) was raised to £4m ($5.2m)».',
    'The bid of «£3m, or $3.9m, was raised to £4m, or $5.2m», in May.',
    'It makes «€2.4bn ($2.6bn) a year and owes €11bn ($12bn)».',
    'The one cost «¥3bn ($27m); the other ¥9bn ($81m)».',
    'A fine of «300 francs (£145) and costs of 100 francs (£48)» were paid.',
    'It is worth «A$5m ($3.4m) and was bought for A$4m ($2.7m)».',
    'They gave «$120m (£94m), $85m (£67m) and $230m (£181m)».',
    'The roof cost «5m pesos ($250,000), the floor 2m pesos ($100,000)».',
  ],
  silent: [
    'The bridge cost Rs 83 lakh ($100,000).', // one alone
    'In 2008 the yard went for £30m ($60m); last year for £41m ($51m).', // two times
    'It cost £30m ($60m at the time); it is now worth £41m ($51m).',
    'At the official rate it costs 9m pesos ($10,000); at the rate on Florida Street 9m pesos ($6,300).', // two rates
    'The debt of 1931 was put at 20m francs ($780,000) and that of 1938 at 20m francs ($570,000).',
    'Stage one will cost £40m ($12m of it from donors), stage two £25m ($20m from the same).',
    { text: 'It cost £3m ($3.9m); the roof €3m ($6m).', doubtedBy: ['currency-conversion'], why: 'two pairs' },
    'It cost £3m ($3.9m); the roof £3m (€3.4m).',
    'It cost £3m ($3.9m) and made £5m. It owes $12m.',
    'The black-market price was 9m pesos ($6,300) where the shop asks 9m pesos ($10,000).',
    'He had £3m; she had $12m. They spent £1m and $9m.',
    'Two years ago it cost £3m ($5m). It cost £4m ($5.2m) this spring.',
    'It cost £3m ($3.9m), and the roof £1m ($1.45m).', // within days’ moves and rounding
  ],
});
