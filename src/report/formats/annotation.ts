import type { ReportedResult, Verdict } from '../report.ts';
import { indented } from './json.ts';
import type { NamedReport } from './named-report.ts';
import { uriOf } from './uri.ts';
import { suggestionSentence, titleOf } from './wording.ts';

/** How much of the text stands around a quotation, so that it is found where the same words stand twice. */
const CONTEXT = 32;

const TAGS: Readonly<Record<Verdict, string>> = {
  inconsistent: 'does not add up',
  review: 'worth a look',
  consistent: 'holds',
};

/**
 * Reports in the W3C's Web Annotation model (Recommendation of 23 February 2017), for annotation tools such as Hypothesis: an annotation
 * for each result, its words found again by a TextQuoteSelector. Of a plain text a TextPositionSelector is given too, in code points as
 * section 4.2.5 asks; of a page it would point into the text that was read, which is not the page's own.
 */
export function annotationOf(reports: readonly NamedReport[], version: string): string {
  const items = reports.flatMap((named) => {
    const points = pointsOf(named.report.text);
    return named.report.results.map((result) => annotation(named, result, points, version));
  });
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: 'Figures that were checked by Figurecheck',
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  return indented(collection);
}

function annotation(
  { name, report, isPage }: NamedReport,
  result: ReportedResult,
  points: (offset: number) => number,
  version: string,
): object {
  const { check, verdict, message, working, suggestion, start, end } = result;
  const source = uriOf(report.source.url ?? name);
  const sentences = [`${titleOf(check)}: ${message}`, ...working, suggestionSentence(result)];
  const text = (value: string, purpose: string) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' });
  return {
    id: `${source.replace(/#.*/, '')}#figurecheck-${result.id}`,
    type: 'Annotation',
    motivation: 'assessing',
    generator: { type: 'Software', name: `Figurecheck ${version}` },
    body: [
      { ...text(sentences.filter((part) => part !== null).join('\n'), 'commenting'), language: 'en' },
      text(TAGS[verdict], 'tagging'),
      ...(suggestion ? [text(suggestion.text, 'editing')] : []),
    ],
    target: {
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: report.text.slice(start, end),
          prefix: report.text.slice(Math.max(0, start - CONTEXT), start),
          suffix: report.text.slice(end, end + CONTEXT),
        },
        ...(isPage ? [] : [{ type: 'TextPositionSelector', start: points(start), end: points(end) }]),
      ],
    },
  };
}

/** The number of code points before an offset: one for "💷", which takes two units of UTF-16. Offsets come in any order. */
function pointsOf(text: string): (offset: number) => number {
  const seconds = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index + 1);
  return (offset) => {
    const before = seconds.findIndex((second) => second >= offset);
    return offset - (before < 0 ? seconds.length : before);
  };
}
