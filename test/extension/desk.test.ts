// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { Problem, ReadDocument } from '../../src/documents/document.ts';
import { checkArticle } from '../../src/extension/check-article.ts';
import { deskOf } from '../../src/extension/desk.ts';
import type { Article } from '../../src/text/article.ts';
import { ENGLISH } from '../../src/view/english.ts';
import type { Settings } from '../../src/view/settings.ts';
import { DEFAULT_SETTINGS } from '../../src/view/settings.ts';

const WRONG = 'The plan included over £6 million (£7 million) for cameras.';

const textDocument = (content: string): ReadDocument => ({
  form: 'text',
  content,
  whole: true,
  facts: {},
  isPage: false,
  notes: [],
});

/** A desk whose files are read when a test answers for them. */
function deskWith() {
  const answers: ((document: ReadDocument | Problem) => void)[] = [];
  const checker = { check: async (article: Article, choices: Settings) => checkArticle(article, choices) };
  const reader = {
    read: () => new Promise<ReadDocument | Problem>((answer) => void answers.push(answer)),
    cancel: () => answers.at(-1)?.({ problem: 'was not read.' }),
  };
  const checkers = { typed: checker, files: checker } as never;
  const desk = deskOf({ reader, checkers }, ENGLISH, DEFAULT_SETTINGS, () => undefined);
  const stages = () => desk.state().sheets.map(({ name, stage }) => `${name} ${stage}`);
  return { desk, answers, stages };
}

const file = (name: string): File => new File(['x'], name);

test('what is typed is checked, and the newest words have the last one', async () => {
  const { desk } = deskWith();
  desk.type('It rained.');
  desk.type(WRONG);
  await vi.waitFor(() => expect(desk.front().checked?.report.text).toBe(WRONG));
  expect(desk.front().checked?.report.results).toMatchObject([{ verdict: 'inconsistent' }]);
});

test('files take the place of an empty sheet, and are read one after another', async () => {
  const { desk, answers, stages } = deskWith();
  desk.add([file('a.txt'), file('b.txt')]);
  expect(stages()).toEqual(['a.txt reading', 'b.txt waiting']);
  answers[0]?.(textDocument(`${WRONG}\r\n`));
  await vi.waitFor(() => expect(stages()).toEqual(['a.txt ready', 'b.txt reading']));
  expect(desk.front()).toMatchObject({ name: 'a.txt', text: `${WRONG}\n` });
  answers[1]?.({ problem: 'is damaged.' });
  await vi.waitFor(() => expect(stages()).toEqual(['a.txt ready', 'b.txt failed']));
  expect(desk.state().sheets[1]?.notes).toEqual(['b.txt is damaged.']);
});

test('cancelled, what is being read is given up and what waits is taken off; what was read stays', async () => {
  const { desk, answers, stages } = deskWith();
  desk.add(['a.txt', 'b.txt', 'c.txt'].map(file));
  answers[0]?.(textDocument(WRONG));
  await vi.waitFor(() => expect(stages()[1]).toBe('b.txt reading'));
  desk.cancel();
  await vi.waitFor(() => expect(stages()).toEqual(['a.txt ready', 'b.txt failed']));
});

test('a date that is set has the text checked anew', async () => {
  const { desk } = deskWith();
  desk.type(WRONG);
  await vi.waitFor(() => expect(desk.front().checked).not.toBeNull());
  desk.set({ published: '2019-01-25' });
  await vi.waitFor(() => expect(desk.front().checked?.report.source.published).toBe('2019-01-25'));
});
