import { expect, test } from 'vitest';
import { strays } from './strays.ts';

test('each number of a passage strays by itself, and is written as it was', () => {
  const [first, second, ...rest] = strays('It rose by 1,111 to 2.5m.');
  expect(rest).toEqual([]);
  expect(first?.others.map(({ number }) => number)).toEqual(
    '1,101 1,108 1,109 1,110 1,112 1,113 1,114 1,121 1,000 1,222 556 2,222 111 11,110 1,111,000'.split(' '),
  );
  expect(second?.others[0]).toEqual({ number: '1.5', text: 'It rose by 1,111 to 1.5m.' });
  expect(second?.others.at(-1)).toEqual({ number: '5.2', text: 'It rose by 1,111 to 5.2m.' });
});

test('no number strays below nought or begins with one', () => {
  const numbers = strays('5 or 1,000').flatMap(({ others }) => others.map(({ number }) => number));
  expect(numbers.filter((number) => /^(?:-|0[\d,])/.test(number))).toEqual([]);
});
