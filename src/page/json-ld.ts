import { isRecord, jsonFrom } from '../text/json.ts';

/** What a page's JSON-LD says of its article; null where it does not. */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

/** schema.org's kinds of article: "NewsArticle", "ReportageNewsArticle", "BlogPosting", "Report". */
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|^Report)$/;

/** A page describes itself in a few things; more are a list of others. */
const MOST_THINGS = 5000;

type Thing = Readonly<Record<string, unknown>>;

/** Reads the JSON-LD of a page: one text for each script. Broken JSON is searched for the date it holds. */
export function linkedData(scripts: readonly string[]): LinkedData {
  const articles: Thing[] = [];
  let broken = '';
  for (const script of scripts) {
    const parsed = parse(script);
    if (parsed === undefined) broken += script;
    else articles.push(...articlesIn(parsed));
  }
  const said = (name: string): string | null => {
    for (const article of articles) {
      const value = textIn(article[name]);
      if (value) return value;
    }
    return null;
  };
  return {
    headline: said('headline') ?? inBroken(broken, 'headline'),
    published: said('datePublished') ?? inBroken(broken, 'datePublished'),
    language: said('inLanguage') ?? inBroken(broken, 'inLanguage'),
  };
}

/** Reads JSON-LD as `linkedData` does, and the same once: a live report may carry all of itself in there. */
export function linkedDataOnce(): typeof linkedData {
  let before: { readonly scripts: readonly string[]; readonly found: LinkedData } | null = null;
  return (scripts) => {
    if (
      !before ||
      before.scripts.length !== scripts.length ||
      scripts.some((script, at) => script !== before?.scripts[at])
    )
      before = { scripts, found: linkedData(scripts) };
    return before.found;
  };
}

/** What pages put around their JSON so that old readers skip it, and how long it may be. */
const BEFORE = /^(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/;
const BEHIND = /(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)?\s*;?$/;
const WRAPPING = 40;

/** The value of a JSON text, undefined where it is broken; comment and CDATA marks around it are left off. */
function parse(script: string): unknown {
  const whole = script.trim();
  const body = whole.slice(BEFORE.exec(whole.slice(0, WRAPPING))?.[0].length ?? 0);
  const cut = Math.max(0, body.length - WRAPPING);
  const text = (body.slice(0, cut) + body.slice(cut).replace(BEHIND, '')).replace(/[\u0000-\u001f]/g, ' ');
  return jsonFrom(text);
}

/** The articles in a value, those nearest the top first. */
function articlesIn(value: unknown): readonly Thing[] {
  const articles: Thing[] = [];
  const open: unknown[] = [value];
  for (let at = 0; at < open.length && at < MOST_THINGS; at += 1) {
    const next = open[at];
    if (Array.isArray(next)) for (const item of next) open.push(item);
    if (!isRecord(next)) continue;
    if (isArticle(next['@type'])) articles.push(next);
    open.push(next['@graph'], next['mainEntity'], next['mainEntityOfPage']);
  }
  return articles;
}

const isArticle = (type: unknown): boolean =>
  Array.isArray(type) ? type.some(isArticle) : typeof type === 'string' && ARTICLE.test(type);

/** A text, or the first text of a list, or a thing's name: `{"@type": "Language", "alternateName": "en"}`. */
function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return typeof value[0] === 'string' ? textIn(value[0]) : null;
  return isRecord(value) ? textIn(value['@value'] ?? value['alternateName'] ?? value['name']) : null;
}

function inBroken(text: string, name: string): string | null {
  const from = text.indexOf(`"${name}"`);
  if (from < 0) return null;
  const found = /^\s*:\s*"([^"\\]{1,300})"/.exec(text.slice(from + name.length + 2, from + name.length + 400));
  return found?.[1]?.trim() ?? null;
}
