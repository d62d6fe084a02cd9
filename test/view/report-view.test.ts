// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Said } from '../../src/view/card.ts';
import { ENGLISH } from '../../src/view/english.ts';
import { reportView } from '../../src/view/report-view.ts';
import { stateOf } from '../../src/view/tab-state.ts';
import { ODD, pageWith, RIGHT, reportWith, WRONG } from './page.ts';

const done: Said = { kind: 'done', words: 'Copied.' };
const actions = {
  show: vi.fn(async (): Promise<Said> => ({ kind: 'done', words: '' })),
  copy: vi.fn(async (): Promise<Said> => done),
  link: vi.fn(async (): Promise<Said> => done),
  flag: vi.fn(async (): Promise<Said> => done),
  dismiss: vi.fn(),
  restore: vi.fn(),
  readAgain: vi.fn(),
};

const root = () => document.querySelector('main') ?? document.body;
const all = (selector: string) => [...root().querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map((element) => element.textContent);
const press = (label: string) =>
  all('button')
    .find((button) => button.textContent === label)
    ?.click();
const everything = stateOf(pageWith([WRONG, RIGHT, ODD]));

let view: ReturnType<typeof reportView>;
beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<main></main>';
  view = reportView(root(), ENGLISH, actions);
});

test('a report is drawn whole: verdict, evidence, a card for each finding, the sums that hold, the foot', () => {
  view.draw(everything);
  expect(words('h1')).toEqual(['One figure does not add up.']);
  expect(words('.evidence > *')).toEqual(['●1 does not add up', '◐1 for a look', '✓1 sum holds', '6 figures read']);
  expect(words('.card .title')).toEqual([
    '●Does not add up: Same currency twice',
    '◐Worth a look: conversion-rate-disagrees',
  ]);
  expect(words('.card.inconsistent mark')).toEqual(['£6 million', '£7 million']);
  expect(words('.suggestion')).toEqual(['Probably €7 million was meant.']);
  expect(words('.holding > summary')).toEqual(['1 sum that holds']);
  expect(words('.foot')).toEqual(['Checked on this device · rates to Sept 2026']);
});

test('the words of a page are never read as markup', () => {
  const text = '<img src=x onerror=alert(1)> £6m (£7m)';
  const hostile = { ...WRONG, quote: text, message: text, working: [text], start: 0, end: text.length, figures: [] };
  view.draw(stateOf(pageWith([hostile], { report: reportWith([hostile], { text }), titles: { [WRONG.check]: text } })));
  expect(all('img')).toEqual([]);
  expect(words('.card .message')).toEqual([text]);
});

test('the evidence filters what is shown, and the first of it shows all again', () => {
  view.draw(everything);
  press('◐1 for a look');
  expect(words('.card .message')).toEqual(['Right if the rate is that of another year.']);
  expect(all('.holding')).toEqual([]);
  expect(document.activeElement?.textContent).toBe('◐1 for a look');
  press('✓1 sum holds');
  expect(all('.card')).toEqual([]);
  expect(all('.holding[open]')).toHaveLength(1);
  press('6 figures read');
  expect(all('.card')).toHaveLength(2);
});

test('a filter that has nothing left to show is let go', () => {
  view.draw(everything);
  press('◐1 for a look');
  view.draw(stateOf(pageWith([WRONG, RIGHT])));
  expect(all('.card')).toHaveLength(1);
});

test('a dismissed finding leaves a line with Undo, and the keyboard at it', () => {
  view.draw(everything);
  all('.card .dismiss')[0]?.focus();
  press('Dismiss');
  expect(actions.dismiss).toHaveBeenCalledWith(WRONG);
  view.draw(stateOf(pageWith([WRONG, RIGHT, ODD], { dismissed: [WRONG.key] })));
  expect(document.activeElement?.textContent).toBe('Undo');
  expect(words('.dismissed')).toEqual(['Dismissed: “over £6 million (£7 million)”Undo']);
  press('Undo');
  expect(actions.restore).toHaveBeenCalledWith(WRONG);
});

