// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Answered } from '../../src/extension/messages.ts';
import type { PageReading } from '../../src/page/read-page.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/view/settings.ts';
import type { TabState } from '../../src/view/tab-state.ts';
import { ODD, RIGHT, reportWith, WRONG } from '../view/page.ts';
import type { doorWith } from './door.ts';

vi.mock('../../src/extension/browser.ts', async () => (await import('./door.ts')).theDoor());
const readPage = vi.hoisted(() => vi.fn<() => PageReading>());
const forgotten = vi.hoisted(() => vi.fn());
vi.mock('../../src/page/read-page.ts', () => ({
  pageReader: () => {
    forgotten();
    return {
      // biome-ignore lint/correctness/useYield: read in one step.
      *read() {
        return readPage();
      },
      changed: () => undefined,
    };
  },
}));
vi.mock('../../src/page/highlights.ts', () => ({ clear: vi.fn(), paint: vi.fn(), show: vi.fn(), isAt: vi.fn() }));
vi.mock('../../src/page/read-selection.ts', () => ({ readSelection: vi.fn() }));

const { readSelection } = await import('../../src/page/read-selection.ts');
const { clear, isAt, paint, show } = await import('../../src/page/highlights.ts');
const { tabOf } = await import('../../src/extension/tab.ts');
const { browser, stored } = (await import('../../src/extension/browser.ts')) as unknown as ReturnType<typeof doorWith>;

const article = {
  text: reportWith([]).text,
  blocks: [{ kind: 'paragraph', start: 0, end: 20 }],
  tables: [],
  title: 'Pier repairs',
  url: 'https://example.org/pier',
  published: null,
  language: 'en',
} as const;

const place = document.createRange();
place.selectNodeContents(document.body);
const rangesOf = vi.fn((): Range[] | null => [place]);
const reads = (blocks: typeof article.blocks | readonly [] = article.blocks) =>
  readPage.mockReturnValue({ article: { ...article, blocks }, document, rangesOf, cut: false, anew: 0 });
const check = vi.fn<(article: unknown) => Promise<Answered>>();
const judges = (...results: readonly (typeof WRONG)[]) =>
  check.mockResolvedValue({ report: reportWith(results), titles: {}, ratesTo: '2026-09' });

const style = vi.fn<(roots: readonly string[] | null) => void>();

let told: TabState[];
let pointed: string[];
let chosen: Settings;
let stale: boolean;
const aTab = (tell: (state: TabState) => void) =>
  tabOf(document, {
    tell,
    style,
    check,
    point: (id) => pointed.push(id),
    settings: async () => chosen,
    stale: () => stale,
  });
let tab: ReturnType<typeof tabOf>;
beforeEach(() => {
  vi.resetAllMocks();
  rangesOf.mockReturnValue([place]);
  vi.mocked(show).mockReturnValue(true);
  stored.clear();
  told = [];
  pointed = [];
  chosen = DEFAULT_SETTINGS;
  stale = false;
  tab = aTab((state) => told.push(state));
  reads();
});

const phases = () => told.map(({ phase }) => phase);
const painted = () => vi.mocked(paint).mock.lastCall?.[1].map(({ verdict }) => verdict);

test.each([
  ['findings', [WRONG, RIGHT]],
  ['nothing-wrong', [RIGHT]],
  ['nothing-to-check', []],
] as const)('a page is read: %s', async (phase, results) => {
  judges(...results);
  const state = await tab.answer({ type: 'read' });
  expect(state).toMatchObject({
    phase,
    report: { results },
    dismissed: [],
    ratesTo: '2026-09',
  });
  expect(phases()).toEqual(['reading', phase]);
});

test('an engine that fails is a failure with its sentence', async () => {
  check.mockRejectedValue(new Error('out of memory'));
  expect(await tab.answer({ type: 'read' })).toEqual({
    phase: 'failed',
    message: 'The page could not be read: out of memory.',
  });
});

test('what does not hold is painted; what holds is not', async () => {
  judges(WRONG, RIGHT, ODD);
  await tab.answer({ type: 'read' });
  expect(painted()).toEqual(['inconsistent', 'review']);
});

test('a page without an article keeps no marks of the one before it', async () => {
  reads([]);
  expect(await tab.answer({ type: 'read' })).toEqual({ phase: 'no-article' });
  expect(clear).toHaveBeenCalledOnce();
});

test('a reader that fails is a failure with its sentence, and leaves no marks', async () => {
  readPage.mockImplementation(() => {
    throw new Error('a frame went away');
  });
  expect(await tab.answer({ type: 'read' })).toEqual({
    phase: 'failed',
    message: 'The page could not be read: a frame went away.',
  });
  expect(clear).toHaveBeenCalledOnce();
  expect(phases()).toEqual(['reading', 'failed']);
});

