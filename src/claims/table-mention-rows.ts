import { placesIn } from '../facts/places-named.ts';
import { gathered } from '../text/gathered.ts';
import type { Measure } from './table-columns.ts';
import type { Grid, Row } from './table-grid.ts';
import type { Clause } from './table-mention-clause.ts';
import { isCommonLabel } from './table-mention-wording.ts';

/** A table whose rows a sentence may name. */
export interface Known {
  readonly grid: Grid;
  readonly measures: readonly Measure[];
  /** What is said of the table as a whole: its caption. */
  readonly about: string;
}

/** A row and the words that name it. */
export interface Named {
  readonly table: Known;
  readonly row: Row;
  readonly words: readonly string[];
  readonly loosely: boolean;
}

/** Rows by the first word of their label; a label that two rows bear names none. */
export function indexOf(tables: readonly Known[]): ReadonlyMap<string, readonly Named[]> {
  const rows = gathered(tables, (table) =>
    gathered(table.grid.rows, (row): readonly Named[] => {
      const label = (row.names.at(-1) ?? row.label).replace(/\([^)]{0,200}\)/g, '').trim();
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

/** Where a sentence names a row. */
export interface Place extends Named {
  readonly start: number;
  readonly end: number;
}

/** The rows that a sentence names, in its order. */
export function placesOfRows(text: string, index: ReadonlyMap<string, readonly Named[]>): readonly Place[] {
  const words = [...text.matchAll(/[\p{L}\p{N}'’&-]+/gu)].map((found) => ({
    word: found[0].toLowerCase().replace(/['’]s?$/, ''),
    start: found.index,
    written: found[0],
  }));
  const countries = [...index.keys()].some((key) => key.startsWith('@'));
  const places: Place[] = [];
  for (const [at, { word, start, written }] of words.entries()) {
    const country =
      countries && /^\p{Lu}/u.test(written) ? [...placesIn(written.replace(/['’]s$/, '')).keys()][0] : undefined;
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
export function nearest(places: readonly Place[], at: number, text: string, clause: Clause): Place | null {
  const parted = (from: number, to: number): boolean => text.slice(from, to).includes(';');
  const before = places.findLast(({ end }) => end <= at);
  if (before && before.start >= clause.start) return before;
  const behind = places.find(({ start }) => start > at);
  if (behind && behind.end <= clause.end) return behind;
  if (before && !parted(before.end, at)) return before;
  return behind && !parted(at, behind.start) ? behind : null;
}

/** "Kent and Devon had six between them": what is told of both is told of neither. */
export const isJoined = (text: string, place: Place, places: readonly Place[]): boolean =>
  places.some(({ start, end, row }) => {
    if (row === place.row) return false;
    const gap = end <= place.start ? text.slice(end, place.start) : text.slice(place.end, start);
    return /^(?:,| &|,? (?:and|or|plus))\s*$/.test(gap);
  });
