import { attribute } from './dom.ts';

/** What an element's names say of it: `never` is not the article whatever it holds; `unlikely` only if it is small. */
export type Hint = 'comments' | 'never' | 'unlikely' | 'byline' | 'none';

const words = (list: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${list})`);

/** What readers wrote under an article. */
const COMMENTS = words(
  'comments?(?!ary|ed)(?:[^a-z]|list|s?box|section|area|form|thread|count|container|wrap|$)|disqus|livefyre|fb-comments|respond(?:[^a-z]|$)|repl(?:y|ies)(?:[^a-z]|$)|shoutbox|combx',
);

/** Matched at the start of a word in class and id, which are split before capitals: "articleShareBar" is three words. */
const NEVER = words(
  [
    'breadcrumbs?|navbar|navigation|nav(?:[^a-z]|$)|menus?(?:[^a-z]|$)|masthead|pagination|pager|skip(?:-?link|-?to|-?nav)',
    'newsletters?|sign-?ups?(?:[^a-z]|$)|subscri(?:be|ption)|optin|opt-in|mailchimp|mc4wp',
    'cookie|consent|gdpr|paywall|regwall|interstitial|modal(?:[^a-z]|$)|popup|lightbox|tooltip|toast',
    'shar(?:e|ing|edaddy|ebar|ethis)(?:[^a-z]|bar|this|tools?|$)|social(?:[^a-z]|bar|$)|addthis|addtoany|sharedaddy|sociable',
    'outbrain|taboola|zergnet|gravity-?rec|nrelate|plista|revcontent|related|recommend(?:ed|ations?)?(?:[^a-z]|$)|read-?(?:more|next|also)|also-?read|more-?(?:from|on|stories|news|articles)(?:[^a-z]|$)|most-?(?:read|popular|viewed|shared)|trending|recirc\\w*|you-?may|up-?next|yarpp|jp-relatedposts|see-?also(?:[^a-z]|$)',
    'advert\\w*|ads?(?:[^a-z]|box|slot|unit|wrap|container|$)|adsense|adsbygoogle|dfp|gpt-ad|sponsor(?:ed|s|ship)?(?:[^a-z]|$)|promos?(?:[^a-z]|$)|promo(?:tion|ted)|skyscraper|commercial(?:[^a-z]|$)',
    'mw-editsection|navbox|catlinks|noprint|reflist|references(?:[^a-z]|$)|toc(?:[^a-z]|$)|printfooter|sistersitebox|mbox|ambox|hatnote',
    'print(?:[^a-z]|-?(?:link|button|tools?))|tool-?bars?|author-?(?:bio|box|card|info)|about-?(?:the-?)?author|post-?(?:nav|tags)|tag(?:s|-?list|-?cloud)(?:[^a-z]|$)|categor(?:y|ies)-?links',
  ].join('|'),
);

const UNLIKELY = words(
  'side-?bars?|rail(?:[^a-z]|$)|widgets?|footer|foot(?:[^a-z]|$)|header|banner|community|extra|legends|rss|remark|supplemental|agegate|utility|tools?(?:[^a-z]|$)|buttons?(?:[^a-z]|$)|btn|login|register|search|rating|poll(?:[^a-z]|$)|promo|teaser|carousel|gallery-?nav|copyright|disclaimer|credits?(?:[^a-z]|$)|meta(?:[^a-z]|$)|feedback|donate|contact|player(?:[^a-z]|$)|playlist|topics?(?:[^a-z]|$)|keywords|stor(?:y|ies)-?(?:list|package)|card(?:s|-)|thumbnails?(?:[^a-z]|$)|prev(?:ious)?(?:[^a-z]|$)|next(?:[^a-z]|$)|overlay|dropdown|hidden|hide(?:[^a-z]|$)',
);

const BYLINE = words(
  'by-?lines?|author(?:s|-?name|-?link|ed)?(?:[^a-z]|$)|contributors?|writtenby|p-author|date-?line(?:[^a-z]|$)|pub-?date|(?:post|publish(?:ed)?|article|entry|updated?|modified)-?(?:date|time|on|info|meta|details)|dates?(?:[^a-z]|$)|time-?stamps?|time(?:[^a-z]|$)|reading-?time|posted(?:-?on)?(?:[^a-z]|$)',
);

const LIKELY = words(
  'articles?(?:[^a-z]|$)|article-?(?:body|text|content)|body(?:[^a-z]|$)|content|entry|main|story|post(?:[^a-z]|$)|text(?:[^a-z]|$)|blog|page(?:[^a-z]|$)|column|hentry|h-entry|news(?:[^a-z]|$)|copy(?:[^a-z]|$)|prose',
);

const ROLES: ReadonlyMap<string, Hint> = new Map([
  ['navigation', 'never'],
  ['complementary', 'never'],
  ['menu', 'never'],
  ['menubar', 'never'],
  ['alert', 'never'],
  ['alertdialog', 'never'],
  ['dialog', 'never'],
  ['search', 'never'],
  ['contentinfo', 'never'],
  ['banner', 'unlikely'],
]);

/** An id of more words is a heading's: "sharing-with-a-single-developer". */
const LONGEST_ID = 3;

/** Class and id as words apart: "articleShareBar" becomes "article-share-bar". */
export function namesOf(element: Element): string {
  const id = apart(attribute(element, 'id'));
  return `${apart(attribute(element, 'class'))} ${id.split('-').length > LONGEST_ID ? '' : id}`.trim();
}

const apart = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_/g, '-')
    .toLowerCase()
    .trim();

export function hintOf(element: Element, names: string): Hint {
  const role = ROLES.get(attribute(element, 'role'));
  if (role) return role;
  if (attribute(element, 'rel') === 'author' || /author/.test(attribute(element, 'itemprop'))) return 'byline';
  if (names === '') return 'none';
  if (COMMENTS.test(names)) return 'comments';
  if (NEVER.test(names)) return 'never';
  if (BYLINE.test(names)) return 'byline';
  return UNLIKELY.test(names) && !LIKELY.test(names) ? 'unlikely' : 'none';
}

/** +1 for names like "article-body", 0 for none that say anything, -1 for names like "sidebar". */
export function weightOfNames(names: string): number {
  if (names === '') return 0;
  return (LIKELY.test(names) ? 1 : 0) - (UNLIKELY.test(names) || COMMENTS.test(names) || NEVER.test(names) ? 1 : 0);
}

/** Names of the paragraph under a headline: "standfirst", "article-dek", "sub-headline". */
export const STANDFIRST = words(
  'stand-?first|dek(?:[^a-z]|$)|sub-?(?:title|head(?:line|ing)?)(?:[^a-z]|$)|strap-?line|sapo|chapeau|lede?(?:[^a-z]|$)|article-?(?:summary|intro|description|lead)|post-?excerpt|intro(?:[^a-z]|$)',
);

/** Names of a picture's caption where the page has no <figcaption>: "wp-caption-text", "image-caption". */
export const CAPTION = words('captions?(?:[^a-z]|$)|cutline|wp-caption-text|img-?desc|image-?desc');
