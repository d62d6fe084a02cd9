import { readdirSync } from 'node:fs';

const ROOMS = ['claims', 'checks', 'facts', 'report'];

/** The tests that judge the rooms: their own, and the articles with their reviewed proofs. */
export const testFiles = () =>
  [
    ...ROOMS.flatMap((room) => readdirSync(`test/${room}`, { recursive: true }).map((file) => `test/${room}/${file}`)),
    'test/articles.test.ts',
  ]
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
