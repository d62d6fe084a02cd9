import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { ran } from './fake-terminal.ts';

const WRONG = 'The plan included over £6 million (£7 million) for cameras.';
const RIGHT = 'It rained.';
const PROSE =
  'Fishermen in the harbour said that the boats had come in at night, and that nobody had told them why. '.repeat(4);

let folder = '';
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'figurecheck-'));
  writeFileSync(path('wrong.txt'), WRONG);
  writeFileSync(path('right.md'), RIGHT);
  writeFileSync(path('empty.txt'), '');
  writeFileSync(path('blank.txt'), ' \n\n');
  writeFileSync(path('image.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
  writeFileSync(path('report.docx'), 'PK\u0003\u0004 cut off');
  writeFileSync(
    path('page'),
    `<!-- saved --><!DOCTYPE html><html lang="en"><body><article><h1>Cameras</h1><p>${WRONG}</p><p>${PROSE}</p></article></body></html>`,
  );
  writeFileSync(path('cut.html'), `<html><body><article><p>${PROSE}</p><p>${WRONG}</p><p class="te`);
  writeFileSync(path('nothing.html'), '<html><body></body></html>');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the exit status', () => {
  test.each([
    ['something is found', ['wrong.txt'], 1],
    ['nothing is found', ['right.md'], 0],
    ['one of several is wrong', ['right.md', 'wrong.txt', 'right.md'], 1],
    ['one of several cannot be read', ['wrong.txt', 'missing.txt', 'right.md'], 2],
  ])('%s', async (_name, names, status) => expect((await ran(names.map(path))).status).toBe(status));

  test('nothing fails on demand', async () =>
    expect((await ran(['--fail-on', 'never', path('wrong.txt')])).status).toBe(0));

  test('bad usage', async () => {
    const { status, out, complaints } = await ran(['--bogus', path('wrong.txt')]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(complaints).toHaveLength(1);
  });
});

describe('input that cannot be read is one line, and the others are still checked', () => {
  test.each([
    ['missing.txt', 'there is no such file.'],
    ['empty.txt', 'is empty; there is nothing to check.'],
    ['blank.txt', 'is blank; there is nothing to check.'],
    ['.', 'is a directory; name the files in it.'],
    ['image.txt', 'is an image; only text is read.'],
    ['report.docx', 'is damaged: it ends too soon, or its list of contents is broken. Get the file again.'],
  ])('%s', async (name, problem) => {
    const { status, out, complaints } = await ran([path(name), path('wrong.txt')]);
    expect(complaints).toEqual([`${path(name)}: ${problem}`]);
    expect(status).toBe(2);
    expect(out).toContain('One figure does not add up.');
  });

  test('a file of 50 MB is refused without being read to its end', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, 'It rained. ');
    const { status, out, complaints } = await ran([], { input: Array.from({ length: 50 }, () => megabyte) });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(complaints).toEqual([expect.stringMatching(/^standard input: is larger than 16 MB/)]);
  });

  test('an address of another kind', async () => {
    expect((await ran(['ftp://news.example/a'])).complaints).toEqual([
      'ftp://news.example/a: only http and https addresses are fetched.',
    ]);
  });

  test('an empty pipe', async () => {
    expect(await ran(['-'])).toEqual({
      status: 2,
      out: '',
      complaints: ['standard input: is empty; there is nothing to check.'],
    });
  });

  test('nobody pipes anything', async () => {
    expect(await ran([], { typed: true })).toMatchObject({
      status: 2,
      out: '',
      complaints: [expect.stringMatching(/--help/)],
    });
  });
});

describe('what is read', () => {
  test('a pipe, without an operand and as "-"', async () => {
    expect((await ran([], { input: WRONG })).out).toContain('One figure does not add up.');
    expect((await ran(['-'], { input: WRONG })).status).toBe(1);
  });

  test('a page, by its name or by how it begins', async () => {
    const { out } = await ran(['--format', 'json', path('page')]);
    expect(JSON.parse(out).text).not.toContain('<');
    expect((await ran([path('page')])).status).toBe(1);
  });

  test('a page that is cut in the middle', async () => expect((await ran([path('cut.html')])).status).toBe(1));

  test('a page without an article is an empty report', async () => {
    expect(await ran([path('nothing.html')])).toEqual({
      status: 0,
      out: 'No article was found here.\n',
      complaints: [],
    });
  });

  test('--published and --lang', async () => {
    const { out } = await ran(['--format', 'json', '--published', '2019-08', '--lang', 'en-gb', path('wrong.txt')]);
    expect(JSON.parse(out).source).toMatchObject({ published: '2019-08', lang: 'en-GB' });
  });

  test('--only and --skip', async () => {
    expect((await ran(['--only', 'currency-conversion', path('wrong.txt')])).status).toBe(0);
    expect((await ran(['--skip', 'same-currency-twice', path('wrong.txt')])).status).toBe(0);
  });
});

