import { placesIn } from '../facts/places.ts';
import type { Figure } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ClaimReader } from './claim.ts';
import type { Reading } from './reading.ts';
import { type Measure, measuresOf } from './table-columns.ts';
import { type Grid, gridOf, type Row, slotAt } from './table-grid.ts';
import type { MentionedCell, TableMention, Told } from './table-mention.ts';
import {
  addsNothing,
  currenciesIn,
  isCommonLabel,
  namesOf,
  powerIn,
  speaksElsewhere,
  standsFor,
  UNIT_HEADERS,
} from './table-mention-wording.ts';

/** Longer tables are data sets, whose rows nobody retells. */
const MOST_ROWS = 400;

interface Known {
  readonly grid: Grid;
  readonly measures: readonly Measure[];
  /** What is said of the table as a whole: its caption. */
  readonly about: string;
}

interface Named {
  readonly table: Known;
  readonly row: Row;
  readonly words: readonly string[];
  readonly loosely: boolean;
}

/** Figures of the text that name a table's row: "Nearly 19 million people took a Ryanair flight". */
export const tableMentions: ClaimReader = {
  id: 'table-mentions',
  kinds: ['table-mention'],
  read: (reading) => {
    const { article, sentences, figures } = reading;
    if (article.tables.length === 0) return [];
    const known = article.tables.flatMap((table): readonly Known[] => {
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

/** Rows by the first word of their label; a label that two rows bear names none. */
function indexOf(tables: readonly Known[]): ReadonlyMap<string, readonly Named[]> {
  const rows = tables.flatMap((table) =>
    table.grid.rows.flatMap((row): readonly Named[] => {
      const label = (row.names.at(-1) ?? row.label).replace(/\([^)]*\)/g, '').trim();
      const words = label.match(/[\p{L}\p{N}'’&-]+/gu) ?? [];
      if (row.heading || isCommonLabel(label) || words.length > 6) return [];
      return [{ table, row, words, loosely: false }];
    }),
  );
  const times = new Map<string, number>();
  for (const { words } of rows) times.set(words.join(' '), (times.get(words.join(' ')) ?? 0) + 1);
  const index = new Map<string, Named[]>();
  const put = (word: string, named: Named): void => void index.set(word, [...(index.get(word) ?? []), named]);
  for (const named of rows) if (times.get(named.words.join(' ')) === 1) put(named.words[0] ?? '', named);
  for (const named of rows) {
    const [country, ...more] = placesIn(titled(named.row.title)).keys();
    if (country && more.length === 0) put(`@${country}`, { ...named, loosely: true });
    const [word = ''] = named.words;
    if (named.words.length > 1 && word.length > 3 && !isCommonLabel(word) && index.get(word)?.length === 1)
      put(word, { ...named, words: [word], loosely: true });
  }
  return index;
}

const titled = (label: string): string => label.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

interface Place extends Named {
  readonly start: number;
  readonly end: number;
}

function inSentence(
  reading: Reading,
  sentence: Sentence,
  figures: readonly Figure[],
  index: ReadonlyMap<string, readonly Named[]>,
): readonly TableMention[] {
  const text = reading.article.text.slice(sentence.start, sentence.end);
  const places = placesOfRows(text, index);
  if (places.length === 0) return [];
  return figures.flatMap((figure): readonly TableMention[] => {
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
    const cells = measures.flatMap((measure) => cellOf(table, row, measure, words, measures.length === 1) ?? []);
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
          ? table.grid.rows.flatMap((other) => (other === row ? [] : (cellOf(table, other, column, words, true) ?? [])))
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

function placesOfRows(text: string, index: ReadonlyMap<string, readonly Named[]>): readonly Place[] {
  const words = [...text.matchAll(/[\p{L}\p{N}'’&-]+/gu)].map((found) => ({
    word: found[0].toLowerCase().replace(/['’]s?$/, ''),
    start: found.index,
    written: found[0],
  }));
  const places: Place[] = [];
  for (const [at, { word, start, written }] of words.entries()) {
    const country = /^\p{Lu}/u.test(written) ? [...placesIn(written.replace(/['’]s$/, '')).keys()][0] : undefined;
    const byName = (index.get(word) ?? []).filter(({ words: label }) =>
      label.every((part, offset) => words[at + offset]?.word === part.replace(/['’]s?$/, '')),
    );
    const exact = byName.filter(({ loosely }) => !loosely);
    const byCountry = country ? (index.get(`@${country}`) ?? []) : [];
    const found = exact.length > 0 ? exact : byName.length > 0 ? byName : byCountry;
    const [only] = [...found].sort((a, b) => b.words.length - a.words.length);
    if (!only || (found.length > 1 && found[1]?.words.length === only.words.length && found[1]?.row !== only.row))
      continue;
    const last = only.words.length > 1 && byName.includes(only) ? words[at + only.words.length - 1] : words[at];
    if (places.some((place) => place.end > start)) continue;
    places.push({ ...only, start, end: (last?.start ?? start) + (last?.written.length ?? 0) });
  }
  return places;
}

/** The row named in the figure's own clause, else last before it in its part of the sentence, else first behind it. */
function nearest(places: readonly Place[], at: number, text: string, clause: Clause): Place | null {
  const parted = (from: number, to: number): boolean => text.slice(from, to).includes(';');
  const before = places.findLast(({ end }) => end <= at);
  if (before && before.start >= clause.start) return before;
  const behind = places.find(({ start }) => start > at);
  if (behind && behind.end <= clause.end) return behind;
  if (before && !parted(before.end, at)) return before;
  return behind && !parted(at, behind.start) ? behind : null;
}

/** "Kent and Devon had six between them": what is told of both is told of neither. */
const isJoined = (text: string, place: Place, places: readonly Place[]): boolean =>
  places.some(({ start, end, row }) => {
    if (row === place.row) return false;
    const gap = end <= place.start ? text.slice(end, place.start) : text.slice(place.end, start);
    return /^(?:,| &|,? (?:and|or|plus))\s*$/.test(gap);
  });

/** Nothing but the row, the column and the figure in a clause. */
function isBare(text: string, clause: Clause, spans: readonly Span[], header: string): boolean {
  let rest = text.slice(0, clause.end);
  for (const { start, end } of spans) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const names = namesOf(header);
  const words =
    rest
      .slice(clause.lead)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => addsNothing(word) || names.some((name) => standsFor(word, name)));
}

interface Clause {
  readonly start: number;
  readonly end: number;
  /** Where a short opening before it begins, "In Dundee, …": the row may be named there. */
  readonly lead: number;
  readonly text: string;
}

const BREAK = /[;:,](?=\s)|\s(?=(?:and|but|while|whereas|although)\s)| [–—-] /g;
const SHORT = 32;

function clauseAt(text: string, at: number): Clause {
  let start = 0;
  let before = 0;
  let end = text.length;
  for (const { index, 0: mark } of text.matchAll(BREAK)) {
    if (index >= at) {
      end = index;
      break;
    }
    before = start;
    start = index + mark.length;
  }
  const lead = before === 0 && start <= SHORT ? 0 : start;
  return { start, end, lead, text: text.slice(lead, end) };
}

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
