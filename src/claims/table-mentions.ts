import type { Figure } from '../figures/figure.ts';
import { gathered } from '../text/gathered.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ClaimReader } from './claim.ts';
import type { Reading } from './reading.ts';
import { type Measure, measuresOf } from './table-columns.ts';
import { gridOf, type Row, slotAt } from './table-grid.ts';
import type { MentionedCell, TableMention, Told } from './table-mention.ts';
import { clauseAt, isBare } from './table-mention-clause.ts';
import { indexOf, isJoined, type Known, type Named, nearest, placesOfRows } from './table-mention-rows.ts';
import { currenciesIn, namesOf, powerIn, speaksElsewhere, standsFor, UNIT_HEADERS } from './table-mention-wording.ts';

/** Longer tables are data sets, whose rows nobody retells. */
const MOST_ROWS = 400;

/** Figures of the text that name a table's row: "Nearly 19 million people took a Ryanair flight". */
export const tableMentions: ClaimReader = {
  id: 'table-mentions',
  kinds: ['table-mention'],
  read: (reading) => {
    const { article, sentences, figures } = reading;
    if (article.tables.length === 0) return [];
    const known = gathered(article.tables, (table): readonly Known[] => {
      const grid = table.rows.length > MOST_ROWS ? null : gridOf(reading, table);
      if (!grid || grid.named === 0) return [];
      const about = table.caption ? article.text.slice(table.caption.start, table.caption.end) : '';
      return [{ grid, measures: measuresOf(grid).filter(({ role }) => role !== 'rank'), about }];
    });
    const index = indexOf(known);
    if (index.size === 0) return [];
    const found: TableMention[] = [];
    let first = 0;
    for (const sentence of sentences) {
      while (first < figures.length && (figures[first]?.start ?? 0) < sentence.start) first++;
      let last = first;
      while (last < figures.length && (figures[last]?.start ?? sentence.end) < sentence.end) last++;
      if (last > first && sentence.block.kind !== 'table')
        found.push(...inSentence(reading, sentence, figures.slice(first, last), index));
    }
    return found;
  },
};

function inSentence(
  reading: Reading,
  sentence: Sentence,
  figures: readonly Figure[],
  index: ReadonlyMap<string, readonly Named[]>,
): readonly TableMention[] {
  const text = reading.article.text.slice(sentence.start, sentence.end);
  const places = placesOfRows(text, index);
  if (places.length === 0) return [];
  return gathered(figures, (figure): readonly TableMention[] => {
    if (!isTold(figure)) return [];
    const at = figure.start - sentence.start;
    const clause = clauseAt(text, at);
    const place = nearest(places, at, text, clause);
    if (!place) return [];
    const { table, row, loosely } = place;
    const measures = table.measures.filter((measure) => fits(figure, measure, table));
    const others = places.filter((one) => one.row !== row && one.start >= clause.start && one.end <= clause.end);
    const same = figures.filter(
      (one) =>
        one.kind === figure.kind &&
        one.start - sentence.start >= clause.start &&
        one.end - sentence.start <= clause.end,
    );
    const words = clause.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const cells = gathered(measures, (measure) => cellOf(table, row, measure, words, measures.length === 1) ?? []);
    if (cells.length === 0) return [];
    const named = cells.filter((cell) => cell.named === 'wholly');
    const column =
      named.length === 1 ? measures.find((measure) => slotAt(row, measure.at).number === named[0]?.number) : null;
    const span = figure.hedged ?? figure;
    return [
      {
        kind: 'table-mention',
        sentence,
        start: span.start,
        end: span.end,
        figure,
        cells,
        beside: column
          ? gathered(table.grid.rows, (other) =>
              other === row ? [] : (cellOf(table, other, column, words, true) ?? []),
            )
          : [],
        plain:
          !loosely &&
          others.length === 0 &&
          !isJoined(text, place, places) &&
          same.length === 1 &&
          place.start >= clause.lead &&
          place.end <= clause.end &&
          !speaksElsewhere(
            `${text.slice(clause.lead, Math.max(clause.lead, place.start))} ${text.slice(place.end, clause.end)}`,
          ) &&
          yearsFit(text, table),
        bare:
          named.length === 1 &&
          isBare(text, clause, [place, { start: at, end: figure.end - sentence.start }], column?.title ?? ''),
        loosely: loosely || !yearsFit(text, table),
      },
    ];
  });
}

const isTold = (figure: Figure): figure is Told =>
  figure.kind === 'money' || figure.kind === 'percentage' || figure.kind === 'count' || figure.kind === 'quantity';

/** A year that the table does not know is another time: "In 2015 nine beaches". */
function yearsFit(text: string, { grid, about }: Known): boolean {
  const years = text.match(/\b(?:19|20)\d\d\b/g);
  if (!years) return true;
  const heads = grid.columns.map(({ title }) => title).join(' ');
  const own = `${about} ${heads} ${grid.rows.length < 60 ? grid.rows.map(({ title }) => title).join(' ') : ''}`;
  return years.every((year) => own.includes(year) || own.includes(`${year.slice(0, 2)}/${year.slice(2)}`));
}

/** Can a figure be one of a column: money of its currency, a percentage, a measure in its unit, a count? */
function fits(figure: Told, measure: Measure, { about }: Known): boolean {
  const header = `${measure.title} ${measure.unit}`;
  const currency = currenciesIn(header) ?? (measure.role === 'amount' && !measure.scaled ? currenciesIn(about) : null);
  switch (figure.kind) {
    case 'percentage':
      return measure.unit === '%';
    case 'money':
      return measure.unit !== '%' && currency?.test(figure.unit) === true;
    case 'quantity':
      return UNIT_HEADERS[figure.unit]?.test(`${header} ${about}`) === true;
    case 'count':
      return measure.unit !== '%' && !currency && measure.role === 'amount';
  }
}

function cellOf(
  { about }: Known,
  row: Row,
  measure: Measure,
  words: readonly string[],
  sole: boolean,
): MentionedCell | null {
  const { number } = slotAt(row, measure.at);
  if (!number) return null;
  const names = namesOf(measure.title);
  const said = names.filter((name) => words.some((word) => standsFor(word, name))).length;
  const wholly = names.length > 0 && said === names.length;
  return {
    number,
    title: [row.title, measure.title].filter((part) => part !== '').join(', '),
    power: powerIn(measure.title) ?? powerIn(about),
    named: wholly ? 'wholly' : said > 0 || sole ? 'partly' : 'no',
  };
}