test('a passage that is no longer on the page is said to be gone, with a way to read again', async () => {
  actions.show.mockResolvedValueOnce({ kind: 'gone' });
  view.draw(everything);
  press('Show in page');
  await vi.waitFor(() => expect(words('.card.gone .said')[0]).toContain('this passage is no longer on it'));
  press('Read the page again');
  expect(actions.readAgain).toHaveBeenCalledOnce();
});

test('an action that fails says so', async () => {
  actions.copy.mockRejectedValueOnce(new Error('The clipboard is locked.'));
  view.draw(everything);
  press('Copy');
  await vi.waitFor(() => expect(words('.card .said')[0]).toBe('That did not work: The clipboard is locked.'));
});

test('copy and link say that they did', async () => {
  view.draw(everything);
  press('Link');
  await vi.waitFor(() => expect(words('.card .said')[0]).toBe('Copied.'));
  expect(actions.link).toHaveBeenCalledWith(WRONG);
});

test('what could not be checked is said above the cards', () => {
  const broken = [{ check: 'currency-conversion', message: 'no rate for 1066.' }];
  const source = { title: null, url: null, published: null, lang: 'fr' };
  view.draw(stateOf(pageWith([RIGHT], { report: reportWith([RIGHT], { broken, source }) })));
  expect(words('.note')).toEqual([
    'This article is in French: only conversions and ranges were checked.',
    '“Currency conversion” did not run: no rate for 1066.',
  ]);
});

test('the verdict is announced once: the same words are not written again', () => {
  view.draw(everything);
  const before = all('h1')[0]?.firstChild;
  view.draw(everything);
  expect(all('h1')[0]?.firstChild).toBe(before);
  expect(all('h1')[0]?.getAttribute('aria-live')).toBe('polite');
});

test('a page that may not be read has no filters and no foot', () => {
  view.draw({ phase: 'unreadable', reason: 'pdf' });
  expect(words('h1')).toEqual(['This is a PDF.']);
  expect(all('.evidence, .foot, .card')).toEqual([]);
});

test('a filter pressed once more is taken off', () => {
  view.draw(everything);
  press('◐1 for a look');
  press('◐1 for a look');
  expect(all('.card')).toHaveLength(2);
});

test('how sure a check is stands on the card in words, and a wrong flag can be reported', async () => {
  view.draw(everything);
  expect(words('.card .sure')).toEqual(['Very sure', 'Very sure']);
  press('Report a wrong flag');
  await vi.waitFor(() => expect(actions.flag).toHaveBeenCalledWith(WRONG));
});

