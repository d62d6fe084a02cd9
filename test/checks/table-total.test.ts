import { tableTotal } from '../../src/checks/table-total.ts';
import { checkTable } from '../check-table.ts';

/** "a | b / c | d" as two rows of two cells. */
const rows = (text: string): string => text.replaceAll(' | ', '\t').replaceAll(' / ', '\n');

checkTable(tableTotal, {
  inconsistent: [
    {
      text: rows('Answer | Share / Trains | 41% / Roads | 33% / Buses | 9% / Other | 5% / Total | «100%»'),
      why: 'the list is closed',
    },
    {
      text: rows(
        'Pit | May | June | July / Hull | 410 | 380 | 395 / York | 210 | 240 | 260 / Ely | 95 | 90 | 85 / Total | 715 | 710 | «704»',
      ),
      why: 'the other months hold to the last digit',
    },
    {
      text: rows('Ward | Votes / North | 1,204 / South | 987 / East | 1,533 / Total | «3,742»'),
      suggestion: '3,724',
      why: 'digits',
    },
    {
      text: rows('Item | Cost (£) / Roof | 12,400 / Walls | 8,150 / Floor | 3,300 / Total | «20,550»'),
      why: 'the last row is left out',
    },
    {
      text: rows('Shop | May | June / Hull | 310 | 290 / York | 220 | 245 / Total | 530 | «555»'),
      suggestion: '535',
      why: 'the other month holds',
    },
    {
      text: rows(
        'Region | Homes / North / Leeds | 412 / York | 221 / Subtotal | «643» / South / Dover | 150 / Hove | 90 / Subtotal | 240 / Total | 873',
      ),
      why: 'a subtotal; the grand total is of the rows',
    },
    {
      text: rows(
        'Nation | Gold | Silver | Bronze | Total / Wales | 4 | 3 | 5 | 12 / Malta | 1 | 0 | 2 | 3 / Kenya | 6 | 2 | 2 | «11» / Ghana | 2 | 2 | 1 | 5',
      ),
    },
    {
      text: rows(
        'Town | 2022 | 2023 | Change / Leeds | 120 | 150 | +30 / York | 95 | 80 | −15 / Hull | 60 | 72 | «+21» / Selby | 40 | 44 | +4',
      ),
    },
    {
      text: rows(
        'Crime | 2022 | 2023 | % change / Theft | 1,200 | 1,500 | 25.0 / Arson | 80 | 60 | −25.0 / Fraud | 640 | 720 | «21.5» / Robbery | 310 | 300 | −3.2',
      ),
      suggestion: '12.5',
    },
    {
      text: rows(
        'Party | Votes | % / Red | 12,000 | 48.0 / Blue | 9,000 | «63.0» / Green | 4,000 | 16.0 / Total | 25,000 | 100.0',
      ),
      suggestion: '36.0',
    },
    {
      text: rows(
        'Club | P | W | D | L | F | A | GD | Pts / Ayr | 10 | 6 | 2 | 2 | 18 | 9 | 9 | 20 / Wick | 10 | 5 | 3 | 2 | 15 | 10 | «6» | 18 / Oban | 10 | 4 | 1 | 5 | 12 | 14 | -2 | 13 / Nairn | 10 | 2 | 2 | 6 | 8 | 20 | -12 | 8',
      ),
    },
    {
      text: rows(
        'Answer | Share / The trains | 41% / The roads | 33% / The buses | 21% / Other | 12% / Total | «100%»',
      ),
      why: 'one answer each',
    },
    {
      text: rows('Posten | 2023 / Miete | 12.400,50 / Strom | 3.150,20 / Wasser | 1.080,10 / Summe | «16.603,80»'),
      lang: 'de',
      suggestion: '16.630,80',
    },
    {
      text: rows('Poste | 2023 / Loyer | 12 400 / Eau | 3 150 / Gaz | 1 085 / Total | «16 365»'),
      lang: 'fr',
      why: 'digits, grouped by spaces',
    },
    {
      text: '| Item | £m |\n| --- | ---: |\n| Roads | 14.0 |\n| Rail | 21.5 |\n| Buses | 9.2 |\n| **Total** | **«47.4»** |',
      why: 'Markdown',
    },
  ],
  review: [
    {
      text: rows('Pit | Tonnes / Hull | 412 / York | - / Ely | 613 / Ryde | 131 / Total | «1,085»'),
      why: 'more than the whole, whatever fills the gap',
    },
    {
      text: rows('Answer | Share / Trains | 41% / Roads | 33% / Buses | 14% / Total | «100%»'),
      why: 'a row may have been left out',
    },
    {
      text: rows('Pit | Tonnes / Hull | 2,040 / York | 1,310 / Ely | 1,204 / Total | «4,770»'),
      why: 'near, and no slip',
    },
    {
      text: rows('Name | Seats / Red | 14 / Blue | 9 / Green | 4 / Total | «31»'),
      why: 'small, and a seat may be vacant',
    },
    {
      text: rows('Fund | Sum / One | 1,204 / Two | 2,311 / Three | 1,815 / Total | «5,582»'),
      why: 'no slip explains it',
    },
    {
      text: rows('Club | W | D | L | Pts / Ayr | 6 | 2 | 2 | 20 / Wick | 5 | 3 | 2 | «8» / Oban | 4 | 1 | 5 | 13'),
      why: 'points are deducted',
    },
  ],
  consistent: [
    {
      text: rows(
        'Hotel | Rooms | Beds | Nightly / Quay | 120 | 240 | 95 / Park | 80 | 150 | 140 / Total | «200» | «390» | 118',
      ),
      why: 'a mean of two is half their sum',
    },
    {
      text: rows(
        'Town | 2022 | 2023 | Change / Leeds | 120 | 150 | «+30» / York | 95 | 80 | «−15» / Hull | 60 | 72 | «+12» / Ely | 40 | 44 | +9 / Ripon | 70 | 75 | +11',
      ),
      why: 'where two of five fail, the table means something else',
    },
    {
      text: rows('Answer | Share / Yes | 48% / No | 37% / Unsure | 16% / Total | «100%»'),
      why: 'rounding: 101',
    },
    {
      text: rows(
        'Hotel | Rooms | Beds | Nightly / Quay | 120 | 240 | 95 / Park | 80 | 150 | 140 / Total | «200» | «390» | 113',
      ),
      why: 'a mean price under the totals',
    },
    rows('Ward | Votes / North | 1,204 / South | 987 / East | 1,533 / Total | «3,724»'),
    {
      text: rows('Item | £m / Total | «44.7» / Roads | 14.0 / Rail | 21.5 / Buses | 9.2'),
      why: 'the total stands first',
    },
    {
      text: rows(
        'Item | £m / Revenue | 120.4 / Cost of sales | (71.2) / Gross profit | «49.2» / Overheads | (30.1) / Operating profit | «19.1»',
      ),
      why: 'accounts',
    },
    {
      text: rows('Item | £m / Revenue | 120.4 / Cost of sales | 71.2 / Gross profit | «49.2»'),
      why: 'costs without a bracket',
    },
    {
      text: rows(
        'Item | 2022 | 2023 / Fares | 51 | 58 / Grants | 12 | 14 / Total income | «63» | «72» / Staff | 40 | 45 / Fuel | 20 | 19 / Total costs | «60» | «64» / Surplus | «3» | «8»',
      ),
    },
    {
      text: rows('Poll | Share / Yes | 47.3% / No | 41.2% / Undecided | 11.6% / Total | «100%»'),
      why: 'rounding: 100.1',
    },
    { text: rows('Town | 2022 | 2023 | Change (pts) / Leeds | 12.1% | 13.4% | «+1.3» / York | 9.8% | 9.1% | «-0.7»') },
    {
      text: rows('Party | Votes | Share / Red | 12,000 | «48.0%» / Blue | 9,000 | «36.0%» / Green | 4,000 | «16.0%»'),
      why: 'shares of the column',
    },
    {
      text: rows(
        'Town | Electorate | Votes | Turnout / Hull | 10,000 | 6,120 | «61.2%» / York | 12,000 | 6,000 | «50.0%» / Ely | 8,000 | 5,240 | «65.5%»',
      ),
    },
    {
      text: '| Gemeente | 2022 | 2023 |\n|---|---|---|\n| Breda | 1.204 | 1.310 |\n| Tilburg | 2.100 | 2.090 |\n| Totaal | «3.304» | «3.400» |',
      lang: 'nl',
    },
    {
      text: rows(
        'Year | Revenue | Growth / 2019 | 120 |  / 2020 | 132 | «10%» / 2021 | 145 | «9.8%» / 2022 | 160 | «10.3%» / 2023 | 150 | «-6.3%»',
      ),
      why: 'against the row before',
    },
    {
      text: rows(
        'Group | Yes | No | Unsure | Total / Men | 48% | 42% | 10% | «100%» / Women | 55% | 33% | 13% | «100%» / Young | 51% | 37% | 12% | «100%»',
      ),
      why: 'shares across',
    },
    {
      text: rows(
        'Candidate | Votes | % / Ward | 18,204 | «44.9» / Hill | 12,110 | «29.8» / Pike | 6,502 | «16.0» / Fox | 3,760 | «9.3» / Turnout | 40,576 | 67.1 / Registered electors | 60,471 | ',
      ),
      why: 'an election',
    },
    {
      text: rows('Item | Amount / Opening balance | 1,200 / Income | 800 / Spending | 650 / Closing balance | «1,350»'),
      why: 'a balance',
    },
    {
      text: rows(
        'Ages | Men | Women | All / Under 18 | 1,204 | 1,150 | «2,354» / 18 to 64 | 5,330 | 5,410 | «10,740» / All ages | «6,534» | «6,560» | «13,094»',
      ),
      why: 'a census',
    },
  ],
  silent: [
    {
      text: rows('Source | Share / Coal | 71% / Wind | 44% / Gas | 33% / Total | 100%'),
      why: 'so far over a hundred that several are meant',
    },
    { text: rows('Change | Share / Up | 88% / Down | -4% / New | 12% / Total | 100%'), why: 'a share below nothing' },
    { text: rows('Half | Share / First | 61% / Second | 43% / Total | 100%'), why: 'two shares are no list' },
    {
      text: rows('Ward | Votes / North | 1,204 / South | 987 / Total | 2,911'),
      why: 'two rows alone, and a digit',
    },
    {
      text: rows('Item | Spent / Pens | 1,204 / Ink | 987 / Pads | 1,533 / Total | 9,050'),
      why: 'no slip, and far off: other rows are meant',
    },
    {
      text: rows('Pit | Tonnes / Hull | 410 / York | - / Ely | 210 / Total | 890'),
      why: 'a gap that the rest may fill',
    },
    {
      text: rows('Month | Net / May | 410 / June | - / July | -95 / August | 300 / Total | 515'),
      why: 'a gap, and what it hides may be below nothing',
    },
    {
      text: rows('Town | Age | Height | Change / Hull | 31 | 44 | +13 / York | 29 | 51 | +7 / Ely | 40 | 46 | +21'),
      why: 'a column that holds once and fails twice',
    },
    {
      text: rows('Town | 2022 | 2023 | Change / Hull | 120 | 150 | +30 / York | 95 | 80 | −51'),
      why: 'one that holds is no pattern',
    },
    {
      text: rows('Region | All / North | 120 / South | 240 / East | 310 / Everyone | 607'),
      why: 'a whole that two rows may leave out',
    },
    {
      text: rows(
        'Language | Speakers / English | 2,010,000 / Mandarin | 190,000 / Tagalog | 165,000 / All residents | 2,761,000',
      ),
      why: 'a selection of the whole',
    },
    {
      text: `Respondents could tick as many boxes as they liked.\n${rows('Cut | Share / Eating out | 58% / Streaming | 41% / Heating | 12% / Total | 100%')}`,
      why: 'several answers',
    },
    { text: rows('Board | Deaths / Lothian | 41 / Fife | * / Borders | 22 / Total | 85'), why: 'a withheld cell' },
    { text: rows('Ten largest | Sales / Acme | 410 / Bolt | 320 / Cog | 210 / Total | 1,940'), why: 'a selection' },
    {
      text: rows(
        'Party | Now | Last month / Red | 41% | 43% / Blue | 24% | 23% / Green | 12% | 10% / Gold | 11% | 11%',
      ),
      why: 'two polls; neither is worked out of the other',
    },
    {
      text: rows('City | Visits / Bath | 1,200 / York | 2,300 / Ely | 900 / Total | 4,500'),
      why: 'figures in hundreds are rounded',
    },
    {
      text: rows(
        'Unit | 2022 | 2023 | Change at constant currency / Asia | 120 | 150 | 25% / Europe | 95 | 80 | −16% / Africa | 60 | 72 | 20% / Americas | 40 | 44 | 31%',
      ),
      why: 'another basis',
    },
    {
      text: rows(
        'Day | New cases | New deaths | Total cases | Total deaths / 1 | 12 | 1 | 40 | 3 / 2 | 15 | 2 | 55 | 5 / 3 | 9 | 0 | 64 | 5',
      ),
      why: 'running totals',
    },
    { text: rows('Item | Cost / Flour | 4 kg / Water | 3 litres / Total | 9 kg'), why: 'two units' },
    { text: rows('Year | Champion / 2019 | Ayr / 2020 | Wick / 2021 | Oban'), why: 'no amounts' },
    {
      text: rows('Town | Rent | Rise / Leeds | 900 | 4.1% / York | 1,000 | 3.2% / Hull | 700 | 6.5%'),
      why: 'no two years to compare',
    },
    {
      text: rows('Firm | Staff | Sales / Acme | 41 | 320 / Bolt | 12 | 150 / Total | 77 | 910'),
      why: 'neither holds: more firms than are shown',
    },
    { text: rows('Area | Rate / North | 4.1 / South | 5.2 / East | 6.3 / Overall | 5.1'), why: 'a mean' },
    {
      text: rows('Age | Average pay / 18-25 | 410 / 26-40 | 620 / 41-65 | 700 / Total | 580'),
      why: 'a mean under the name of a total',
    },
  ],
});
