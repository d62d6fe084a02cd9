import type { Judgement } from '../checks/check.ts';
import { CHECKS } from '../checks/index.ts';
import { claimsOf } from '../claims/index.ts';
import { type Reading, readingOf } from '../claims/reading.ts';
import { RATES, type Rates } from '../facts/rates.ts';
import type { Figure } from '../figures/figure.ts';
import type { Article, Span } from '../text/article.ts';
import { type Readable, readableOf } from '../text/readable.ts';
import { factsOf } from './facts-of.ts';
import { type Judged, judge } from './judge.ts';
import type { BrokenCheck, Report, ReportedFigure, ReportedResult } from './report.ts';

export interface ReportOptions {
  /** Run only these checks (ids). */
  readonly only?: readonly string[];
  /** Leave these out. */
  readonly skip?: readonly string[];
  /** ISO 4217; what a bare "$" stands for where the article names no place, nor says where it is from. */
  readonly homeCurrency?: string | null;
  /** Exchange rates that go on after those of the program. */
  readonly rates?: Rates;
  /** The article's own name in a batch. */
  readonly id?: string;
}

/** Reads an article's figures, the claims they make, and judges each. Never throws: a check that does is in `broken`. */
export function reportOf(
  article: Article,
  { only, skip, homeCurrency = null, rates = RATES, id }: ReportOptions = {},
): Report {
  const readable = readableOf(article.text);
  const broken: BrokenCheck[] = [];
  const reading = readingOf(withText(article, readable), homeCurrency);
  const checks = CHECKS.filter((check) => (only ? only.includes(check.id) : true) && !skip?.includes(check.id));
  const claims = claimsOf(reading, (reader, error) => broken.push({ check: reader, message: messageOf(error) }));
  const facts = factsOf(reading, rates);
  const judged = judge(checks, claims, facts, (check, error) => broken.push({ check, message: messageOf(error) }));
  const at = placed(readable);
  return {
    schema: 1,
    ...(id === undefined ? {} : { id }),
    source: { title: article.title, url: article.url, published: article.published, lang: article.language },
    text: article.text,
    figures: reading.figures.map((figure, index) => reportedFigure(figure, index, article.text, at)),
    results: resultsOf(judged, reading, article.text, at),
    broken,
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The article as its figures are read: where invisible characters go, every offset moves. */
function withText(article: Article, readable: Readable): Article {
  if (readable.text.length === article.text.length) return { ...article, text: readable.text };
  const moved = readable.offsets;
  const move = <T extends Span>(span: T): T => ({ ...span, start: moved(span.start), end: moved(span.end) });
  return {
    ...article,
    text: readable.text,
    blocks: article.blocks.map(move),
    tables: article.tables.map((table) => ({
      ...move(table),
      caption: table.caption && move(table.caption),
      rows: table.rows.map((row) => row.map(move)),
    })),
  };
}

/** A span of the readable text as one of the article's own. */
type Place = (span: Span) => Span;

const placed =
  (readable: Readable): Place =>
  ({ start, end }) => ({ start: readable.source(start), end: readable.sourceEnd(end) });

function reportedFigure(figure: Figure, index: number, text: string, at: Place): ReportedFigure {
  const { start, end } = at(figure);
  const interval = figure.kind === 'date' ? null : figure.interval;
  return {
    id: `f${index + 1}`,
    kind: figure.kind,
    start,
    end,
    text: text.slice(start, end),
    value: figure.value,
    low: interval && tidy(interval.low),
    high: interval && tidy(interval.high),
    unit: figure.unit,
    hedge: figure.hedge,
    ...(figure.kind === 'money' && figure.units.length > 1 ? { units: figure.units } : {}),
  };
}

/** Sums of binary fractions leave dust behind the fifteenth digit; JSON need not carry it. */
function tidy(value: number): number {
  const short = Math.round(value * 1e6) / 1e6;
  // Printing to fifteen digits costs more than reading the figure did, so only what has more than six decimals is.
  return short === value || Math.abs(short - value) <= Math.abs(value) * 1e-15 ? short : Number(value.toPrecision(15));
}

function resultsOf(judged: readonly Judged[], reading: Reading, text: string, at: Place): readonly ReportedResult[] {
  const ids = new Map(reading.figures.map((figure, index) => [figure.start, `f${index + 1}`]));
  return [...judged]
    .sort((a, b) => a.judgement.start - b.judgement.start || a.judgement.end - b.judgement.end)
    .map(({ check, judgement }, index) => reportedResult(check, judgement, index, ids, text, at));
}

function reportedResult(
  check: string,
  judgement: Judgement,
  index: number,
  ids: ReadonlyMap<number, string>,
  text: string,
  at: Place,
): ReportedResult {
  const { start, end } = at(judgement);
  const { suggestion } = judgement;
  const said = judgement.figures.map((figure) => at(figure)).map((span) => text.slice(span.start, span.end));
  return {
    id: `r${index + 1}`,
    key: [check, ...said].join('|'),
    check,
    verdict: judgement.verdict,
    confidence: judgement.confidence,
    figures: judgement.figures.flatMap((figure) => ids.get(figure.start) ?? []),
    start,
    end,
    quote: text.slice(start, end),
    message: judgement.message,
    working: judgement.working,
    suggestion: suggestion ? { ...at(suggestion.span), text: suggestion.text } : null,
  };
}
