import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../src/cli/html.ts';
import { articleOf } from '../../src/documents/article-of.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { reportOf } from '../../src/report/report-of.ts';
import type { Article } from '../../src/text/article.ts';
import { docxOf, para, pdfOf, RELEASE, releaseDocx, releasePdf, setIn, wordFiles, wordTable, zipOf } from './files.ts';

const read = (bytes: Uint8Array | string, name = 'file') =>
  readDocument({ bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name, type: null, charset: null });

async function articleIn(bytes: Uint8Array | string, name = 'file'): Promise<Article> {
  const document = await read(bytes, name);
  if ('problem' in document) throw new Error(document.problem);
  return articleOf(document, {}, articleFromHtml);
}

const paragraphs = ({ text, blocks }: Article): readonly string[] =>
  blocks.map(({ start, end }) => text.slice(start, end));

const MAIL = [
  'Received: from mx.example.org by mail.example.org; Fri, 30 Aug 2019 10:00:00 +0000',
  'From: Press office <press@example.org>',
  'To: desk@example.com',
  'Subject: =?UTF-8?Q?Harbour_towns_=E2=80=93_boats?=',
  'Date: Fri, 30 Aug 2019 11:00:00 +0100',
  'MIME-Version: 1.0',
];

describe.each([
  ['a Word document', releaseDocx()],
  ['a PDF', releasePdf()],
  [
    'an e-mail',
    `${[...MAIL, 'Content-Type: text/plain; charset=utf-8', '', ...RELEASE.flatMap((line) => [line, ''])].join('\r\n')}`,
  ],
  [
    'HTML',
    `<html><body><article><h1>${RELEASE[0]}</h1><p>${RELEASE[1]}</p><p>${RELEASE[2]}</p></article></body></html>`,
  ],
  ['Markdown', `# ${RELEASE.join('\n\n')}`],
])('%s with the same amount twice', (_, bytes) => {
  test('is read whole, and found out', async () => {
    const article = await articleIn(bytes);
    expect(paragraphs(article)).toEqual(RELEASE);
    const [result] = reportOf(article).results.filter(({ verdict }) => verdict === 'inconsistent');
    expect(result).toMatchObject({ check: 'same-currency-twice', quote: 'over £6 million (£7 million)' });
    expect(article.text.slice(result?.start, result?.end)).toBe(result?.quote);
  });
});

describe('a Word document', () => {
  test('keeps its headings, lists and tables', async () => {
    const table = wordTable([
      ['Port', 'Boats'],
      ['Fennport', '12'],
      ['Saltby', '7'],
    ]);
    const article = await articleIn(
      docxOf(`${para('Boats', 'Title')}${para(RELEASE[1] ?? '')}${table}${para(RELEASE[2] ?? '')}`),
    );
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'table', 'paragraph']);
    expect(article.tables[0]?.rows.map((row) => row.map(({ start, end }) => article.text.slice(start, end)))).toEqual([
      ['Port', 'Boats'],
      ['Fennport', '12'],
      ['Saltby', '7'],
    ]);
  });

  test('of few words is read whole', async () => {
    expect((await articleIn(docxOf(para('It cost £5 (£6).')))).text).toBe('It cost £5 (£6).');
  });

  test.each([
    ['2019-08-28', '2019-08-30', 'The boats cost £5.', '2019-08-28'],
    ['2011-02-01', '2019-08-30', 'The boats cost £5.', null],
    ['2019-08-28', '2019-08-30', 'On 3 May 1998 the boats cost £5.', null],
    ['2019-08-28', undefined, 'In 2019 the boats cost £5.', '2019-08-28'],
  ])('made %s and changed %s, with the words “%s”: of %s', async (created, modified, words, published) => {
    const word = { created, ...(modified && { modified }) };
    expect((await articleIn(docxOf(para(words), word))).published).toBe(published);
  });
});

