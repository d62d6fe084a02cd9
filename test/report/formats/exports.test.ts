import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/index.ts';
import { csvOf } from '../../../src/report/formats/csv.ts';
import { jsonLineOf, jsonOf } from '../../../src/report/formats/json.ts';
import { markdownOf } from '../../../src/report/formats/markdown.ts';
import { sarifOf } from '../../../src/report/formats/sarif.ts';
import { sampleReport } from './sample.ts';

const ONE = sampleReport('Cameras\n\nIt cost «over £6 million (£7 million)», he said.', [
  { working: ['£6 million is not £7 million'], suggestion: '€7 million' },
]);

describe('JSON', () => {
  test('a line holds one report and no line separator of any kind', () => {
    const { report } = sampleReport('a\u2028b\u2029c\nd');
    const line = jsonLineOf(report);
    expect(line).not.toMatch(/[\n\r\u2028\u2029]/);
    expect(JSON.parse(line)).toEqual(report);
  });

  test('nothing that steers a terminal stands bare in it', () => {
    const { report } = sampleReport('\u001b[31m \u009b31m \u007f \u202eabc\u2066 \u061c «£6»');
    for (const json of [jsonLineOf(report), jsonOf(report)]) {
      expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u202a-\u202e\u2066-\u2069]/);
      expect(JSON.parse(json)).toEqual(report);
    }
  });

  test('one report is an object, several are an array', () => {
    expect(JSON.parse(jsonOf(ONE.report))).toEqual(ONE.report);
    expect(JSON.parse(jsonOf([ONE.report, ONE.report]))).toHaveLength(2);
  });
});

describe('Markdown', () => {
  test('reads as a mail to the desk', () => {
    expect(markdownOf(ONE)).toBe(`# draft.txt

draft.txt

**One figure does not add up.** 0 figures read.

## Same currency twice (line 3)

> It cost **over £6 million (£7 million)**, he said.

The same currency is given twice.

- £6 million is not £7 million

Probably €7 million was meant.
`);
  });

  test('an article’s asterisks, brackets and tags mean nothing', () => {
    const text = markdownOf(sampleReport('*Note* <img src=x> [free](http://a.example) «£6m_ (£7m)».'));
    expect(text).toContain('> \\*Note\\* \\<img src=x\\> \\[free\\](http://a.example) **£6m\\_ (£7m)**.');
  });
});

describe('CSV', () => {
  const rows = (csv: string) => csv.split('\r\n').slice(1, -1);

  test('has a header and a row for each result', () => {
    expect(csvOf([ONE])).toBe(
      'source,line,verdict,check,title,confidence,quote,message,working,suggestion,start,end\r\n' +
        'draft.txt,3,inconsistent,same-currency-twice,Same currency twice,0.97,over £6 million (£7 million),The same currency is given twice.,£6 million is not £7 million,€7 million,17,45\r\n',
    );
  });

  test.each([
    ['=HYPERLINK("http://a.example")', '"\'=HYPERLINK(""http://a.example"")"'],
    ['+1', "'+1"],
    ['-£6m', "'-£6m"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "' =1"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['\u202e=1', "'=1"],
    ['\u061c@SUM(A1)', "'@SUM(A1)"],
    ['£6,000', '"£6,000"'],
    ['he said "£6"', '"he said ""£6"""'],
    ['a\nb', 'a b'],
  ])('%j is no formula and breaks no row', (quote, field) => {
    const [row] = rows(csvOf([sampleReport('«£6»', [{ message: quote }])]));
    expect(row).toContain(`,£6,${field},`);
  });
});

describe('SARIF', () => {
  const read = (named: Parameters<typeof sarifOf>[0]): Log => JSON.parse(sarifOf(named, '1.2.3'));

  test('names the program, its checks and the text’s coordinates', () => {
    const [run] = read([ONE]).runs;
    expect(run?.tool.driver.semanticVersion).toBe('1.2.3');
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id));
    expect(run?.columnKind).toBe('utf16CodeUnits');
    const [result] = run?.results ?? [];
    expect(result).toMatchObject({
      ruleId: 'same-currency-twice',
      ruleIndex: 0,
      kind: 'fail',
      level: 'error',
      rank: 97,
    });
    expect(result?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'draft.txt', index: 0 },
      region: {
        startLine: 3,
        startColumn: 9,
        endLine: 3,
        endColumn: 37,
        charOffset: 17,
        charLength: 28,
        snippet: { text: 'over £6 million (£7 million)' },
      },
    });
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
      { deletedRegion: { charOffset: 17, charLength: 28 }, insertedContent: { text: '€7 million' } },
    ]);
  });

  test('what is for a look is a warning, what holds a pass without level', () => {
    const [run] = read([sampleReport('«£6» «£7»', [{ verdict: 'review' }, { verdict: 'consistent' }])]).runs;
    expect(run?.results?.map(({ kind, level }) => [kind, level])).toEqual([
      ['fail', 'warning'],
      ['pass', 'none'],
    ]);
  });

  test('a page brings the text that the offsets point into; a check that broke is told', () => {
    const page = sampleReport('It cost «£6m».', [], { isPage: true, name: 'https://news.example/a?b=c%20d' });
    const [run] = read([{ ...page, report: { ...page.report, broken: [{ check: 'x', message: 'No rate.' }] } }]).runs;
    expect(run?.artifacts).toEqual([
      { location: { uri: 'https://news.example/a?b=c%20d' }, contents: { text: 'It cost £6m.' } },
    ]);
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe('x did not run: No rate.');
  });

  test.each([
    ['my article #2.txt', 'my%20article%20%232.txt'],
    ['drafts\\a.txt', 'drafts/a.txt'],
    ['a:b.txt', './a:b.txt'],
    ['\ud800.txt', '%EF%BF%BD.txt'],
  ])('the file %j is a URI', (name, uri) => {
    expect(read([sampleReport('x', [], { name })]).runs[0]?.artifacts?.[0]?.location?.uri).toBe(uri);
  });
});
