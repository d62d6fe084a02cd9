import { expect, test } from 'vitest';
import { EXPORT_FORMS } from '../../src/report/formats/exports.ts';
import { downloadOf } from '../../src/view/download.ts';
import { sampleReport } from '../report/formats/sample.ts';

const [markdown] = EXPORT_FORMS;
const called = (...names: readonly string[]) =>
  markdown &&
  downloadOf(
    markdown,
    names.map((name) => sampleReport('It cost «£5 (£6)».', [], { name })),
    '1.0.0',
  ).name;

test.each([
  ['release.docx', 'figurecheck-release.md'],
  ['My press release (final).docx', 'figurecheck-My-press-release-final.md'],
  ['https://example.org/news/boats.html?page=2#top', 'figurecheck-boats.md'],
  ['../../.ssh/config', 'figurecheck-config.md'],
  ['“”', 'figurecheck-report.md'],
])('%s is exported as %s', (name, file) => expect(called(name)).toBe(file));

test('several are told by their number', () => expect(called('a.txt', 'b.txt')).toBe('figurecheck-2-texts.md'));

test.each(EXPORT_FORMS.map((form) => [form.id, form] as const))('%s holds what is wrong', (_, form) => {
  expect(downloadOf(form, [sampleReport('It cost «£5 (£6)».')], '1.0.0').content).toContain('£5 (£6)');
});