describe('an e-mail', () => {
  const boundary = (...parts: readonly string[]) =>
    [
      ...MAIL,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...parts.flatMap((part) => ['--b', part]),
      '--b--',
      '',
    ].join('\r\n');
  const html = `Content-Type: text/html; charset=utf-8\r\n\r\n<p>${RELEASE[1]}</p><p>${RELEASE[2]}</p>`;
  const attached =
    'Content-Type: application/vnd.ms-excel; name="budget.xls"\r\nContent-Disposition: attachment; filename="budget.xls"\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD';

  test('gives its subject and its day, and names what is attached', async () => {
    const document = await read(boundary(html, attached));
    expect(document).toMatchObject({
      facts: { title: 'Harbour towns – boats', published: '2019-08-30' },
      notes: ['The attachment “budget.xls” was not read.'],
    });
    expect(paragraphs(await articleIn(boundary(html, attached)))).toEqual(RELEASE.slice(1));
  });

  test('broken into short lines has its paragraphs put together', async () => {
    const wrapped = RELEASE.slice(1)
      .map((text) => text.replace(/(.{50,70}) /g, '$1\r\n'))
      .join('\r\n\r\n');
    const mail = [...MAIL, 'Content-Type: text/plain; charset=utf-8', '', wrapped].join('\r\n');
    expect(paragraphs(await articleIn(mail))).toEqual(RELEASE.slice(1));
  });

  test('is not a note that begins like one', async () => {
    expect(await read('From: the desk\nTo: all\n\nThe boats cost £5 (£6).')).toMatchObject({
      form: 'text',
      isPage: false,
    });
  });
});

describe('a PDF', () => {
  const column = (words: string, x: number, top: number) => setIn(words, 38, x, top);
  const [, first = '', second = ''] = RELEASE;

  test('in two columns under a headline is read column by column', async () => {
    const pdf = pdfOf([
      [
        { text: 'Harbour towns to share new rescue boats', x: 60, y: 780, size: 18 },
        ...column(first, 60, 740),
        ...column(second, 310, 740),
      ],
    ]);
    expect(paragraphs(await articleIn(pdf))).toEqual(RELEASE);
  });

  test('loses the headers, footers and numbers of its pages, and a paragraph runs on over the page', async () => {
    const [before, behind] = [first.slice(0, first.indexOf(' for boats')), first.slice(first.indexOf('for boats'))];
    const page = (number: number, words: string) => [
      { text: `Fennport Harbour Trust – news ${number}`, x: 60, y: 810 },
      ...setIn(words, 80, 60, 740),
      { text: `Page ${number} of 2`, x: 280, y: 30 },
    ];
    expect(paragraphs(await articleIn(pdfOf([page(1, before), page(2, behind)])))).toEqual([first]);
  });

  test('has words put together that its lines break, and keeps the hyphens of numbers', async () => {
    const lines = [
      'The agree-',
      'ment covers twenty-',
      'five boats and a 12-',
      'month trial of new radios for the crews.',
    ];
    const pdf = pdfOf([lines.map((text, index) => ({ text, x: 60, y: 740 - 12 * index }))]);
    expect(paragraphs(await articleIn(pdf))).toEqual([
      'The agreement covers twenty-five boats and a 12-month trial of new radios for the crews.',
    ]);
  });

  test('has a raised footnote mark told from the figure that it stands at', async () => {
    const pdf = pdfOf([
      [
        { text: 'The boats cost £6 million', x: 60, y: 740 },
        { text: '1', x: 177, y: 744, size: 6 },
        { text: 'in all, the trust said on the day it signed.', x: 184, y: 740 },
      ],
    ]);
    expect((await articleIn(pdf)).text).toBe('The boats cost £6 million in all, the trust said on the day it signed.');
  });

  test('has the rows of its tables kept apart', async () => {
    const row = (y: number, ...cells: readonly string[]) =>
      cells.map((text, index) => ({ text, x: 60 + 140 * index, y }));
    const pdf = pdfOf([
      [
        ...setIn(second, 80, 60, 740),
        ...row(680, 'Port', 'Boats', 'Cost'),
        ...row(664, 'Fennport', '12', '£5m'),
        ...row(648, 'Saltby', '7', '£2m'),
      ],
    ]);
    const { tables, text } = await articleIn(pdf);
    expect(tables[0]?.rows.map((cells) => cells.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['Port', 'Boats', 'Cost'],
      ['Fennport', '12', '£5m'],
      ['Saltby', '7', '£2m'],
    ]);
  });

  test('says when it was made', async () => {
    const pdf = pdfOf([setIn(first, 80, 60, 740)], "/CreationDate(D:20190830101500+01'00')");
    expect((await articleIn(pdf)).published).toBe('2019-08-30');
  });
});

