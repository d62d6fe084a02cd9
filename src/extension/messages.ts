import { isPlainId } from '../page/mark-roots.ts';
import type { Article } from '../text/article.ts';
import { isRecord } from '../text/json.ts';
import type { CheckedArticle, TabState } from '../view/tab-state.ts';
import { UNREADABLE } from '../view/tab-state.ts';
import type { Runtime, Tabs } from './browser.ts';
import { browser } from './browser.ts';
import { isNoise, quietly } from './noise.ts';
import { words } from './words.ts';

/** Whether a passage was shown, is there in a part of the page that is folded away, or is no longer there. */
export type Shown = 'shown' | 'hidden' | 'gone';

const SHOWN: readonly Shown[] = ['shown', 'hidden', 'gone'];

/** What popup and side panel ask of the content script, and what it answers. */
interface Requests {
  /** What is known of the page; it is read if it has not been, or has changed since. */
  readonly state: { readonly says: object; readonly answer: TabState };
  /** Read the page as it is now. */
  readonly read: { readonly says: object; readonly answer: TabState };
  /** Check only what is selected, or this text where the selection is out of reach (a frame, a PDF). */
  readonly selection: { readonly says: { readonly text: string }; readonly answer: TabState };
  /** Scroll to the finding after the one shown last, or before it. */
  readonly step: { readonly says: { readonly by: 1 | -1 }; readonly answer: Shown };
  /** Scroll to a result (its id in the report) and mark it. */
  readonly show: { readonly says: { readonly id: string }; readonly answer: Shown };
  /** Put a result's key away for this article, or take it back. */
  readonly dismiss: { readonly says: { readonly key: string }; readonly answer: TabState };
  readonly restore: { readonly says: { readonly key: string }; readonly answer: TabState };
}

type RequestType = keyof Requests;

export type RequestOf<T extends RequestType> = { readonly type: T } & Requests[T]['says'];

export type Request = { [T in RequestType]: RequestOf<T> }[RequestType];

export type AnswerTo<T extends RequestType> = Requests[T]['answer'];

/** What the content script tells the background and any open popup: the page's state; the result that is shown. */
export type Notice =
  | { readonly type: 'state'; readonly state: TabState }
  | { readonly type: 'current'; readonly id: string };

/** What the background tells the scripts in all pages: which origins were taken back, and which are left. */
export interface Withdrawal {
  readonly type: 'withdrawn';
  readonly removed: readonly string[];
  readonly left: readonly string[];
}

/** The content script asks for the style of its marks, for the elements of these ids or for all of the page: only an extension may add one that no page's policy forbids. */
interface StyleWanted {
  readonly type: 'style';
  readonly roots: readonly string[] | null;
}

/** Asks the background for the style of marks. */
export const askForStyle = (roots: readonly string[] | null): void => {
  const wanted: StyleWanted = { type: 'style', roots };
  void quietly(browser.runtime.sendMessage(wanted));
};

/** A style that the content script of a tab's own page asks for, and the tab; null for any other sender or shape. */
export function styleFrom(
  message: unknown,
  sender: Runtime.MessageSender,
): { readonly tab: number; readonly roots: readonly string[] | null } | null {
  const tab = tabOf(sender);
  if (tab === null || !isRecord(message) || message['type'] !== 'style') return null;
  const { roots } = message;
  if (roots === null) return { tab, roots };
  const plain = Array.isArray(roots) && roots.every((id) => typeof id === 'string' && isPlainId(id));
  return plain ? { tab, roots } : null;
}

/** What the content script asks of the background, where the engine is: what is put into a page stays small. */
interface Question {
  readonly type: 'check';
  readonly article: Article;
}

/** A checked article, and how many milliseconds the engine took for it. */
export interface Answered extends CheckedArticle {
  readonly took?: number;
}

/** Chromium never answers for a background that fails to start. An article takes milliseconds; a book, a second. */
const PATIENCE = 20_000;

/**
 * Has the background check an article. Throws where no answer comes, or one that is none. A background that the browser stopped
 * in the middle leaves no answer; asked once more, it starts again.
 */
export async function askToCheck(article: Article): Promise<Answered> {
  const question: Question = { type: 'check', article };
  const first = await answerTo(question).catch((error: unknown) => {
    if (isNoise(error)) return undefined;
    throw error;
  });
  const answer = first ?? (await answerTo(question));
  if (!isChecked(answer)) throw new Error(words().say('failedUpdated'));
  return answer;
}

async function answerTo(question: Question): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(words().say('failedNoAnswer', PATIENCE / 1000))), PATIENCE);
  });
  return Promise.race([browser.runtime.sendMessage(question), silence]).finally(() => clearTimeout(timer));
}

