// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../src/view/english.ts';
import { fillWords, monthIn, wordsFrom } from '../../src/view/words.ts';
import { lineOf, sourcesUnder, visitSource } from '../house-source.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const LANGUAGES = ['de', 'en', 'es', 'fr'];
const messagesIn = (language: string): Messages =>
  JSON.parse(readFileSync(`_locales/${language}/messages.json`, 'utf8'));
const english = messagesIn('en');
const placeholders = ({ message }: { readonly message: string }) => [...message.matchAll(/\$\d/g)].map(String).sort();

test('the interface is in English, French, German and Spanish', () => {
  expect(readdirSync('_locales').sort()).toEqual(LANGUAGES);
});

describe.each(LANGUAGES)('the words in %s', (language) => {
  const messages = messagesIn(language);

  test('are for the same keys as in English, in the order of the alphabet', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english).sort());
  });

  test('have the same placeholders, and none is empty', () => {
    for (const [key, message] of Object.entries(messages)) {
      expect(message.message.trim(), key).not.toBe('');
      expect(placeholders(message), key).toEqual(placeholders(english[key] ?? message));
      // A lone dollar sign would be taken for the beginning of a placeholder.
      expect(message.message.replaceAll(/\$[$\d]/g, ''), key).not.toContain('$');
    }
  });

  test('name their language', () => {
    expect(messages['locale']?.message.split('-')[0]).toBe(language);
  });
});

test('what is put in is written as the language writes it', () => {
  const german = wordsFrom((key, given) => (key === 'locale' ? 'de' : `${key}: ${given.join()}`));
  expect(german.say('position', 1, 12_000)).toBe('position: 1,12.000');
  expect(german.counted('figuresRead', 1)).toBe('figuresRead_one: 1');
  expect(german.counted('figuresRead', 1200)).toBe('figuresRead_other: 1.200');
  expect(monthIn(german, '2026-05')).toBe('Mai 2026');
});

test('the reader’s own country writes the numbers where the words are in its language', () => {
  expect(wordsFrom(() => 'de', 'de-CH').locale).toBe('de-CH');
  expect(wordsFrom(() => 'en-GB', 'ja').locale).toBe('en-GB');
});

test('English is there without a browser', () => {
  expect(ENGLISH.counted('figuresRead', 1200)).toBe('1,200 figures read');
  expect(ENGLISH.say('position', 2, 9)).toBe('2 of 9');
});

test('a page’s own text is filled in, and the page says its language', () => {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = '<h1 data-words="options">…</h1>';
  fillWords(page, ENGLISH);
  expect(page.body.textContent).toBe('Options');
  expect(page.documentElement.lang).toBe('en-GB');
});

/** Literals that are no words of ours: names of keys and of the program, and what only a programmer reads. */
const NO_WORDS = /^(?:Figurecheck|Alt|Arrow\w+|End|Enter|Escape|Home|Page(?:Up|Down)|Tab|[A-Z]{2,}\w*)$/;
const READS_AS_WORDS = /^[A-Z][a-z]+(?:$|[ .,:;!?…])|[a-z]{2,} [a-z]{2,}.*[.!?…]$|…/;

/** Reasons for programmers: what is thrown, and the list of noise with its reasons. */
const forProgrammers = (node: ts.Node): boolean =>
  (ts.isNewExpression(node.parent) && node.parent.expression.getText() === 'Error') ||
  (ts.isArrayLiteralExpression(node.parent) && /noise\.ts$/.test(node.getSourceFile().fileName));

test('no words of the interface stand outside the table', () => {
  const found: string[] = [];
  for (const source of [...sourcesUnder('src/view'), ...sourcesUnder('src/extension')])
    visitSource(source, (node) => {
      const literal = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node);
      if (!literal || !READS_AS_WORDS.test(node.text) || NO_WORDS.test(node.text) || forProgrammers(node)) return;
      if (node.text === '…' || node.text === '…”' || node.text === ' … ' || node.text === '“…') return;
      found.push(`${source.path}:${lineOf(node)}: “${node.text}”; give it a key in _locales.`);
    });
  expect(found).toEqual([]);
});

test('nor in our pages, whose text is named by data-words', () => {
  const found: string[] = [];
  for (const { path, text } of sourcesUnder('src/extension', ['.html'])) {
    const page = new DOMParser().parseFromString(text, 'text/html');
    for (const element of page.querySelectorAll('*')) {
      const own = [...element.childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .map((node) => node.textContent ?? '');
      const key = element.getAttribute('data-words');
      if (key !== null && !(key in english)) found.push(`${path}: ${key} is no key in _locales.`);
      if (key === null && /\p{L}/u.test(own.join('')) && !NO_WORDS.test(own.join('').trim()))
        found.push(`${path}: “${own.join('').trim()}”; give it a key in _locales and name that by data-words.`);
    }
  }
  expect(found).toEqual([]);
});

test('every key is said somewhere', () => {
  const manifest = { path: 'manifest.json', text: readFileSync('manifest.json', 'utf8') };
  const all = [...sourcesUnder('src', ['.ts', '.html']), manifest].map(({ text }) => text).join('\n');
  const unused = Object.keys(english).filter((key) => {
    const stem = key.replace(/_(?:one|other)$/, '');
    // One of several that are named by what they stand for: `export_${form}`.
    const family = `\`${key.replace(/_.*$/, '')}_\${`;
    return ![`'${stem}'`, `"${stem}"`, `__MSG_${key}__`, family].some((use) => all.includes(use));
  });
  expect(unused.map((key) => `${key} is said nowhere; take it out of _locales.`)).toEqual([]);
});
