import type { Article, ArticleFacts, Block, BlockKind, Span, Table } from './article.ts';
import { plainTables } from './plain-tables.ts';

/** Marks that Markdown and press releases put before a line; the block begins behind them. */
const MARKS: readonly (readonly [RegExp, BlockKind])[] = [
  [/^[ \t]{0,3}#{1,6}[ \t]+/, 'heading'],
  [/^[ \t]{0,12}(?:[-*+•·–]|\d{1,3}[.)])[ \t]+/, 'list-item'],
  [/^[ \t]{0,3}(?:>[ \t]?){1,6}/, 'quote'],
];

/** What a mark begins with. */
const MAY_MARK = ' \t#>-*+•·–0123456789';

/** A headline does not end like a sentence: "Britain and France to strengthen joint action against small boats". */
const ENDS_LIKE_A_SENTENCE = /[.;,:][”"’')\]]*$/;

const LONGEST_HEADLINE = 300;

/**
 * An article from plain text or Markdown, its text unchanged: each line that is not blank is a block, the lines of a table
 * together are one. A first line that ends without a full stop and is followed by a blank line is the headline.
 */
export function articleFromText(text: string, facts: Partial<ArticleFacts> = {}): Article {
  const blocks: Block[] = [];
  const tables = plainTables(text);
  let inTable = 0;
  let headline = false;
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const table = tables[inTable];
    if (table && to > table.start) {
      blocks.push({ kind: 'table', start: table.start, end: table.end });
      const behind = text.indexOf('\n', table.end);
      from = behind < 0 ? text.length + 1 : behind + 1;
      inTable++;
      continue;
    }
    const block = blockOf(text, from, to);
    if (block) {
      const first = blocks.length === 0;
      if (first && isHeadline(text.slice(block.start, block.end), standsAlone(text, to))) {
        headline = true;
        blocks.push({ ...block, kind: 'headline' });
      } else blocks.push(block);
    }
    from = to + 1;
  }
  const [first] = blocks;
  return {
    text,
    blocks,
    tables,
    title: facts.title ?? (headline && first ? text.slice(first.start, first.end) : null),
    url: facts.url ?? null,
    published: facts.published ?? null,
    language: facts.language ?? null,
  };
}

/** The title, a blank line, and the text, as one article. */
export function articleFromTitleAndText(title: string, text: string, facts: Partial<ArticleFacts> = {}): Article {
  const body = articleFromText(text, facts);
  const shift = title.length + 2;
  return {
    ...body,
    text: `${title}\n\n${text}`,
    title,
    tables: body.tables.map((table) => moved(table, shift)),
    blocks: [
      { kind: 'headline', start: 0, end: title.length },
      ...body.blocks.map((b) => ({
        start: b.start + shift,
        end: b.end + shift,
        kind: b.kind === 'headline' ? ('heading' as const) : b.kind,
      })),
    ],
  };
}

function moved(table: Table, by: number): Table {
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  return { ...move(table), rows: table.rows.map((row) => row.map(move)) };
}

/** Does a blank line follow? */
const standsAlone = (text: string, end: number): boolean =>
  /^\r?\n[ \t]*\r?(?:\n|$)/.test(text.slice(end, end + 80)) || text.slice(end, end + 2) === '\r\n';

function isHeadline(line: string, alone: boolean): boolean {
  return alone && line.length <= LONGEST_HEADLINE && !ENDS_LIKE_A_SENTENCE.test(line);
}

function blockOf(text: string, from: number, to: number): Block | null {
  let line = text.slice(from, to);
  let start = from;
  let kind: BlockKind = 'paragraph';
  for (const [mark, is] of MAY_MARK.includes(line[0] ?? ' ') ? MARKS : []) {
    const found = mark.exec(line);
    if (!found) continue;
    kind = is;
    start += found[0].length;
    line = line.slice(found[0].length);
    break;
  }
  const trimmed = line.trim();
  if (trimmed === '') return null;
  start += line.indexOf(trimmed);
  return { kind, start, end: start + trimmed.length };
}
