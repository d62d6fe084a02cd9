import type { Figure, FigureKind } from '../../src/figures/figure.ts';
import { findFigures } from '../../src/figures/find-figures.ts';

/** The figures of a text of no stated place or date, in the language given. */
export const readFigures = (text: string, language: string | null = 'en'): readonly Figure[] =>
  findFigures({ text, url: null, published: null, language });

/** Those of one kind, as "text = value unit" where it has a unit. */
export const written = (text: string, kind: FigureKind, language: string | null = 'en'): readonly string[] =>
  readFigures(text, language)
    .filter((figure) => figure.kind === kind)
    .map(({ text: words, value, unit }) => `${words} = ${tidy(value)}${unit === null ? '' : ` ${unit}`}`);

const tidy = (value: number | string): number | string =>
  typeof value === 'number' ? Number(value.toFixed(4)) : value;
