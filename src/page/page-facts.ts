import type { ArticleFacts } from '../text/article.ts';
import { attribute } from './dom.ts';
import { type LinkedData, linkedData } from './json-ld.ts';
import { dateInAddress, isoDate } from './written-date.ts';

/** Where pages say their date of publication in <meta>, the surest first; never that of a change. */
const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'rnews:datepublished',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'published-date',
  'published_at',
  'publishdate',
  'publish-date',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'ptime',
  'pdate',
  'pubdate',
  'displaydate',
  'originalpublicationdate',
  'date',
];

const TITLE_NAMES = ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'sailthru.title'];

const LANGUAGE_NAMES = ['content-language', 'og:locale', 'dc.language', 'language'];

/**
 * What a page says of itself; what it does not say is taken from `facts`, whose `url` is the page's address. `linkedDataOf` reads
 * its JSON-LD, the longest of what there is.
 */
export function pageFacts(
  document: Document,
  facts: Partial<ArticleFacts>,
  linkedDataOf: (scripts: readonly string[]) => LinkedData = linkedData,
): ArticleFacts {
  const metas = metasOf(document);
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const linked = linkedDataOf(scripts.map((script) => script.textContent ?? ''));
  const url = addressOf(document, metas, facts.url ?? null);
  const published = finest([
    linked.published && isoDate(linked.published),
    firstOf(DATE_NAMES, metas, isoDate),
    shownDate(document),
    url && dateInAddress(url),
    facts.published ?? null,
  ]);
  return {
    title: titleOf(document, linked.headline, metas) ?? facts.title ?? null,
    url,
    published,
    language: languageOf(document, linked.language, metas) ?? facts.language ?? null,
  };
}

type Metas = ReadonlyMap<string, string>;

/** The <meta> of a page by name, in lower case; the first of a name counts. */
function metasOf(document: Document): Metas {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    // Some archives keep a page's <meta> with `value` in the place of `content`.
    const content = (attribute(meta, 'content') || attribute(meta, 'value')).trim();
    if (content === '') continue;
    for (const by of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of attribute(meta, by).toLowerCase().split(/\s+/)) {
        if (name !== '' && !metas.has(name)) metas.set(name, content);
      }
    }
  }
  return metas;
}

function firstOf<T>(names: readonly string[], metas: Metas, read: (content: string) => T | null): T | null {
  for (const name of names) {
    const content = metas.get(name);
    const value = content === undefined ? null : read(content);
    if (value !== null) return value;
  }
  return null;
}

/** The first date that is known, more precise where another agrees with it: "2016-12" and "2016-12-22". */
function finest(dates: readonly (string | null)[]): string | null {
  const first = dates.find((date) => date);
  if (!first) return null;
  return dates.reduce<string>((best, date) => (date?.startsWith(`${best}-`) ? date : best), first);
}

/** So many elements around a headline may hold the date that belongs to it. */
const LEVELS = 6;

/** A <time> that is marked as the publication's, or else the one next to the headline. */
function shownDate(document: Document): string | null {
  const marked = document.querySelector(
    'time[pubdate], [itemprop~="datePublished"], time.entry-date.published, time.published, time.dt-published, abbr.published',
  );
  const said = marked && timeOf(marked);
  if (said) return said;
  const headline = document.querySelector('h1');
  if (!headline) return null;
  let around = headline.parentElement;
  for (let level = 0; around && around !== document.body && level < LEVELS; level += 1) {
    const times: Element[] = [...around.querySelectorAll('time[datetime]')];
    const first = times.find(
      (time) => !/updat|modif/i.test(`${attribute(time, 'class')} ${attribute(time, 'itemprop')}`),
    );
    if (first && times.length < 4) return timeOf(first);
    around = around.parentElement;
  }
  return null;
}

const timeOf = (element: Element): string | null =>
  isoDate(
    attribute(element, 'datetime') ||
      attribute(element, 'content') ||
      attribute(element, 'title') ||
      (element.textContent ?? ''),
  );

const SPACE = /\s+/g;

/** The marks between a page's title and its site's name: "Britain and France agree | The Paper". */
const SITE_MARK = /(?<!\s)\s+(?:\||–|—|-|»|«|::|·|•)\s+/;

function titleOf(document: Document, linked: string | null, metas: Metas): string | null {
  const said = linked ?? firstOf(TITLE_NAMES, metas, (content) => content);
  const title = said ? tidy(said) : titleElement(document);
  if (title) return title;
  const headline = document.querySelector('h1');
  return headline ? tidy(headline.textContent ?? '') : null;
}

const tidy = (title: string): string | null => title.replace(SPACE, ' ').trim() || null;

function titleElement(document: Document): string | null {
  const whole = tidy(document.querySelector('title')?.textContent ?? '');
  if (!whole) return null;
  const parts = whole.split(SITE_MARK);
  const headline = tidy(document.querySelector('h1')?.textContent ?? '');
  if (headline && parts.includes(headline)) return headline;
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  return longest.split(' ').length > 3 ? longest : whole;
}

/** A language tag as BCP 47 writes it, "en-GB" for "en_gb"; null for what is none. */
function tagOf(written: string): string | null {
  const found = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z])/i.exec(written.trim());
  if (!found) return null;
  const [, language = '', script, region] = found;
  const cased = script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase();
  return [language.toLowerCase(), cased, region?.toUpperCase()].filter((part) => part).join('-');
}

function languageOf(document: Document, linked: string | null, metas: Metas): string | null {
  const root = document.documentElement;
  const own =
    root && (attribute(root, 'lang') || attribute(root, 'xml:lang') || attribute(document.body ?? root, 'lang'));
  return (own && tagOf(own)) || firstOf(LANGUAGE_NAMES, metas, tagOf) || (linked && tagOf(linked)) || null;
}

/** The page's own name for its address, where it is one of this page and not the site's front. */
function addressOf(document: Document, metas: Metas, known: string | null): string | null {
  const link = document.querySelector('link[rel~="canonical"]');
  const canonical = absolute((link && attribute(link, 'href')) || (metas.get('og:url') ?? ''), known);
  if (!canonical) return known;
  const front = new URL(canonical).pathname === '/';
  const deeper = known !== null && absolute(known, null) !== null && new URL(known).pathname !== '/';
  return front && deeper ? known : canonical;
}

function absolute(address: string, base: string | null): string | null {
  if (address.trim() === '') return null;
  const from = base !== null && URL.canParse(base) ? base : undefined;
  if (!URL.canParse(address, from)) return null;
  const url = new URL(address, from);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