const key = (name: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
const place = () => words('.walk .place')[0];
const focusedTitle = () => document.activeElement?.getAttribute('aria-label');

test('the findings are walked by buttons and by arrow keys, round and round, and the page follows', () => {
  view.draw(everything);
  expect(place()).toBe('');
  all('.walk button')[1]?.click();
  expect(focusedTitle()).toBe('Same currency twice');
  expect(place()).toBe('1 of 2');
  expect(actions.show).toHaveBeenLastCalledWith(WRONG);
  key('ArrowDown');
  expect(place()).toBe('2 of 2');
  expect(actions.show).toHaveBeenLastCalledWith(ODD);
  key('ArrowDown');
  expect(place()).toBe('1 of 2');
  key('ArrowUp');
  expect(place()).toBe('2 of 2');
  expect(all('.card[aria-current]')).toHaveLength(1);
});

test('what the page shows is marked, and one finding needs no way to the next', () => {
  view.draw(everything);
  view.point('r3');
  expect(all('.card[aria-current]').map((card) => card.dataset['key'])).toEqual([ODD.key]);
  expect(place()).toBe('2 of 2');
  view.draw(stateOf(pageWith([WRONG])));
  expect(all('.walk')[0]?.hidden).toBe(true);
});

test('a page read again while the reader is in it keeps the keyboard and what is unfolded', () => {
  view.draw(everything);
  all('.card.review [data-act="link"]')[0]?.focus();
  const holding = document.querySelector('details.holding');
  holding?.setAttribute('open', '');
  view.draw(stateOf(pageWith([WRONG, RIGHT, ODD], { ratesTo: '2026-10' })));
  expect(document.activeElement?.textContent).toBe('Link');
  expect(document.activeElement?.closest('.card')?.getAttribute('data-key')).toBe(ODD.key);
  expect(all('details.holding[open]')).toHaveLength(1);
});

test('a row that looks as before is the same node after a redraw: a key that is held down on it is not lost', () => {
  view.draw(stateOf(pageWith([RIGHT, ODD])));
  const pressed = all('.card [data-act="showInPage"]')[0];
  const held = all('details.held')[0];
  const focuses = vi.fn();
  pressed?.focus();
  pressed?.addEventListener('blur', focuses);
  view.draw(stateOf(pageWith([WRONG, RIGHT, { ...ODD, id: 'r9' }])));
  expect(words('.card .title')).toHaveLength(2);
  expect(all('.card.review [data-act="showInPage"]')[0]).toBe(pressed);
  expect(all('details.held')[0]).toBe(held);
  expect(document.activeElement).toBe(pressed);
  expect(focuses).not.toHaveBeenCalled();
});

test('a row that stays goes on to the result of the new report, and what was said of the old one is over', async () => {
  view.draw(stateOf(pageWith([ODD])));
  actions.show.mockResolvedValueOnce({ kind: 'gone' });
  press('Show in page');
  await vi.waitFor(() => expect(all('.card.gone .said button')).toHaveLength(1));
  view.draw(stateOf(pageWith([ODD])));
  expect(all('.card.gone, .card .said button')).toEqual([]);
  const now = { ...ODD, id: 'r9' };
  view.draw(stateOf(pageWith([WRONG, now])));
  all('.card.review [data-act="showInPage"]')[0]?.click();
  expect(actions.show).toHaveBeenLastCalledWith(now);
  view.point('r9');
  expect(all('.card[aria-current]').map((card) => card.dataset['key'])).toEqual([ODD.key]);
});

test('rows that change places, come and go are drawn in their order', () => {
  view.draw(everything);
  for (const results of [[ODD, RIGHT, WRONG], [WRONG], [WRONG, WRONG, ODD], [RIGHT], [ODD, WRONG]]) {
    view.draw(stateOf(pageWith(results)));
    expect(all('.card, .held').map((row) => row.dataset['key'])).toEqual(
      [...results.filter((one) => one !== RIGHT), ...results.filter((one) => one === RIGHT)].map(({ key }) => key),
    );
  }
});

test('the keyboard on a row that goes is at the next that is left; on a filter whose count changes it stays', () => {
  view.draw(everything);
  all('.card.inconsistent [data-act="copy"]')[0]?.focus();
  view.draw(stateOf(pageWith([RIGHT, ODD])));
  expect(focusedTitle()).toBe('conversion-rate-disagrees');
  all('[data-filter="review"]')[0]?.focus();
  view.draw(stateOf(pageWith([WRONG, ODD, { ...ODD, key: 'another', id: 'r4' }])));
  expect(document.activeElement?.textContent).toBe('◐2 for a look');
});

test('what a check says is marked as English, the quote as the article’s language', () => {
  const source = { title: null, url: null, published: null, lang: 'de' };
  view.draw(stateOf(pageWith([WRONG], { report: reportWith([WRONG], { source }) })));
  expect(all('.message, .working').map(({ lang }) => lang)).toEqual(['en', 'en']);
  expect(all('.quote')[0]?.lang).toBe('de');
});

test('of a page without an end it is said that only its beginning was checked', () => {
  view.draw(stateOf(pageWith([WRONG], { cut: true })));
  expect(words('.note')).toEqual(['This page is very long: only its beginning was checked.']);
});

test('of a dismissal that could not be kept it is said that it will be back, and why', () => {
  view.draw(stateOf(pageWith([WRONG], { dismissed: [WRONG.key], notKept: 'There is no room.' })));
  expect(words('.note')).toEqual([
    'What you dismissed could not be kept, and will be back when the page is opened again: There is no room.',
  ]);
});

test('of a selection it is said that only that was checked', () => {
  view.draw(stateOf(pageWith([WRONG], { selection: true })));
  expect(words('.note')).toEqual(['Only the selected text was checked.']);
  press('Read the whole page');
  expect(actions.readAgain).toHaveBeenCalledOnce();
  view.draw(everything);
  expect(words('.again')).toEqual(['Read again']);
});