test('asked again after the page has changed, it is read again', async () => {
  judges(WRONG);
  await tab.answer({ type: 'read' });
  judges(RIGHT);
  expect(await tab.answer({ type: 'read' })).toMatchObject({ phase: 'nothing-wrong' });
  expect(painted()).toEqual([]);
});

test('a result is shown where it stands', async () => {
  judges(WRONG);
  await tab.answer({ type: 'read' });
  expect(await tab.answer({ type: 'show', id: 'r1' })).toBe('shown');
  expect(vi.mocked(show).mock.lastCall?.[1]).toEqual([place]);
  vi.mocked(show).mockReturnValue(false);
  expect(await tab.answer({ type: 'show', id: 'r1' })).toBe('hidden');
});

test('a passage that the page no longer has is gone, not shown elsewhere', async () => {
  judges(WRONG);
  await tab.answer({ type: 'read' });
  rangesOf.mockReturnValue(null);
  expect(await tab.answer({ type: 'show', id: 'r1' })).toBe('gone');
  expect(show).not.toHaveBeenCalled();
});

test('so is a result that an earlier report had', async () => {
  judges(WRONG);
  await tab.answer({ type: 'read' });
  expect(await tab.answer({ type: 'show', id: 'r77' })).toBe('gone');
});

test('a dismissed result is unmarked and remembered for the article, until it is had back', async () => {
  judges(WRONG, ODD);
  await tab.answer({ type: 'read' });
  expect(await tab.answer({ type: 'dismiss', key: WRONG.key })).toMatchObject({ dismissed: [WRONG.key] });
  expect(painted()).toEqual(['review']);

  const later = aTab(() => undefined);
  expect(await later.answer({ type: 'read' })).toMatchObject({ phase: 'findings', dismissed: [WRONG.key] });
  expect(await later.answer({ type: 'restore', key: WRONG.key })).toMatchObject({ dismissed: [] });
  expect(painted()).toEqual(['inconsistent', 'review']);
});

test('a dismissal that cannot be kept holds in this page, and the reader is told why it will be back', async () => {
  judges(WRONG);
  const tab = aTab((state) => told.push(state));
  await tab.answer({ type: 'read' });
  browser.storage.local.set.mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
  const state = await tab.answer({ type: 'dismiss', key: WRONG.key });
  expect(state).toMatchObject({ phase: 'findings', dismissed: [WRONG.key] });
  expect(state).toHaveProperty('notKept', expect.stringMatching(/^The browser has no more room for Figurecheck\./));
  // Kept the next time, there is nothing more to be said.
  expect(await tab.answer({ type: 'restore', key: WRONG.key })).not.toHaveProperty('notKept');
});

test('dismissing twice keeps the key once', async () => {
  judges(WRONG);
  await tab.answer({ type: 'read' });
  await tab.answer({ type: 'dismiss', key: WRONG.key });
  expect(await tab.answer({ type: 'dismiss', key: WRONG.key })).toMatchObject({ dismissed: [WRONG.key] });
});

test('a script that starts anew in a page reads it before it dismisses', async () => {
  judges(WRONG);
  expect(await tab.answer({ type: 'dismiss', key: WRONG.key })).toMatchObject({ dismissed: [WRONG.key] });
});

test('what is known is told at once, and the page is read anew only where it has changed since', async () => {
  judges(WRONG);
  await tab.answer({ type: 'state' });
  await tab.answer({ type: 'state' });
  expect(check).toHaveBeenCalledTimes(1);
  stale = true;
  judges(RIGHT);
  expect(await tab.answer({ type: 'state' })).toMatchObject({ phase: 'nothing-wrong' });
});

test('a change of the page that leaves its words asks the engine nothing and tells nobody, but marks where they stand now', async () => {
  judges(WRONG);
  await tab.answer({ type: 'read' });
  const before = told.length;
  await tab.refresh('page');
  expect(paint).toHaveBeenCalledTimes(1);
  const elsewhere = document.createRange();
  elsewhere.selectNode(document.body);
  rangesOf.mockReturnValue([elsewhere]);
  await tab.refresh('page');
  expect(check).toHaveBeenCalledTimes(1);
  expect(told).toHaveLength(before);
  expect(paint).toHaveBeenCalledTimes(2);
});

test('what a change cost is what the engine took, and nothing of it where the words are the same', async () => {
  judges(WRONG);
  await tab.answer({ type: 'read' });
  expect(await tab.refresh('page')).toBeLessThan(4000);
  check.mockResolvedValue({ report: reportWith([RIGHT]), titles: {}, ratesTo: '2026-09', took: 5000 });
  reads([{ kind: 'paragraph', start: 0, end: 20 }]);
  readPage.mockReturnValue({ ...readPage(), article: { ...article, language: 'en-GB' } });
  expect(await tab.refresh('page')).toBeGreaterThanOrEqual(5000);
  expect(told.at(-1)).not.toHaveProperty('took');
});

