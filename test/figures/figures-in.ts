import type { Figure, FigureKind } from '../../src/figures/figure.ts';
import { findFigures } from '../../src/figures/find-figures.ts';
import { readableOf } from '../../src/text/readable.ts';

/** The figures of some kinds in an English text. */
export const figuresIn = (text: string, kinds: readonly FigureKind[], language = 'en'): readonly Figure[] =>
  findFigures({ text: readableOf(text).text, url: null, published: null, language }).filter(({ kind }) =>
    kinds.includes(kind),
  );

/** The text with «marks» around its figures, and their values: "rose «5%»" and [5]. */
export const marked = (text: string, figures: readonly Figure[]): string =>
  [...figures]
    .reverse()
    .reduce((said, { start, end }) => `${said.slice(0, start)}«${said.slice(start, end)}»${said.slice(end)}`, text);
