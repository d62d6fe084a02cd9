import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportOf } from '../src/report/report-of.ts';
import { articleFromText } from '../src/text/plain.ts';

/** A passage of a check's table, without marks. */
export interface Passage {
  readonly text: string;
  readonly published: string | null;
  readonly language: string | null;
}

const FOLDER = 'test/checks/said';

/**
 * What a check tells the reader, word for word, as reviewed in test/checks/said: the verdict and how sure it is, the words it
 * points at, message, working, figures, and what it suggests. One passage for each thing that the check can say.
 * After a wanted change: UPDATE=1 npx vitest run test/checks/x.test.ts, and read the difference as prose.
 */
export function saidTests(check: string, passages: readonly Passage[]): void {
  const path = `${FOLDER}/${check}.txt`;
  const reviewed = existsSync(path) ? blocksOf(readFileSync(path, 'utf8')) : [];
  if (process.env['UPDATE']) {
    test('what it says is written down for review', () => {
      const kept = reviewed.map(passageOf).filter((one) => passages.some((row) => sameAs(row, one)));
      const chosen = eachThingSaid(check, [...kept, ...passages]);
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(path, `${chosen.map((passage) => blockOf(check, passage)).join('\n\n')}\n`);
      expect(chosen.length).toBeGreaterThan(0);
    });
    return;
  }
  test('what it says is reviewed', () => {
    expect(
      reviewed.length,
      `UPDATE=1 npx vitest run test/checks/${check}.test.ts writes ${path}: read it`,
    ).toBeGreaterThan(0);
  });
  for (const block of reviewed)
    test(`says: ${block.split('\n', 1)[0]}`, () => expect(blockOf(check, passageOf(block))).toBe(block));
}

const blocksOf = (file: string): readonly string[] => file.trim().split('\n\n');

const sameAs = (a: Passage, b: Passage): boolean => passageLines(a) === passageLines(b);

/** "| " before each line of the passage; tabs, which no eye can tell from spaces, as " ⇥ ". */
const passageLines = ({ text, published, language }: Passage): string =>
  [
    ...text.split('\n').map((line) => `| ${line.replaceAll('\t', ' ⇥ ')}`.trimEnd()),
    ...(published === null ? [] : [`published ${published}`]),
    ...(language === null ? [] : [`language ${language}`]),
  ].join('\n');

/** The passage of a block, read back from its lines. */
export function passageOf(block: string): Passage {
  const lines = block.split('\n');
  const after = (word: string): string | null =>
    lines.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1) ?? null;
  return {
    text: lines
      .filter((line) => line.startsWith('|'))
      .map((line) => line.slice(2).replaceAll(/ ⇥(?: |$)/g, '\t'))
      .join('\n'),
    published: after('published'),
    language: after('language'),
  };
}

/** A passage and all that the check says of it. */
export const blockOf = (check: string, passage: Passage): string =>
  [passageLines(passage), ...saidOf(check, passage)].join('\n');

function saidOf(check: string, { text, published, language }: Passage): readonly string[] {
  const report = reportOf(articleFromText(text, { published, language }), { only: [check] });
  const figures = new Map(report.figures.map((figure) => [figure.id, figure.text]));
  return report.results
    .filter((result) => result.check === check)
    .map(({ verdict, confidence, quote, message, working, suggestion, figures: ids }) =>
      [
        `${verdict} (${Math.round(confidence * 100)}%): “${quote}”`,
        `  ${message}`,
        ...working.map((line) => `    ${line}`),
        ...(ids.length === 0 ? [] : [`  Figures: ${ids.map((id) => figures.get(id)).join('; ')}`]),
        ...(suggestion === null
          ? []
          : [`  “${report.text.slice(suggestion.start, suggestion.end)}” → “${suggestion.text}”`]),
      ]
        .map((line) => line.replaceAll('\t', ' ⇥ ').replaceAll('\n', ' ¶ '))
        .join('\n'),
    );
}

/** The first passage for each thing said, whatever its figures and the words that it takes from the passage. */
function eachThingSaid(check: string, passages: readonly Passage[]): readonly Passage[] {
  const known = new Set<string>();
  return passages.filter((passage) => {
    const shapes = saidOf(check, passage).map((said) => shapeOf(said, passage.text));
    const isNew = shapes.some((shape) => !known.has(shape));
    for (const shape of shapes) known.add(shape);
    return isNew;
  });
}

const MONTHS = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

function shapeOf(said: string, passage: string): string {
  const words = new Set(passage.toLowerCase().match(/\p{L}+/gu));
  return said
    .replace(/“[^”]*”| {2}Figures:.*/g, '')
    .replace(MONTHS, '#')
    .replace(/[A-Z]*[$€£¥]/g, '')
    .replace(/\p{L}+/gu, (word) => (words.has(word.toLowerCase()) ? '#' : word))
    .replace(/[#\d.,±+–−%-][#\d.,±+–−% -]*/g, '#')
    .replace(/\s+/g, ' ');
}
