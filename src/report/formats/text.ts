import type { Report, ReportedResult, Verdict } from '../report.ts';
import { caretLines } from './carets.ts';
import { type Paint, paintWith } from './colour.ts';
import type { NamedReport } from './named-report.ts';
import { passagesOf } from './passage.ts';
import { type Place, placesOf } from './place.ts';
import { shown } from './shown.ts';
import {
  counted,
  evidenceSentence,
  notesOf,
  resultsOf,
  shortQuote,
  suggestionSentence,
  sumOf,
  titleOf,
  verdictSentence,
} from './wording.ts';

/** How a proof is laid out. */
export interface TextOptions {
  readonly colour: boolean;
  /** Columns that lines are laid out in. */
  readonly width: number;
  /** Begin with the name of what was read; for one of several. */
  readonly named: boolean;
}

/** Each verdict has its own shape, so that none depends on colour. */
const SHAPES: Readonly<Record<Verdict, string>> = { inconsistent: '●', review: '◐', consistent: '✓' };

const INDENT = '  ';

/** A report as a copy desk's proof: the verdict, each finding with its words underlined and its sum, what holds in a line each. */
export function textOf(named: NamedReport, options: TextOptions): string {
  const { report } = named;
  const paint = paintWith(options.colour);
  const placeOf = placesOf(named);
  const findings = report.results.filter(({ verdict }) => verdict !== 'consistent');
  const holds = resultsOf(report, 'consistent');
  const paragraphs: (readonly string[])[] = [
    [
      ...(options.named ? [paint('faint', shown(named.name))] : []),
      paint('strong', verdictSentence(report)),
      ...[evidenceSentence(report), ...notesOf(report)].filter((line) => line !== null),
    ],
    ...findings.map((result) => findingLines(named, result, placeOf, options, paint)),
    ...(holds.length > 0
      ? [
          [
            paint('strong', `${counted(holds.length, 'sum that holds', 'sums that hold')}:`),
            ...holds.map((result) => holdingLine(report, result, placeOf(result.start), paint)),
          ],
        ]
      : []),
  ];
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function findingLines(
  { report }: NamedReport,
  result: ReportedResult,
  placeOf: (offset: number) => Place,
  { width }: TextOptions,
  paint: Paint,
): readonly string[] {
  const shape = paint(result.verdict, SHAPES[result.verdict]);
  const quotes = passagesOf(report, result).flatMap((passage, index, all) => {
    const lines = caretLines(report.text, passage, passage.marks, width - INDENT.length - 2);
    const place = all.length > 1 ? [paint('faint', `${INDENT}${placeOf(passage.start).words}`)] : [];
    return [
      ...place,
      ...lines.flatMap(({ text, carets }, row) => {
        const before = row === 0 && passage.cutBefore ? '…' : ' ';
        const after = row === lines.length - 1 && passage.cutAfter ? '…' : '';
        const quoted = `${INDENT}${before}${text}${after}`.trimEnd();
        return carets === '' ? [quoted] : [quoted, `${INDENT} ${paint(result.verdict, carets)}`];
      }),
      ...(index < all.length - 1 ? [''] : []),
    ];
  });
  const suggestion = suggestionSentence(result);
  return [
    `${shape} ${paint('strong', titleOf(result.check))} ${paint('faint', `· ${placeOf(result.start).words}`)}`,
    '',
    ...quotes,
    '',
    ...wrapped(result.verdict === 'review' ? worthALook(result.message) : result.message, INDENT, width),
    ...result.working.flatMap((line) => wrapped(line, INDENT + INDENT, width)),
    ...(suggestion === null ? [] : wrapped(suggestion, INDENT, width)),
  ];
}

/** A message for review begins so, once. */
const worthALook = (message: string): string => (/^worth a look/i.test(message) ? message : `Worth a look: ${message}`);

function wrapped(sentence: string, indent: string, width: number): readonly string[] {
  const whole = { start: 0, end: sentence.length };
  return caretLines(sentence, whole, [], width - indent.length).map(({ text }) => `${indent}${text}`);
}

function holdingLine(report: Report, result: ReportedResult, place: Place, paint: Paint): string {
  const shape = paint('consistent', SHAPES.consistent);
  return `${shape} ${place.words}  “${shown(shortQuote(report, result))}”  ${shown(sumOf(result))}`;
}
