// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { CheckedArticle, TabState } from '../../src/view/tab-state.ts';
import { ODD, RIGHT, reportWith, WRONG } from '../view/page.ts';
import type { doorWith } from './door.ts';

vi.mock('../../src/extension/browser.ts', async () => (await import('./door.ts')).doorWith());
vi.mock('../../src/page/read-page.ts', () => ({ readPage: vi.fn() }));
vi.mock('../../src/page/highlights.ts', () => ({ clear: vi.fn(), paint: vi.fn(), show: vi.fn() }));

const { readPage } = await import('../../src/page/read-page.ts');
const { clear, paint, show } = await import('../../src/page/highlights.ts');
const { tabOf } = await import('../../src/extension/tab.ts');
const { stored } = (await import('../../src/extension/browser.ts')) as unknown as ReturnType<typeof doorWith>;

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
const rangesOf = vi.fn((): Range[] | null => [place]);
const reads = (blocks: typeof article.blocks | readonly [] = article.blocks) =>
  vi.mocked(readPage).mockReturnValue({ article: { ...article, blocks }, document, rangesOf });
const check = vi.fn<(article: unknown) => Promise<CheckedArticle>>();
const judges = (...results: readonly (typeof WRONG)[]) =>
  check.mockResolvedValue({ report: reportWith(results), titles: {}, ratesTo: '2026-09' });

let told: TabState[];
let tab: ReturnType<typeof tabOf>;
beforeEach(() => {
  vi.resetAllMocks();
  rangesOf.mockReturnValue([place]);
  vi.mocked(show).mockReturnValue(true);
  stored.clear();
  told = [];
  tab = tabOf(document, { tell: (state) => told.push(state), check });
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
  vi.mocked(readPage).mockImplementation(() => {
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

  const later = tabOf(document, { tell: () => undefined, check });
  expect(await later.answer({ type: 'read' })).toMatchObject({ phase: 'findings', dismissed: [WRONG.key] });
  expect(await later.answer({ type: 'restore', key: WRONG.key })).toMatchObject({ dismissed: [] });
  expect(painted()).toEqual(['inconsistent', 'review']);
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
