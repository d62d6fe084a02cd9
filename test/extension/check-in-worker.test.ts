import { expect, test } from 'vitest';
import { workerChecker } from '../../src/extension/check-in-worker.ts';
import { articleFromText } from '../../src/text/plain.ts';
import { DEFAULT_SETTINGS } from '../../src/view/settings.ts';

type Heard = (event: { readonly data?: unknown; readonly message?: string }) => void;

/** A worker that answers when it is told to. */
function fakeWorker() {
  const heard = new Map<string, Heard>();
  const asked: { readonly number: number; readonly article: { readonly text: string } }[] = [];
  const worker = {
    postMessage: (question: (typeof asked)[number]) => void asked.push(question),
    addEventListener: (type: string, on: Heard) => void heard.set(type, on),
  };
  const answer = (data: unknown) => heard.get('message')?.({ data });
  const breakDown = () => heard.get('error')?.({ message: 'out of memory' });
  return { asked, answer, breakDown, start: () => worker as unknown as Worker };
}

const article = (text: string) => articleFromText(text);

test('while one is checked the newest waits, and what was typed between is left out', async () => {
  const { asked, answer, start } = fakeWorker();
  const { check } = workerChecker(start);
  const first = check(article('a'), DEFAULT_SETTINGS);
  void check(article('ab'), DEFAULT_SETTINGS);
  const last = check(article('abc'), DEFAULT_SETTINGS);
  answer({ number: 1, checked: 'one' });
  expect(await first).toBe('one');
  answer({ number: 3, checked: 'three' });
  expect(await last).toBe('three');
  expect(asked.map((question) => question.article.text)).toEqual(['a', 'abc']);
});

test('a fault is told, and the next text is checked', async () => {
  const { answer, breakDown, start } = fakeWorker();
  const { check } = workerChecker(start);
  const broken = check(article('a'), DEFAULT_SETTINGS);
  breakDown();
  await expect(broken).rejects.toThrow('out of memory');
  const told = check(article('b'), DEFAULT_SETTINGS);
  answer({ number: 2, problem: 'no ink.' });
  await expect(told).rejects.toThrow('no ink.');
});
