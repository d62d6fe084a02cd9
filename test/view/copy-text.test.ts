import { expect, test } from 'vitest';
import { copyText, flagText } from '../../src/view/copy-text.ts';
import { ENGLISH } from '../../src/view/english.ts';
import { ODD, pageWith, reportWith, WRONG } from './page.ts';

test('a finding as text has the passage, the sum, the slip and the source', () => {
  expect(copyText(reportWith([]), WRONG, 'Same currency twice', ENGLISH)).toBe(
    [
      'Same currency twice: “over £6 million (£7 million)”',
      'The same currency is given twice with different amounts.',
      '  £6 million is not £7 million',
      '  £6 million in euros, Jan 2019: €6.8m',
      'Probably €7 million was meant.',
      '',
      'Pier repairs, https://example.org/pier',
    ].join('\n'),
  );
});

test('what is unknown leaves no empty line', () => {
  const report = reportWith([], { source: { title: null, url: null, published: null, lang: null } });
  expect(copyText(report, ODD, 'Rates disagree', ENGLISH)).toBe(
    'Rates disagree: “Rs 10 crore ($4m)”\nRight if the rate is that of another year.',
  );
});

test('a report of a wrong flag has what an issue needs, and nothing of the reader', () => {
  expect(flagText(pageWith([WRONG]), WRONG, '0.1.0')).toBe(
    [
      'check: same-currency-twice',
      'verdict: inconsistent (0.9)',
      'quote: “over £6 million (£7 million)”',
      'message: The same currency is given twice with different amounts.',
      '  £6 million is not £7 million',
      '  £6 million in euros, Jan 2019: €6.8m',
      'article: 2019-09-03, en-GB',
      'version: 0.1.0',
    ].join('\n'),
  );
});
