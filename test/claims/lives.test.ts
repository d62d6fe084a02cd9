import { expect, test } from 'vitest';
import { lives } from '../../src/claims/lives.ts';
import { readingOf } from '../../src/claims/reading.ts';
import { articleFromText } from '../../src/text/plain.ts';

const livesIn = (text: string) =>
  lives.read(readingOf(articleFromText(text, { language: 'en', published: '2024-05-14' })));

test('a birth and an age of one person are a life', () =>
  expect(livesIn('Jane Smith, who was born in 1950, is now aged 93.')).toHaveLength(1));

test('a sentence that tells of very many ages is a list of people', () => {
  const ages = (count: number) => Array.from({ length: count }, (_, at) => `aged ${at + 20}`).join(', ');
  expect(livesIn(`Jane Smith, who was born in 1950, spoke to those ${ages(3)}.`)).not.toHaveLength(0);
  expect(livesIn(`Jane Smith, who was born in 1950, spoke to those ${ages(40)}.`)).toHaveLength(0);
});
