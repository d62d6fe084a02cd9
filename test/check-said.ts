import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import type { ReportedResult } from '../src/report/report.ts';
import { reportOf } from '../src/report/report-of.ts';
import { articleFromText } from '../src/text/plain.ts';
import { strays } from './strays.ts';

/** A passage of a check's table, without marks. */
export interface Passage {
  readonly text: string;
  readonly published: string | null;
  readonly language: string | null;
  /** Whether another number stands in it than in the row. */
  readonly strayed?: boolean;
}

/** Something of a check that is written down in test/checks/<folder>/<check>.txt and reviewed. */
interface Proof {
  readonly folder: string;
  readonly title: string;
  /** A passage and what is written of it. */
  readonly blockOf: (check: string, passage: Passage) => string;
  /** Of the rows of the check's table, what may be written down. */
  readonly candidates: (passages: readonly Passage[]) => readonly Passage[];
  readonly chosen: (check: string, passages: readonly Passage[]) => readonly Passage[];
}

/** What a check tells the reader, word for word: a passage for each thing that it can say. */
const SAID: Proof = {
  folder: 'said',
  title: 'says',
  blockOf,
  candidates: (passages) => [...passages, ...passages.flatMap(strayed)],
  chosen: eachThingSaid,
};
/** How far each figure of a passage may stray before the verdict is another. */
const STRAYED: Proof = {
  folder: 'strayed',
  title: 'allows',
  candidates: (passages) => passages,
  blockOf: strayedBlock,
  chosen: firstSums,
};

/**
 * Compares what a check says of the passages of its table with what was reviewed. After a wanted change:
 * UPDATE=1 npx vitest run test/checks/x.test.ts, and read the difference as prose.
 */
export function proofTests(check: string, passages: readonly Passage[]): void {
  for (const proof of [SAID, STRAYED]) proofTest(proof, check, passages);
  nearTest(check);
}

function proofTest({ folder, title, candidates, blockOf, chosen }: Proof, check: string, passages: readonly Passage[]) {
  const { path, reviewed, write } = fileOf(folder, check);
  if (process.env['UPDATE']) {
    test(`what it ${title} is written down for review`, () => {
      const all = candidates(passages);
      const known = new Map(all.map((one) => [passageLines(one), one]));
      const kept = reviewed.flatMap((block) => known.get(passageLines(passageOf(block))) ?? []);
      const blocks = chosen(check, [...kept, ...all]).map((passage) => blockOf(check, passage));
      expect(blocks.length).toBeGreaterThan(0);
      write(blocks);
    });
    return;
  }
  test(`what it ${title} is reviewed`, () => expect(reviewed.length, hintOf(check, path)).toBeGreaterThan(0));
  for (const block of reviewed)
    test(`${title}: ${block.split('\n', 1)[0]}`, () =>
      expect(blockOf(check, passageOf(block)), hintOf(check, path)).toBe(block));
}

/** Passages a word or a figure away from the rows, in test/checks/near: each was added since a change of the code would else go unnoticed. */
function nearTest(check: string): void {
  const { path, reviewed, write } = fileOf('near', check);
  if (process.env['UPDATE'] && reviewed.length > 0)
    test('what it says near its rows is written down for review', () =>
      write(reviewed.map((block) => blockOf(check, passageOf(block)))));
  else
    for (const block of reviewed)
      test(`near: ${block.split('\n', 1)[0]}`, () =>
        expect(blockOf(check, passageOf(block)), hintOf(check, path)).toBe(block));
}

const fileOf = (folder: string, check: string) => {
  const path = `test/checks/${folder}/${check}.txt`;
  return {
    path,
    reviewed: existsSync(path) ? blocksOf(readFileSync(path, 'utf8')) : [],
    write: (blocks: readonly string[]): void => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${blocks.join('\n\n')}\n`);
    },
  };
};

const hintOf = (check: string, path: string): string =>
  `if this is wanted, UPDATE=1 npx vitest run test/checks/${check}.test.ts and read the difference of ${path}`;

export const blocksOf = (file: string): readonly string[] => file.trim().split('\n\n');

/** "| " before each line of the passage; tabs, which no eye can tell from spaces, as " ⇥ ". */
export const passageLines = ({ text, published, language }: Passage): string =>
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
function blockOf(check: string, passage: Passage): string {
  return [passageLines(passage), ...saidOf(check, passage)].join('\n');
}

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
    const said = saidOf(check, passage);
    const shapes = (parts: readonly string[]) => parts.map((part) => shapeOf(part, passage.text));
    const sentences = hasNew(known, shapes(said.flatMap(sentencesOf)));
    return passage.strayed ? sentences : hasNew(known, shapes(said));
  });
}

/** Of a passage whose figures stray a sentence is what may be new; how sure the check is, and its working, are as of the passage itself. */
const sentencesOf = (said: string): readonly string[] =>
  said
    .split('\n')[1]
    ?.replace(SCALES, '')
    .split(/(?<=\.) /) ?? [];

const SCALES = /(?<=\d) ?(?:thousand|million|billion|trillion|bn|m)\b|\b[A-Z]\p{Ll}+day\b/gu;

function hasNew(known: Set<string>, shapes: readonly string[]): boolean {
  const isNew = shapes.some((shape) => !known.has(shape));
  for (const shape of shapes) known.add(shape);
  return isNew;
}

/** The passage with another number in the place of each: what is said of slips that no row has. */
const strayed = (passage: Passage): readonly Passage[] =>
  strays(passage.text).flatMap(({ others }) => others.map(({ text }) => ({ ...passage, text, strayed: true })));

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

/** So many passages with a sum that holds show what a check allows. */
const SUMS = 8;

function firstSums(check: string, passages: readonly Passage[]): readonly Passage[] {
  const known = new Set<string>();
  const holding = passages.filter((passage) => {
    const results = resultsOf(check, passage);
    return results.length > 0 && results.every(({ verdict }) => verdict === 'consistent') && /\d/.test(passage.text);
  });
  return (holding.length > 0 ? holding : passages).filter((passage) => {
    const shape = saidOf(check, passage)
      .map((said) => shapeOf(said, passage.text))
      .join();
    return known.size < SUMS && known.size < known.add(shape).size;
  });
}

const MARKS = { consistent: '✓', review: '?', inconsistent: '✗' } as const;

/** A passage, and for each number in it what the check says if another stood in its place. */
function strayedBlock(check: string, passage: Passage): string {
  const lines = strays(passage.text).map(({ written, others }) => {
    const verdicts = others.map(({ text, number }) => {
      const results = resultsOf(check, { ...passage, text });
      const said = results
        .map(({ verdict, confidence }) => `${MARKS[verdict]}${Math.round(confidence * 100)}`)
        .join('');
      return `${number} ${said || '–'}`;
    });
    return `${written}: ${verdicts.join(' · ')}`;
  });
  return [passageLines(passage), ...lines].join('\n');
}

const resultsOf = (check: string, { text, published, language }: Passage): readonly ReportedResult[] =>
  reportOf(articleFromText(text, { published, language }), { only: [check] }).results.filter(
    (result) => result.check === check,
  );
