import { expect, test } from 'vitest';
import { annotationOf } from '../../../src/report/formats/annotation.ts';
import { sampleReport } from './sample.ts';

const TEXT = '💷 Cameras\n\nIt cost «over £6 million (£7 million)», he said.';

interface Selector {
  readonly type: string;
  readonly [field: string]: unknown;
}

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: { readonly source: string; readonly selector: readonly Selector[] };
}

interface Collection {
  readonly [field: string]: unknown;
  readonly items: readonly Annotation[];
}

function read(...reports: Parameters<typeof annotationOf>[0]): Collection {
  const { first, ...collection } = JSON.parse(annotationOf(reports, '1.2.3'));
  return { ...collection, items: first.items };
}

test('a collection of annotations, one for each result', () => {
  const collection = read(sampleReport(TEXT), sampleReport(TEXT, [], { name: 'other.txt' }));
  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 2,
  });
  expect(collection.items.map(({ id }) => id)).toEqual(['draft.txt#figurecheck-r1', 'other.txt#figurecheck-r1']);
});

test('says what is wrong, tags it, and gives what was probably meant', () => {
  const said = { working: ['£6 million is not £7 million'], suggestion: '€7 million' };
  const [annotation] = read(sampleReport(TEXT, [said])).items;
  expect(annotation?.motivation).toBe('assessing');
  expect(annotation?.body.map(({ purpose, value }) => [purpose, value])).toEqual([
    [
      'commenting',
      'Same currency twice: The same currency is given twice.\n£6 million is not £7 million\nProbably €7 million was meant.',
    ],
    ['tagging', 'does not add up'],
    ['editing', '€7 million'],
  ]);
});

test('finds the words again by themselves, and in a text by their place in code points', () => {
  const sample = sampleReport(TEXT);
  const [annotation] = read(sample).items;
  const [quote, position] = annotation?.target.selector ?? [];
  expect(quote).toEqual({
    type: 'TextQuoteSelector',
    exact: 'over £6 million (£7 million)',
    prefix: '💷 Cameras\n\nIt cost ',
    suffix: ', he said.',
  });
  const points = [...sample.report.text];
  expect(points.slice(Number(position?.['start']), Number(position?.['end'])).join('')).toBe(
    'over £6 million (£7 million)',
  );
});

test('of a page its address is the source, and no place in a text that it does not have', () => {
  const sample = sampleReport(TEXT, [], { isPage: true });
  const source = { ...sample.report.source, url: 'https://example.org/news#top' };
  const [annotation] = read({ ...sample, report: { ...sample.report, source } }).items;
  expect(annotation?.id).toBe('https://example.org/news#figurecheck-r1');
  expect(annotation?.target.source).toBe('https://example.org/news#top');
  expect(annotation?.target.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector']);
});