describe('what is printed', () => {
  test('of several operands each by name, parted by a blank line', async () => {
    const { out } = await ran([path('right.md'), path('wrong.txt')]);
    expect(out).toContain(`\n\n${path('wrong.txt')}\nOne figure does not add up.\n`);
  });

  test('JSON of one is an object, of several an array, in their order', async () => {
    expect(JSON.parse((await ran(['--format', 'json', path('wrong.txt')])).out).text).toBe(WRONG);
    const several = JSON.parse(
      (await ran(['--format', 'json', path('right.md'), path('missing.txt'), path('wrong.txt')])).out,
    );
    expect(several.map(({ text }: { text: string }) => text)).toEqual([RIGHT, WRONG]);
    expect((await ran(['--format', 'json', path('missing.txt')])).out).toBe('');
  });

  test.each(['jsonl', 'markdown', 'csv', 'sarif'])('%s', async (format) => {
    const { out, status } = await ran(['--format', format, path('wrong.txt'), path('right.md')]);
    expect(status).toBe(1);
    expect(out).toContain('same-currency-twice'.slice(0, format === 'markdown' ? 0 : undefined));
    expect(out).toContain('over £6 million (£7 million)');
    expect(out).toMatch(/\n$/);
  });

  test('help, version, the list and an explanation', async () => {
    expect((await ran(['--help'])).out).toContain('--fail-on');
    expect((await ran(['--version'])).out).toMatch(/^figurecheck \d+\.\d+\.\d+\n$/);
    const { out, status } = await ran(['--list']);
    expect(out.trimEnd().split('\n')).toHaveLength(CHECKS.length);
    expect(status).toBe(0);
    for (const { id, examples } of CHECKS)
      expect((await ran(['--explain', id])).out).toContain(examples.silent[0]?.text);
  });

  test('colour only where it is wanted', async () => {
    expect((await ran([path('wrong.txt')])).out).not.toContain('\u001b');
    expect((await ran([path('wrong.txt')], { colour: true })).out).toContain('\u001b[31m');
  });
});

describe('a batch', () => {
  const line = (id: string, text: string) => JSON.stringify({ id, text });
  const lines = (out: string) =>
    out
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one));

  test('is answered line by line, in order; a bad line in its place', async () => {
    const { out, status, complaints } = await ran(['--batch'], {
      input: `${line('a', RIGHT)}\nnonsense\n\n${line('b', WRONG)}\n`,
    });
    expect(lines(out).map(({ id, line, error }) => [id, line, typeof error])).toEqual([
      ['a', undefined, 'undefined'],
      [null, 2, 'string'],
      [null, 3, 'string'],
      ['b', undefined, 'undefined'],
    ]);
    expect({ status, complaints }).toEqual({ status: 1, complaints: [] });
  });

  test.each([
    ['nothing to fail on', `nonsense\n${line('a', RIGHT)}`, 0],
    ['no line can be read', 'nonsense\n[]', 2],
    ['nothing at all', '', 2],
  ])('%s', async (_name, input, status) => expect((await ran(['--batch'], { input })).status).toBe(status));

  test('a line of 20 MB is told in its place', async () => {
    const { out } = await ran(['--batch'], { input: `${line('a', 'x'.repeat(20e6))}\n${line('b', RIGHT)}` });
    expect(lines(out)).toEqual([
      { id: null, line: 1, error: expect.stringMatching(/larger than 16 MB/) },
      expect.objectContaining({ id: 'b' }),
    ]);
  });

  test('from files, counted afresh in each; a file that cannot be read is told', async () => {
    writeFileSync(path('one.jsonl'), `${line('a', RIGHT)}\nnonsense\n`);
    writeFileSync(path('two.jsonl'), `nonsense\n${line('b', RIGHT)}\n`);
    const { out, status, complaints } = await ran([
      '--batch',
      path('one.jsonl'),
      path('missing.jsonl'),
      path('two.jsonl'),
    ]);
    expect(lines(out).map(({ id, line }) => id ?? line)).toEqual(['a', 2, 1, 'b']);
    expect({ status, complaints }).toEqual({
      status: 2,
      complaints: [`${path('missing.jsonl')}: there is no such file.`],
    });
  });
});

test('with several files it says how far it is, and takes the line away before it prints', async () => {
  const { progress } = await ran([path('right.txt'), path('wrong.txt')]);
  expect(progress).toEqual([`1 of 2: ${path('right.txt')}`, null, `2 of 2: ${path('wrong.txt')}`, null]);
  expect(await ran([path('right.txt')])).not.toHaveProperty('progress');
});