/** The article in a question from the content script of a tab's own page; null for any other sender or shape. */
export function articleFrom(message: unknown, sender: Runtime.MessageSender): Article | null {
  if (tabOf(sender) === null || !isRecord(message)) return null;
  const { type, article } = message;
  if (type !== 'check' || !isRecord(article)) return null;
  const { text, blocks, tables, title, url, published, language } = article;
  const known = [title, url, published, language].every((fact) => fact === null || typeof fact === 'string');
  const whole = typeof text === 'string' && Array.isArray(blocks) && Array.isArray(tables) && known;
  return whole ? (article as unknown as Article) : null;
}

/** Asks the content script of a tab. Null where the answer has not the shape that was asked for. */
export async function ask<T extends RequestType>(tab: number, request: RequestOf<T>): Promise<AnswerTo<T> | null> {
  // The page's own frame only: a frame inside it has no tab state.
  const answer: unknown = await browser.tabs.sendMessage(tab, request, { frameId: 0 });
  const read = request.type === 'show' || request.type === 'step' ? shownFrom(answer) : tabStateFrom(answer);
  return read as AnswerTo<T> | null;
}

/** The request in a message from one of our own pages; null for any other sender or shape. */
export function requestFrom(message: unknown, sender: Runtime.MessageSender): Request | null {
  if (!isOurPage(sender) || !isRecord(message)) return null;
  const { type, id, key, by, text } = message;
  if (type === 'read' || type === 'state') return { type };
  if (type === 'selection' && typeof text === 'string') return { type, text };
  if (type === 'step' && (by === 1 || by === -1)) return { type, by };
  if (type === 'show' && typeof id === 'string') return { type, id };
  if ((type === 'dismiss' || type === 'restore') && typeof key === 'string') return { type, key };
  return null;
}

/** A withdrawal that one of our own pages tells of; null for any other sender or shape. */
export function withdrawalFrom(message: unknown, sender: Runtime.MessageSender): Withdrawal | null {
  if (!isOurPage(sender) || !isRecord(message) || message['type'] !== 'withdrawn') return null;
  const { removed, left } = message;
  return areWords(removed) && areWords(left) ? { type: 'withdrawn', removed, left } : null;
}

const areWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** A notice from the content script of a tab's own page, and the tab; null for any other sender or shape. */
export function noticeFrom(
  message: unknown,
  sender: Runtime.MessageSender,
): { readonly tab: number; readonly notice: Notice } | null {
  const tab = tabOf(sender);
  if (tab === null || !isRecord(message)) return null;
  const { type, state: said, id } = message;
  if (type === 'current' && typeof id === 'string') return { tab, notice: { type, id } };
  const state = type === 'state' ? tabStateFrom(said) : null;
  return state && { tab, notice: { type: 'state', state } };
}

/** The tab whose page asks, by the small script of automatic checking, to be read; null for any other sender or shape. */
export function applicantFrom(message: unknown, sender: Runtime.MessageSender): Tabs.Tab | null {
  if (tabOf(sender) === null || !isRecord(message) || message['type'] !== 'may-have-figures') return null;
  return sender.tab ?? null;
}

/** A tab state that has the parts its phase promises; null for anything else. */
export function tabStateFrom(value: unknown): TabState | null {
  if (!isRecord(value)) return null;
  const { phase, reason, message, dismissed, withdrawn } = value;
  switch (phase) {
    case 'reading':
    case 'no-article':
      return { phase };
    case 'unread':
      return withdrawn === true ? { phase, withdrawn } : { phase };
    case 'unreadable': {
      const known = UNREADABLE.find((one) => one === reason);
      return known ? { phase, reason: known } : null;
    }
    case 'failed':
      return typeof message === 'string' ? { phase, message } : null;
    case 'nothing-to-check':
    case 'nothing-wrong':
    case 'findings':
      return isChecked(value) && Array.isArray(dismissed) ? (value as unknown as TabState) : null;
    default:
      return null;
  }
}

const shownFrom = (value: unknown): Shown | null => SHOWN.find((known) => known === value) ?? null;

/** The script that made the report is our own; what can go wrong is an older edition of it, left in a tab by an update. */
function isChecked(value: unknown): value is CheckedArticle {
  if (!isRecord(value)) return false;
  const { report, titles, ratesTo } = value;
  if (!isRecord(report)) return false;
  const { schema, text, figures, results, broken, source } = report;
  if (schema !== 1) return false;
  const parts = [figures, results, broken].every((part) => Array.isArray(part));
  return parts && isRecord(source) && isRecord(titles) && typeof text === 'string' && typeof ratesTo === 'string';
}

/** The tab whose own page, not a frame in it, a message of our content script comes from; null for any other sender. */
const tabOf = ({ id, tab, frameId }: Runtime.MessageSender): number | null =>
  id === browser.runtime.id && frameId === 0 ? (tab?.id ?? null) : null;

/** Our popup and panel, not a content script: those live in pages, and a page's process may be taken over. */
const isOurPage = ({ id, url }: Runtime.MessageSender): boolean =>
  id === browser.runtime.id && url !== undefined && url.startsWith(browser.runtime.getURL(''));
