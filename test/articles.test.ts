import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/report/report.ts';
import { ran } from './cli/fake-terminal.ts';

/** Articles written for the project, each with what the proof of it must say. After a wanted change: UPDATE=1 npx vitest run test/articles.test.ts */
const ARTICLES = 'test/articles';

const slugs = readdirSync(ARTICLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(slugs)('%s', (slug) => {
  const folder = `${ARTICLES}/${slug}`;
  const page =
    ['page.html', 'page.txt'].map((name) => `${folder}/${name}`).find((path) => existsSync(path)) ??
    `${folder}/page.txt`;
  const args = [...factsOf(folder), '--fail-on', 'never', page];

  test('the proof is as reviewed', async () => {
    const { out, status, complaints } = await ran(args);
    expect({ status, complaints }).toEqual({ status: 0, complaints: [] });
    const reviewed = `${folder}/report.txt`;
    if (process.env['UPDATE']) writeFileSync(reviewed, out);
    expect(existsSync(reviewed), `read the proof that UPDATE=1 writes to ${reviewed} as prose, and commit it`).toBe(
      true,
    );
    expect(out).toBe(readFileSync(reviewed, 'utf8'));
  });

  test('every offset of the report points at its words, and no check broke', async () => {
    const report: Report = JSON.parse((await ran(['--format', 'json', ...args])).out);
    expect(report.broken).toEqual([]);
    expect(report.figures.length).toBeGreaterThan(0);
    for (const { start, end, text } of report.figures) expect(report.text.slice(start, end)).toBe(text);
    for (const { start, end, quote, figures } of report.results) {
      expect(report.text.slice(start, end)).toBe(quote);
      expect(report.figures.map(({ id }) => id)).toEqual(expect.arrayContaining([...figures]));
    }
    const starts = report.results.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

/** What is known of an article besides its text, from its facts.json, as options of the command line. */
function factsOf(folder: string): readonly string[] {
  const path = `${folder}/facts.json`;
  if (!existsSync(path)) return [];
  const facts: Readonly<Record<string, string>> = JSON.parse(readFileSync(path, 'utf8'));
  return Object.entries(facts).flatMap(([name, value]) => [`--${name}`, value]);
}
