import type { Figure, FigureKind } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { foundIn } from './found.ts';

/** One private character a kind, so that wording reads "rose {percentage} to {money}" whatever the figures are. */
export const MASKS = {
  money: '\ue001',
  percentage: '\ue002',
  'percentage-points': '\ue003',
  quantity: '\ue004',
  count: '\ue005',
  ratio: '\ue006',
  ordinal: '\ue007',
  date: '\ue008',
  year: '\ue009',
  duration: '\ue00a',
  age: '\ue00b',
  statistic: '\ue00c',
} as const satisfies Readonly<Record<FigureKind, string>>;

/** Any figure at all, for "no figure between". */
export const ANY_MASK = '\ue001-\ue00c';

/** A stretch of text with each figure, and the words that hedge it, as one character: "rose # to # from #". */
export interface Masked {
  readonly text: string;
  /** `text` in small letters, offset for offset: what `wording` is looked for in. */
  readonly small: string;
  readonly figures: readonly Figure[];
  /** The figure that stands at an offset of `text`; null for a plain character. */
  readonly figureAt: (offset: number) => Figure | null;
  /** The offset in the article of an offset in `text`; for a figure its start, hedge included. */
  readonly source: (offset: number) => number;
}

/** Masks the article's text between two offsets; figures that cross them are left as they are written. */
export function maskedOf(text: string, { start, end }: Span, figures: readonly Figure[]): Masked {
  const within = figures.filter((figure) => outer(figure).start >= start && outer(figure).end <= end);
  const smallText = smallOf(text);
  let masked = '';
  let small = '';
  let from = start;
  // Where each figure stands in the masked text, and how much shorter the text is behind it.
  const places: number[] = [];
  const shifts: number[] = [];
  for (const figure of within) {
    const { start: begins, end: ends } = outer(figure);
    if (begins < from) continue;
    masked += text.slice(from, begins);
    small += smallText.slice(from, begins);
    places.push(masked.length);
    masked += MASKS[figure.kind];
    small += MASKS[figure.kind];
    shifts.push(ends - masked.length);
    from = ends;
  }
  masked += text.slice(from, end);
  small += smallText.slice(from, end);
  const kept = within.filter(
    (figure, index) => index === 0 || outer(figure).start >= outer(within[index - 1] ?? figure).end,
  );
  const before = (offset: number): number => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text: masked,
    small,
    figures: kept,
    figureAt: (offset) => {
      const index = before(offset);
      return places[index] === offset ? (kept[index] ?? null) : null;
    },
    source: (offset) => {
      const index = before(offset);
      return index === 0 ? start + offset : offset + (shifts[index - 1] ?? 0);
    },
  };
}

/** The text that was last put in small letters: sentence after sentence is masked in the same article. */
let lowered = { text: '', small: '' };

/** In small letters, of the same length: a letter whose small one is two ("İ") stays. */
function smallOf(text: string): string {
  if (lowered.text === text) return lowered.small;
  const small = text.toLowerCase();
  lowered = {
    text,
    small:
      small.length === text.length
        ? small
        : text.replace(/\p{Lu}/gu, (letter) =>
            letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
          ),
  };
  return lowered.small;
}

/** The figure with its hedge: "over £6 million". */
export const outer = (figure: Figure): Span => figure.hedged ?? figure;

/** Kinds that wording may ask for, by the word that stands in braces. */
const CLASSES = {
  money: MASKS.money,
  percent: MASKS.percentage,
  points: MASKS['percentage-points'],
  quantity: MASKS.quantity,
  count: MASKS.count,
  ratio: MASKS.ratio,
  ordinal: MASKS.ordinal,
  date: MASKS.date,
  year: MASKS.year,
  duration: MASKS.duration,
  age: MASKS.age,
  /** What has a size: money, a quantity, a count. */
  amount: MASKS.money + MASKS.quantity + MASKS.count,
  /** A time: "1960", "14 May 1938". */
  time: MASKS.date + MASKS.year,
  /** An age, which may stand as a bare number: "aged 81", "he was 37". */
  old: MASKS.age + MASKS.count,
  /** A part of one: "12%", "a third". */
  share: MASKS.percentage + MASKS.ratio,
  /** Any level: amounts and percentages. */
  level: MASKS.money + MASKS.quantity + MASKS.count + MASKS.percentage,
  any: `${ANY_MASK}`,
} as const;

export type FigureClass = keyof typeof CLASSES;

/** A plain word: no figure, no stop. */
const WORD = `[^\\s,;:.!?()\\[\\]—–${ANY_MASK}]+`;

/**
 * The source of wording: a regular expression in which `{amount:from}` is a figure of that class, named, `{percent}` one without a name, and
 * `{3 words}` up to three plain words, each behind a space. Throws on a class that there is none of (a fault of the table, found by its test).
 */
export const sourceOf = (wording: string): string =>
  wording
    .replace(/\{(\d+) words?\}/g, (_, most: string) => `(?: ${WORD}){0,${most}}`)
    .replace(/\{([a-z]+)(?::([a-zA-Z0-9]+))?\}/g, (braces, name: string, group?: string) => {
      const members = name in CLASSES ? CLASSES[name as FigureClass] : null;
      if (members === null)
        throw new Error(`There is no class of figures named ${braces}: use one of ${Object.keys(CLASSES).join(', ')}.`);
      return group ? `(?<${group}>[${members}])` : `[${members}]`;
    });

/** Compiles wording whose letter case is ignored: it is matched in small letters (`matchesOf`), where an expression is several times faster than one that ignores case. */
export function wording(source: string): RegExp {
  const expression = sourceOf(inSmallLetters(source));
  return new RegExp(expression, /\\[pP]\{/.test(expression) ? 'dgu' : 'dg');
}

/** Escapes, names of groups and braces stay as they are. */
const inSmallLetters = (source: string): string =>
  source.replace(/\\[pPu]\{[^}]*\}|\\.|\(\?<[a-zA-Z0-9]+>|\{[^}]*\}|[A-Z]/g, (part) =>
    part.length === 1 ? part.toLowerCase() : part,
  );

/** One place where wording matched. */
export interface Match {
  /** The named figures. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** Words of named groups that are no figures. */
  readonly words: Readonly<Record<string, string>>;
  /** Where in the article, hedges included. */
  readonly span: Span;
  /** What stands before and behind in the masked text. */
  readonly before: string;
  readonly behind: string;
}

/** Every place where the wording stands in the masked text, in order, not overlapping. */
export function matchesOf(expression: RegExp, masked: Masked): readonly Match[] {
  return foundIn(expression, expression.ignoreCase ? masked.text : masked.small).map((found) => {
    const figures: Record<string, Figure> = {};
    const words: Record<string, string> = {};
    for (const [name, place] of Object.entries(found.indices?.groups ?? {})) {
      if (!place) continue;
      const figure = place[1] - place[0] === 1 ? masked.figureAt(place[0]) : null;
      if (figure) figures[name] = figure;
      else words[name] = masked.text.slice(place[0], place[1]);
    }
    const end = found.index + found[0].length;
    return {
      figures,
      words,
      span: { start: masked.source(found.index), end: endOf(masked, end) },
      before: masked.text.slice(0, found.index),
      behind: masked.text.slice(end),
    };
  });
}

/** An end offset is that of the character before it: behind a figure the figure's end. */
function endOf(masked: Masked, end: number): number {
  if (end === 0) return masked.source(0);
  const figure = masked.figureAt(end - 1);
  return figure ? outer(figure).end : masked.source(end - 1) + 1;
}
