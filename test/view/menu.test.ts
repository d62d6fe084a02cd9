// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { ENGLISH } from '../../src/view/english.ts';
import type { MenuState } from '../../src/view/menu.ts';
import { menuOf } from '../../src/view/menu.ts';
import { DEFAULT_SETTINGS } from '../../src/view/settings.ts';

const go = vi.fn();
const actions = {
  always: vi.fn(async (): Promise<string | null> => 'Pages here are now checked as they open.'),
  never: vi.fn(async (): Promise<string | null> => null),
  everywhere: vi.fn(async (): Promise<string | null> => null),
  change: vi.fn(async (): Promise<string | null> => null),
  go: [{ key: 'options', on: go }] as const,
};
const STATE: MenuState = {
  settings: DEFAULT_SETTINGS,
  host: 'news.example.org',
  granted: { host: false, everywhere: false },
};
const box = (name: string) => document.querySelector<HTMLInputElement>(`[data-choice="${name}"]`);
const choices = () => [...document.querySelectorAll('label')].map((label) => label.textContent);

let menu: ReturnType<typeof menuOf>;
beforeEach(() => {
  vi.clearAllMocks();
  menu = menuOf(ENGLISH, actions);
  document.body.replaceChildren(menu.opener, menu.sheet);
  menu.draw(STATE);
});

test('it is folded away until asked for, and Escape folds it away again', () => {
  expect(menu.sheet.hidden).toBe(true);
  menu.opener.click();
  expect(menu.sheet.hidden).toBe(false);
  expect(menu.opener.getAttribute('aria-expanded')).toBe('true');
  box('never')?.focus();
  box('never')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(menu.sheet.hidden).toBe(true);
  expect(document.activeElement).toBe(menu.opener);
});

test('the site in front is named; where there is none, its choices are left out', () => {
  expect(choices().slice(0, 3)).toEqual(['Always on news.example.org', 'Never on news.example.org', 'On every site']);
  menu.draw({ ...STATE, host: null });
  expect(choices()).toHaveLength(3);
});

test('what is chosen without the browser’s permission does not hold, and is not shown as if it did', () => {
  const settings = { ...DEFAULT_SETTINGS, always: ['news.example.org'], everywhere: true };
  menu.draw({ ...STATE, settings });
  expect([box('always')?.checked, box('everywhere')?.checked]).toEqual([false, false]);
  menu.draw({ ...STATE, settings, granted: { host: true, everywhere: true } });
  expect([box('always')?.checked, box('everywhere')?.checked]).toEqual([true, true]);
});

test('a choice is passed on at once, and what came of it is said', async () => {
  box('always')?.click();
  expect(actions.always).toHaveBeenCalledWith(true);
  await vi.waitFor(() =>
    expect(document.querySelector('[role="status"]')?.textContent).toBe('Pages here are now checked as they open.'),
  );
  box('highlights')?.click();
  expect(actions.change).toHaveBeenCalledWith({ highlights: false });
});

test('drawn anew, it keeps the keyboard where it was', () => {
  box('showConsistent')?.focus();
  menu.draw(STATE);
  expect(document.activeElement).toBe(box('showConsistent'));
});