test('read again by the reader, a page is read from its beginning; by itself, only what has changed', async () => {
  judges(WRONG);
  forgotten.mockClear();
  await tab.answer({ type: 'read' });
  await tab.refresh('page');
  expect(forgotten).toHaveBeenCalledTimes(1);
  await tab.answer({ type: 'read' });
  expect(forgotten).toHaveBeenCalledTimes(2);
});

test('of a page without an end it is said that only its beginning was checked', async () => {
  judges(WRONG);
  readPage.mockReturnValue({ article, document, rangesOf, cut: true, anew: 0 });
  expect(await tab.answer({ type: 'read' })).toMatchObject({ phase: 'findings', cut: true });
});

test('a change of its words is told without a word of reading', async () => {
  judges(WRONG);
  await tab.answer({ type: 'read' });
  judges(RIGHT);
  readPage.mockReturnValue({
    article: { ...article, title: 'Pier repairs, again' },
    document,
    rangesOf,
    cut: false,
    anew: 0,
  });
  await tab.refresh('page');
  expect(phases()).toEqual(['reading', 'findings', 'nothing-wrong']);
});

test('a page that nobody has asked about is not read because it changes', async () => {
  await tab.refresh('page');
  expect(readPage).not.toHaveBeenCalled();
});

test('other settings are asked of the engine anew', async () => {
  judges(WRONG, ODD);
  await tab.answer({ type: 'read' });
  judges(WRONG);
  await tab.refresh('settings');
  expect(told.at(-1)).toMatchObject({ report: { results: [WRONG] } });
});

test('highlights off leave the page as it was; what holds is marked on request', async () => {
  judges(WRONG, RIGHT);
  chosen = { ...DEFAULT_SETTINGS, highlights: false };
  await tab.answer({ type: 'read' });
  expect(paint).not.toHaveBeenCalled();
  expect(clear).toHaveBeenCalledOnce();
  chosen = { ...DEFAULT_SETTINGS, showConsistent: true };
  await tab.refresh('settings');
  expect(painted()).toEqual(['consistent', 'inconsistent']);
});

test('next and previous go round the findings that are not dismissed, and say which is shown', async () => {
  judges(WRONG, RIGHT, ODD);
  expect(await tab.answer({ type: 'step', by: 1 })).toBe('shown');
  await tab.answer({ type: 'step', by: 1 });
  await tab.answer({ type: 'step', by: 1 });
  await tab.answer({ type: 'step', by: -1 });
  expect(pointed).toEqual(['r1', 'r3', 'r1', 'r3']);
});

test('there is no next finding where there is none', async () => {
  judges(RIGHT);
  expect(await tab.answer({ type: 'step', by: 1 })).toBe('gone');
});

test('the result under the pointer is found', async () => {
  judges(WRONG, ODD);
  await tab.answer({ type: 'read' });
  expect(tab.at(5, 5)).toBeNull();
  vi.mocked(isAt).mockReturnValue(true);
  expect(tab.at(5, 5)?.result.id).toBe('r3');
});

test('of a selection only what reaches into it is reported', async () => {
  judges(WRONG, RIGHT, ODD);
  document.body.innerHTML = '<p>over £6 million (£7 million)</p>';
  document.getSelection()?.selectAllChildren(document.body);
  vi.mocked(readSelection).mockReturnValue({
    article,
    document,
    rangesOf,
    cut: false,
    anew: 0,
    selected: { start: 0, end: WRONG.start + 4 },
  });
  expect(await tab.answer({ type: 'selection', text: '' })).toMatchObject({
    phase: 'findings',
    selection: true,
    report: { results: [WRONG] },
  });
});

test('a selection out of reach is checked as the text that it is', async () => {
  judges();
  document.getSelection()?.removeAllRanges();
  await tab.answer({ type: 'selection', text: 'It costs £6m (£7m).' });
  expect(check.mock.lastCall?.[0]).toMatchObject({ text: 'It costs £6m (£7m).' });
});

test('gone back to, a page tells again what is known of it', async () => {
  judges(WRONG);
  await tab.answer({ type: 'read' });
  const before = told.length;
  tab.repeat();
  expect(told).toHaveLength(before + 1);
});

test('where the permission was taken back the marks go, and nothing is read before the reader asks', async () => {
  judges(WRONG);
  await tab.answer({ type: 'read' });
  vi.mocked(clear).mockClear();
  const gone = { phase: 'unread', withdrawn: true };
  expect(await tab.withdraw()).toEqual(gone);
  expect(clear).toHaveBeenCalled();
  expect(told.at(-1)).toEqual(gone);
  readPage.mockClear();
  stale = true;
  expect(await tab.answer({ type: 'state' })).toEqual(gone);
  await tab.refresh('settings');
  expect(readPage).not.toHaveBeenCalled();
  expect(tab.at(1, 1)).toBeNull();
  expect(await tab.answer({ type: 'step', by: 1 })).toBe('shown');
  await tab.withdraw();
  expect(((await tab.answer({ type: 'read' })) as TabState).phase).toBe('findings');
});
