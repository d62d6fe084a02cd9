import type { CellNumber } from '../claims/table-cells.ts';
import type { TableWorkings, Way } from '../claims/table-workings.ts';
import type { Figure } from '../figures/figure.ts';
import { gathered } from '../text/gathered.ts';
import type { Check, Judgement } from './check.ts';
import { type Finding, findingsOf } from './shared/table-line.ts';
import type { Sums } from './shared/table-ways.ts';
import { wordsOf, writtenIn } from './shared/table-words.ts';

/** Sums that hold are told cell by cell up to so many a line: more is a data set, not a table for readers. */
const TOLD = 200;
/** Of a longer sum the total alone is shown as its figure. */
const SHOWN = 60;

/** A table's totals, changes and shares, each against the cells that it is made of. */
export const tableTotal = {
  id: 'table-total',
  title: 'Totals in a table',
  finds: 'A total, change, share or difference in a table that its own cells do not come to.',
  limits:
    'Only columns and rows that are named for it or that hold everywhere else; tables with gaps, overlapping groups or a selection of rows are given the benefit of the doubt.',
  claim: 'table-workings',
  examples: {
    inconsistent: [{ text: 'Town\tHomes\nLeeds\t412\nYork\t131\nHull\t96\nSelby\t77\nTotal\t«761»' }],
    consistent: [{ text: 'Town\tHomes\nLeeds\t412\nYork\t131\nHull\t96\nSelby\t77\nTotal\t«716»' }],
    silent: [{ text: 'Port\tStaff\nDover\t1,140\nof which apprentices\t86\nHull\t*\nTotal\t3,650' }],
  },
  judge: (claim) => {
    const sums: Sums = new Map();
    const first = claim.lines.map((line) => findingsOf(line, claim, sums, 0));
    const holds = first.flat().filter(({ verdict, line }) => verdict === 'consistent' && line.kind === 'total').length;
    const findings = gathered(claim.lines, (line, at) => {
      const said = first[at] ?? [];
      return holds > 0 && said.length === 0 && line.cases.length === 1 ? findingsOf(line, claim, sums, holds) : said;
    });
    const doubts = apartOf(findings.filter(({ verdict }) => verdict !== 'consistent'));
    const doubted = new Set(doubts.map(({ found }) => found.result));
    const told = new Map<unknown, number>();
    const said = new Set<CellNumber>();
    const holding = findings.filter(({ verdict, found, line }) => {
      const before = told.get(line) ?? 0;
      if (verdict !== 'consistent' || before >= TOLD || doubted.has(found.result) || said.has(found.result))
        return false;
      told.set(line, before + 1);
      said.add(found.result);
      return true;
    });
    return [...doubts, ...holding].map((finding) => judgementOf(finding, claim));
  },
} satisfies Check<'table-workings'>;

/** One slip, told once: a wrong cell makes its row and its column wrong, a wrong total what is worked out from it. */
function apartOf(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  const wrong = new Set<CellNumber>();
  for (const finding of findings) {
    const { found, way } = finding;
    const cells = cellsOf(way);
    if (wrong.has(found.result) || (cells.length <= SHOWN && cells.some((cell) => wrong.has(cell)))) continue;
    wrong.add(found.result);
    kept.push(finding);
  }
  return kept;
}

const cellsOf = (way: Way): readonly CellNumber[] =>
  way.op === 'change'
    ? [way.from, way.to]
    : way.op === 'share'
      ? [way.part, ...way.whole.map(({ number }) => number)]
      : way.terms.map(({ number }) => number);

function judgementOf(
  { verdict, confidence, found, way, outcome, slip, line, others }: Finding,
  _: TableWorkings,
): Judgement {
  const { result } = found;
  const cells = cellsOf(way);
  const figures: readonly Figure[] = (cells.length > SHOWN ? [result] : [result, ...cells]).map(({ figure }) => figure);
  const expected = outcome.agreement === 'exact' ? result.text : writtenIn(result, outcome.value);
  const sum = `${wordsOf(way)} is ${expected}.`;
  const says = verdict === 'consistent' ? '' : ` The table says ${result.text}.`;
  const right =
    line.kind === 'points'
      ? ' Right if points were taken off or added.'
      : ' Right if some rows are not shown, or are part of others.';
  return {
    verdict,
    confidence,
    start: result.start,
    end: result.end,
    figures,
    message: `${verdict === 'review' ? 'Worth a look: ' : ''}${sum}${says}${slip ? ` ${slip.text}` : verdict === 'review' ? right : ''}`,
    working: [
      `${[line.title, found.name].filter(Boolean).join(', ')}: ${result.text}`,
      `From the table’s own cells: ${wordsOf(way)} is ${expected}`,
      ...(verdict !== 'consistent' && others > 0
        ? [`In ${others} other ${others === 1 ? 'cell' : 'cells'} it holds`]
        : []),
    ],
    suggestion:
      verdict === 'inconsistent' && !found.rate
        ? { span: { start: result.start, end: result.end }, text: writtenIn(result, outcome.value) }
        : null,
  };
}
