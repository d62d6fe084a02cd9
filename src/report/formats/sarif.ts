import type { Artifact, Location, Log, Notification, ReportingDescriptor, Result, Run } from 'sarif';
import { CHECKS } from '../../checks/index.ts';
import type { ReportedResult, Verdict } from '../report.ts';
import { indented } from './json.ts';
import type { NamedReport } from './named-report.ts';
import { type Place, placesOf } from './place.ts';
import { uriOf } from './uri.ts';
import { suggestionSentence } from './wording.ts';

/** SARIF has no level for what holds: such a result is of the kind "pass", whose level must be "none". */
const LEVELS = { inconsistent: 'error', review: 'warning', consistent: 'none' } as const satisfies Record<
  Verdict,
  Result.level
>;

/** Reports as a SARIF 2.1.0 log, which code hosts and editors show beside the text. `version` is the program's. */
export function sarifOf(reports: readonly NamedReport[], version: string): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(reports, version)],
  };
  return indented(log);
}

function runOf(reports: readonly NamedReport[], version: string): Run {
  return {
    tool: { driver: { name: 'Figurecheck', semanticVersion: version, rules: CHECKS.map(ruleOf) } },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: reports.flatMap(brokenIn) }],
    artifacts: reports.map(artifactOf),
    results: reports.flatMap((named, index) => {
      const placeOf = placesOf(named);
      return named.report.results.map((result) => resultOf(named, index, result, placeOf));
    }),
  };
}

function ruleOf({ id, title, finds, limits }: (typeof CHECKS)[number]): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: finds },
    help: { text: `${finds} ${limits}` },
    defaultConfiguration: { level: 'error' },
  };
}

/** Offsets point into the text that was read; of a page, which holds other things besides, the text is given with it. */
function artifactOf({ name, report, isPage }: NamedReport): Artifact {
  return { location: { uri: uriOf(name) }, ...(isPage && { contents: { text: report.text } }) };
}

function resultOf(
  named: NamedReport,
  artifact: number,
  result: ReportedResult,
  placeOf: (offset: number) => Place,
): Result {
  const { check, verdict, message, working, key, confidence, suggestion } = result;
  const ruleIndex = CHECKS.findIndex(({ id }) => id === check);
  const artifactLocation = { uri: uriOf(named.name), index: artifact };
  const sentences = [message, ...working, suggestionSentence(result)].filter((part) => part !== null);
  return {
    ruleId: check,
    ...(ruleIndex >= 0 && { ruleIndex }),
    kind: verdict === 'consistent' ? 'pass' : 'fail',
    level: LEVELS[verdict],
    message: { text: sentences.join('\n') },
    locations: [locationOf(artifactLocation, result, placeOf)],
    partialFingerprints: { 'figurecheck/1': key },
    rank: Math.round(confidence * 100),
    ...(suggestion && {
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation,
              replacements: [
                {
                  deletedRegion: { charOffset: suggestion.start, charLength: suggestion.end - suggestion.start },
                  insertedContent: { text: suggestion.text },
                },
              ],
            },
          ],
        },
      ],
    }),
  };
}

function locationOf(
  artifactLocation: { uri: string; index: number },
  { start, end, quote }: ReportedResult,
  placeOf: (offset: number) => Place,
): Location {
  const [from, to] = [placeOf(start), placeOf(end)];
  const region = {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
    snippet: { text: quote },
  };
  return { physicalLocation: { artifactLocation, region } };
}

function brokenIn({ name, report }: NamedReport): Notification[] {
  return report.broken.map(({ check, message }) => ({
    level: 'error' as const,
    message: { text: `${check} did not run: ${message}` },
    associatedRule: { id: check },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(name) } } }],
  }));
}
