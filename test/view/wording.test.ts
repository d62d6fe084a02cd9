import { expect, test } from 'vitest';
import { ENGLISH } from '../../src/view/english.ts';
import type { TabState } from '../../src/view/tab-state.ts';
import { stateOf, UNREADABLE } from '../../src/view/tab-state.ts';
import { brokenNotes, footFor, languageNote, sentencesFor } from '../../src/view/wording.ts';
import { ODD, pageWith, RIGHT, reportWith, WRONG } from './page.ts';

const again = (result: typeof WRONG, id: string) => ({ ...result, id, key: id });

test.each<[string, TabState]>([
  ['Reading this page…', { phase: 'reading' }],
  ['No article found on this page.', { phase: 'no-article' }],
  ['No figures that can be checked against each other.', stateOf(pageWith([]))],
  ['Nothing here contradicts itself.', stateOf(pageWith([RIGHT]))],
  ['One figure does not add up.', stateOf(pageWith([WRONG, RIGHT, ODD]))],
  ['2 figures do not add up.', stateOf(pageWith([WRONG, again(WRONG, 'r9')]))],
  ['10 figures do not add up.', stateOf(pageWith([...Array(10).keys()].map((n) => again(WRONG, `r${n}`))))],
  ['Nothing contradicts itself; one sum is worth a look.', stateOf(pageWith([ODD, RIGHT]))],
  ['Nothing contradicts itself; 2 sums are worth a look.', stateOf(pageWith([ODD, again(ODD, 'r9')]))],
  ['Nothing else here contradicts itself.', stateOf(pageWith([WRONG], { dismissed: [WRONG.key] }))],
  // A key put away for one article must not hide a sum that holds.
  ['Nothing here contradicts itself.', stateOf(pageWith([RIGHT], { dismissed: [RIGHT.key] }))],
  ['This page has not been read yet.', { phase: 'unread' }],
  ['The permission for this site has been taken back.', { phase: 'unread', withdrawn: true }],
  ['This page could not be checked.', { phase: 'failed', message: 'The disk is full.' }],
])('says “%s”', (verdict, state) => {
  expect(sentencesFor(state, ENGLISH).verdict).toBe(verdict);
});

test('every page that may not be read has its own sentence, and says what to do', () => {
  const said = UNREADABLE.map((reason) => sentencesFor({ phase: 'unreadable', reason }, ENGLISH));
  expect(new Set(said.map(({ verdict }) => verdict)).size).toBe(UNREADABLE.length);
  for (const { advice } of said) expect(advice).toMatch(/click again|workbench/);
});

test('a failure says what happened, what was not lost and what to do', () => {
  const { advice } = sentencesFor({ phase: 'failed', message: 'The disk is full.' }, ENGLISH);
  expect(advice).toBe('The disk is full. Nothing on the page was changed. Reload it and click again.');
});

test.each([
  ['de', 'This article is in German: only conversions and ranges were checked.'],
  ['pt-BR', 'This article is in Brazilian Portuguese: only conversions and ranges were checked.'],
  ['not a language!', 'This article is in another language: only conversions and ranges were checked.'],
  ['en', null],
  ['en-GB', null],
  ['EN-us', null],
  [null, null],
])('of the language %s: %s', (lang, note) => {
  expect(languageNote(lang, ENGLISH)).toBe(note);
});

test('a check that broke is named by its title, one without a title by its id', () => {
  const broken = [
    { check: 'same-currency-twice', message: 'no rate.' },
    { check: 'unnamed', message: 'no sum.' },
  ];
  expect(brokenNotes(pageWith([], { report: reportWith([], { broken }) }), ENGLISH)).toEqual([
    '“Same currency twice” did not run: no rate.',
    '“unnamed” did not run: no sum.',
  ]);
});

test.each([
  ['2026-09', 'Checked on this device · rates to Sept 2026'],
  ['2026-13', 'Checked on this device'],
  ['', 'Checked on this device'],
])('the foot for rates to “%s”', (month, foot) => {
  expect(footFor(month, ENGLISH)).toBe(foot);
});
