import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText, articleFromTitleAndText } from '../../src/text/plain.ts';

const blocks = (text: string) =>
  articleFromText(text).blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('the headline', () => {
  test.each([
    ['Patrols to be doubled\n\nThe plan costs £6m.', 'Patrols to be doubled'],
    ['Patrols to be doubled\r\n\r\nThe plan costs £6m.', 'Patrols to be doubled'], // of Windows
    ['\n\nPatrols to be doubled\n\nThe plan costs £6m.', 'Patrols to be doubled'], // behind blank lines
    ['  Patrols to be doubled  \n\nThe plan.', 'Patrols to be doubled'],
    ['Patrols to be doubled\n   \nThe plan.', 'Patrols to be doubled'], // a line of spaces is blank
    ['Will patrols be doubled?\n\nThe plan.', 'Will patrols be doubled?'],
  ])('%j', (text, title) => {
    const article = articleFromText(text);
    expect(article.title).toBe(title);
    expect(article.blocks[0]?.kind).toBe('headline');
  });

  test.each([
    'The plan costs £6m.\n\nIt was agreed in Paris.', // ends like a sentence
    '“The plan costs £6m.”\n\nHe said so in Paris.', // a quotation does too
    'Patrols to be doubled\nThe plan costs £6m.', // no blank line
    'Patrols to be doubled', // nothing behind it but the end
    `${'word '.repeat(80)}\n\nText.`, // too long
    '',
  ])('%j has none', (text) => {
    const article = articleFromText(text);
    expect(article.title).toBeNull();
    expect(article.blocks.map(({ kind }) => kind)).not.toContain('headline');
  });

  test('a title that is known stands before one that is read', () => {
    expect(articleFromText('Patrols doubled\n\nText.', { title: 'Known' }).title).toBe('Known');
  });
});

describe('blocks', () => {
  test.each([
    ['One.\nTwo.\n\n\nThree.', ['paragraph: One.', 'paragraph: Two.', 'paragraph: Three.']],
    ['One.\r\nTwo.\r\n', ['paragraph: One.', 'paragraph: Two.']],
    ['## The cost\nOne.', ['heading: The cost', 'paragraph: One.']],
    ['- £6m for boats\n* £5m for men', ['list-item: £6m for boats', 'list-item: £5m for men']],
    ['1. First\n2) Second', ['list-item: First', 'list-item: Second']],
    ['• £6m', ['list-item: £6m']],
    ['> He said so.', ['quote: He said so.']],
    ['-5 degrees', ['paragraph: -5 degrees']], // a minus, no bullet
    ['3.5 million people', ['paragraph: 3.5 million people']], // a decimal, no number of a list
    [' \t\n', []],
  ])('%j', (text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });
});

test('a title goes before the text, with a blank line', () => {
  const article = articleFromTitleAndText('Patrols doubled', 'Costs\n\nThe plan costs £6m.', { published: '2019' });
  expect(article.text).toBe('Patrols doubled\n\nCosts\n\nThe plan costs £6m.');
  expect(article.title).toBe('Patrols doubled');
  expect(article.published).toBe('2019');
  expect(article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])).toEqual([
    ['headline', 'Patrols doubled'],
    ['heading', 'Costs'], // one headline is enough
    ['paragraph', 'The plan costs £6m.'],
  ]);
});

test('the text is unchanged, and its blocks are in order, trimmed and within a line, a table within its rows', () => {
  const lines = fc.array(fc.constantFrom('a', '£6m.', ' ', '\n', '\r\n', '# ', '- ', '> ', '\t', '1. ', '–', '-'));
  fc.assert(
    fc.property(lines, (parts) => {
      const text = parts.join('');
      const article = articleFromText(text);
      expect(article.text).toBe(text);
      let last = 0;
      for (const { kind, start, end } of article.blocks) {
        const block = text.slice(start, end);
        expect(start).toBeGreaterThanOrEqual(last);
        // A tab at a table's edge parts an empty cell from the next.
        expect(block).toBe(kind === 'table' ? block.replace(/^[ \r\n]+|[ \r\n]+$/g, '') : block.trim());
        for (const line of kind === 'table' ? block.split('\n') : [block]) expect(line).toMatch(/^[^\n]*\S[^\n]*$/);
        last = end;
      }
    }),
  );
});
