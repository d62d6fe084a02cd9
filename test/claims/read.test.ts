import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { READERS } from '../../src/claims/index.ts';
import { readingOf } from '../../src/claims/reading.ts';
import { articleFromText } from '../../src/text/plain.ts';
import { blocksOf, type Passage, passageLines, passageOf } from '../check-said.ts';
import { claimLine } from '../claim-line.ts';

/**
 * What each reader reads of passages, in test/claims/read/<reader>.txt: its claims, a line each, none where it reads none. To add a passage, write
 * it there with "| " before each line, and UPDATE=1 npx vitest run test/claims/read.test.ts; read the difference.
 */
const FOLDER = 'test/claims/read';

describe.each(readdirSync(FOLDER).map((name) => name.replace('.txt', '')))('%s', (id) => {
  const path = `${FOLDER}/${id}.txt`;
  const reader = READERS.find((one) => one.id === id);
  const reviewed = blocksOf(readFileSync(path, 'utf8'));

  test('is a reader', () => expect(READERS.map((one) => one.id)).toContain(id));
  if (process.env['UPDATE'])
    test('what it reads is written down for review', () =>
      writeFileSync(path, `${reviewed.map((block) => blockOf(passageOf(block))).join('\n\n')}\n`));
  else
    for (const block of reviewed)
      test(`reads: ${block.split('\n', 1)[0]}`, () => expect(blockOf(passageOf(block))).toBe(block));

  function blockOf(passage: Passage): string {
    const { text, published, language } = passage;
    const claims = reader?.read(readingOf(articleFromText(text, { published, language }))) ?? [];
    return [passageLines(passage), ...claims.map((claim) => claimLine(text, claim))].join('\n');
  }
});