/** 40 MB of spaces in 40 KB. */
const SPACES = ' '.repeat(40 * 1024 * 1024);
const withFile = (name: string, content: string, says?: number) => [
  ...wordFiles(para('x')).filter((file) => file.name !== name),
  { name, content, ...(says && { says }) },
];

test.each([
  ['nothing', '', 'is empty'],
  ['blanks', ' \n', 'is blank'],
  ['a PDF cut off', releasePdf().slice(0, 400), 'ends too soon'],
  ['what only begins as a PDF', '%PDF-1.7\nhello\n%%EOF', 'is a damaged PDF'],
  ['a PDF without a text', pdfOf([[]]), 'has no text in it'],
  ['a Word document cut off', releaseDocx().slice(0, 900), 'is damaged'],
  ['a Word document that is none inside', zipOf(withFile('word/document.xml', '<w:document')), 'damaged Word document'],
  ['a Word document with a password', zipOf(wordFiles(para('x')).map((file) => ({ ...file, locked: true }))), 'locked'],
  ['a spreadsheet', zipOf([{ name: 'xl/workbook.xml', content: '<x/>' }]), 'is a spreadsheet'],
  ['a presentation', zipOf([{ name: 'ppt/presentation.xml', content: '<x/>' }]), 'is a presentation'],
  ['an archive', zipOf([{ name: 'a.txt', content: 'x' }]), 'is a zip archive'],
  [
    'a bomb',
    zipOf([
      ...withFile('word/document.xml', SPACES),
      { name: 'word/a.xml', content: SPACES },
      { name: 'word/b.xml', content: SPACES },
    ]),
    'unpacks to far more',
  ],
  [
    'a bomb that says it is small',
    zipOf([
      ...withFile('word/document.xml', SPACES, 10),
      { name: 'word/a.xml', content: SPACES, says: 10 },
      { name: 'word/b.xml', content: SPACES, says: 10 },
    ]),
    'unpacks to far more',
  ],
  ['an office document with a password', `\u00d0\u00cf\u0011\u00e0${[...'EncryptedPackage'].join('\u0000')}`, 'locked'],
  ['a picture named .pdf', '\u0089PNG\r\n', 'is an image'],
])('%s is told in a sentence', async (_, bytes, sentence) => {
  const whole = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes;
  expect(await read(whole, 'release.pdf')).toEqual({ problem: expect.stringContaining(sentence) });
});

test('what a file is counts before what it is called', async () => {
  expect((await articleIn(releasePdf(), 'release.docx')).text).toContain('£7 million');
  expect((await articleIn(releaseDocx(), 'release.pdf')).text).toContain('£7 million');
  expect((await articleIn('The boats cost £5 (£6).', 'release.docx')).text).toContain('£6');
});

test('a page that begins with a hundred comments is read to its end', async () => {
  const comments = '<!--D--><!--DT-->'.repeat(50);
  expect(await read(`${comments}<html><p>Fares cost £6.</p></html>`)).toMatchObject({ form: 'html' });
  expect(await read(`${comments}a`)).toMatchObject({ form: 'text' });
});
