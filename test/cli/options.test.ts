import { describe, expect, test } from 'vitest';
import { type CheckRequest, checksWanted, requestFrom, withDefaults } from '../../src/cli/options.ts';
import { articleFromText } from '../../src/text/plain.ts';

const checkRequest = (args: readonly string[]): CheckRequest => {
  const request = requestFrom(args);
  if (request.kind !== 'check') throw new Error(JSON.stringify(request));
  return request;
};

test('nothing given is the text of everything, failing on what is inconsistent', () => {
  expect(checkRequest([])).toEqual({
    kind: 'check',
    operands: [],
    format: 'text',
    batch: false,
    published: null,
    language: null,
    only: [],
    skip: [],
    failOn: 'inconsistent',
  });
});

test('options and operands in any order; "-" is an operand, "--" ends the options', () => {
  const request = checkRequest([
    'a.txt',
    '-f',
    'csv',
    '-',
    '--published=2004-12',
    '--lang',
    'en-gb',
    '--fail-on',
    'review',
    '--',
    '--odd-name',
  ]);
  expect(request).toMatchObject({
    operands: ['a.txt', '-', '--odd-name'],
    format: 'csv',
    published: '2004-12',
    language: 'en-GB',
    failOn: 'review',
  });
});

test('a batch prints JSON lines', () => {
  expect(checkRequest(['--batch'])).toMatchObject({ batch: true, format: 'jsonl' });
  expect(checkRequest(['--batch', '--format', 'json'])).toMatchObject({ batch: true });
});

test('--only and --skip may be repeated, and are left out where not given', () => {
  const request = checkRequest([
    '--only',
    'same-currency-twice',
    '--only',
    'currency-conversion',
    '--skip',
    'currency-conversion',
  ]);
  expect(checksWanted(request)).toEqual({
    only: ['same-currency-twice', 'currency-conversion'],
    skip: ['currency-conversion'],
  });
  expect(checksWanted(checkRequest([]))).toEqual({});
});

test('what the article says of itself goes before the options', () => {
  const request = checkRequest(['--published', '2004', '--lang', 'en']);
  expect(withDefaults(articleFromText('x'), request)).toMatchObject({ published: '2004', language: 'en' });
  expect(withDefaults(articleFromText('x', { published: '2019-08-30', language: 'de' }), request)).toMatchObject({
    published: '2019-08-30',
    language: 'de',
  });
});

describe('bad usage is told in one sentence', () => {
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['--bogus'], "Unknown option '--bogus'; --help lists the options."],
    [['--format'], "Option '-f, --format <value>' argument missing; --help lists the options."],
    [['--batch=yes'], "Option '--batch' does not take an argument; --help lists the options."],
    [
      ['--format', 'xml'],
      '--format xml is not known; it is one of text, json, jsonl, markdown, csv, sarif, annotation.',
    ],
    [['--batch', '--format', 'csv'], '--batch prints a JSON line for each article; leave out --format csv.'],
    [['--fail-on', 'always'], '--fail-on always is not known; it is one of inconsistent, review, never.'],
    [
      ['--published', '30/08/2019'],
      '--published 30/08/2019 is no date; write a day (2004-12-24), a month (2004-12) or a year (2004).',
    ],
    [
      ['--published', '2023-02-30'],
      '--published 2023-02-30 is no date; write a day (2004-12-24), a month (2004-12) or a year (2004).',
    ],
    [['--lang', 'English'], '--lang English is no language tag; write one such as en, en-GB or de.'],
    [['--only', 'nonsense'], 'there is no check “nonsense”; --list names them all.'],
    [['--skip', 'nonsense'], 'there is no check “nonsense”; --list names them all.'],
    [['--explain', 'nonsense'], 'there is no check “nonsense”; --list names them all.'],
  ];
  test.each(rows)('%j', (args, message) => expect(requestFrom(args)).toEqual({ kind: 'bad-usage', message }));
});

test.each([
  [['--help', '--bogus-free'], 'bad-usage'],
  [['--help'], 'help'],
  [['-h', 'a.txt'], 'help'],
  [['--version'], 'version'],
  [['--list'], 'list'],
  [['--explain', 'same-currency-twice'], 'explain'],
])('%j asks for %s', (args, kind) => expect(requestFrom(args).kind).toBe(kind));
