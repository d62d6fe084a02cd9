import type { Money } from '../../src/figures/figure.ts';
import { findFigures } from '../../src/figures/find-figures.ts';

interface Told {
  readonly language?: string;
  readonly published?: string;
  readonly url?: string;
}

/** The money of a text read as an article. */
export const moneyIn = (text: string, { language, published, url }: Told = {}): readonly Money[] =>
  findFigures({ text, language: language ?? null, published: published ?? null, url: url ?? null }).filter(
    (figure): figure is Money => figure.kind === 'money',
  );

/** "£6 million = 6000000 GBP", one for each amount of a text. */
export const saidIn = (text: string, told: Told = {}): readonly string[] =>
  moneyIn(text, told).map(({ text, value, unit }) => `${text} = ${value} ${unit}`);
