import type { Article, ArticleFacts, Span } from '../text/article.ts';
import { type Box, isWithin } from './box.ts';
import { linkedDataOnce } from './json-ld.ts';
import { judge } from './judge.ts';
import { forgetOtherwise } from './marks.ts';
import { type Kept, outlineKeeper } from './outline.ts';
import { pageFacts } from './page-facts.ts';
import { type Picked, pickArticle, wholeOf } from './pick.ts';
import { NOTHING, type Written } from './piece.ts';
import { rangesOf } from './ranges.ts';
import { atOnce, type Steps } from './steps.ts';
import { writeArticle } from './write-article.ts';

/** A page as it was read: its article, and the way from a span of it back into the page. */
export interface PageReading {
  readonly article: Article;
  readonly document: Document;
  /** The DOM ranges of a span; null once the page no longer says there what was read. */
  readonly rangesOf: (span: Span) => globalThis.Range[] | null;
  /** Whether the page goes on where reading ended: there is a bound to what is read of one. */
  readonly cut: boolean;
  /** How many characters were written for this reading; the others were kept from the one before. */
  readonly anew: number;
}

export interface PageReader {
  /** Reads the page as it is now, what has changed since the last time and no more. */
  readonly read: (facts?: Partial<ArticleFacts>) => Steps<PageReading>;
  /** Takes note of changes of the page; all of them have to be told. */
  readonly changed: (records: readonly MutationRecord[]) => void;
}

interface ReadOptions {
  /** Nothing is taken for the clutter around an article: of a document of one's own everything is read. */
  readonly whole?: boolean;
  /** After so many characters no block is begun. */
  readonly most?: number;
}

interface Last {
  readonly picked: Picked | null;
  readonly written: Written;
  readonly known: ArticleFacts;
}

/** Reads one page again and again as it changes. */
export function pageReader(document: Document, { whole = false, most }: ReadOptions = {}): PageReader {
  const keeper = outlineKeeper(document);
  const linked = linkedDataOnce();
  let last: Last | null = null;
  let address: string | null = null;

  return { read, changed: keeper.changed };

  function* read(facts: Partial<ArticleFacts> = {}): Steps<PageReading> {
    const outline = yield* keeper.outline();
    const moved = address !== (facts.url ?? null);
    address = facts.url ?? null;
    if (last && outline && !moved && changesNothing(outline, last.picked))
      return reading({ ...last.written, anew: 0 }, last.known, outline.cut);
    last = null;
    const known = pageFacts(document, facts, linked);
    yield;
    const picked = outline && (yield* pick(outline, known.title));
    if (outline && picked) yield* forgetOtherwise(outline, picked);
    const written = picked ? yield* writeArticle(picked, most) : NOTHING;
    last = { picked, written, known };
    return reading(written, known, outline?.cut ?? false);
  }

  function* pick(outline: Kept, title: string | null): Steps<Picked | null> {
    yield* judge(outline);
    return whole ? wholeOf(outline, title) : yield* pickArticle(outline, title);
  }

  function reading(written: Written, known: ArticleFacts, cut: boolean): PageReading {
    const { text, blocks, tables, anew } = written;
    return {
      article: { text, blocks, tables, ...known },
      document,
      rangesOf: (span) => rangesOf(span, written),
      cut: cut || written.cut,
      anew,
    };
  }
}

/**
 * Reads the article of a page and leaves the page as it is. A page in which no article is found gives an article with
 * no text. What the page says of its title, date and language goes before `facts`; `facts.url` is the page's address.
 */
export const readPage = (
  document: Document,
  facts: Partial<ArticleFacts> = {},
  options: ReadOptions = {},
): PageReading => atOnce(pageReader(document, options).read(facts));

/** Other words of the same length outside the article, as in a clock, make no other article; in a heading they may. */
function changesNothing({ reworded }: Kept, picked: Picked | null): boolean {
  return reworded?.every((box) => !picked || (!isAt(picked, box) && !isHeading(box))) ?? false;
}

const isAt = ({ root, headline, standfirst }: Picked, box: Box): boolean =>
  [root, headline, standfirst].some((part) => part !== null && isWithin(box, part));

function isHeading(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (/^(?:h[12]|time)$/.test(at.name)) return true;
  return false;
}
