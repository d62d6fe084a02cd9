import { gathered } from '../text/gathered.ts';
import type { Measure } from './table-columns.ts';
import { type Grid, slotAt } from './table-grid.ts';
import type { Line, LineKind, Term } from './table-workings.ts';

/** What league tables head their columns with: played, won, drawn, lost, for, against, difference, points. */
const CODES: Readonly<Record<string, RegExp>> = {
  played: /^(?:p|pld|pl|played|gp|mp|games|matches|games played|sp|spiele)$/,
  won: /^(?:w|won|wins|win|s|siege)$/,
  drawn: /^(?:d|drawn|draws|draw|t|tied|ties|u)$/,
  lost: /^(?:l|lost|losses|loss|n|niederlagen)$/,
  scored: /^(?:f|gf|for|pf|goals for|scored|points for)$/,
  conceded: /^(?:a|ga|against|pa|goals against|conceded|points against)$/,
  difference: /^(?:gd|diff|difference|goal difference|\+\/-|pd|points difference|goal diff)$/,
  points: /^(?:pts|points|pt|pkt|punkte)$/,
};

type Code = 'played' | 'won' | 'drawn' | 'lost' | 'scored' | 'conceded' | 'difference' | 'points';

interface Rule {
  readonly result: Code;
  readonly kind: LineKind;
  /** How often each column counts; several where leagues differ: three for a win, or two. */
  readonly ways: readonly (readonly (readonly [Code, number])[])[];
}

const RULES: readonly Rule[] = [
  {
    result: 'played',
    kind: 'derived',
    ways: [
      [
        ['won', 1],
        ['drawn', 1],
        ['lost', 1],
      ],
      [
        ['won', 1],
        ['lost', 1],
      ],
    ],
  },
  {
    result: 'difference',
    kind: 'derived',
    ways: [
      [
        ['scored', 1],
        ['conceded', -1],
      ],
    ],
  },
  {
    result: 'points',
    kind: 'points',
    ways: [3, 2, 4].map((win) => [
      ['won', win],
      ['drawn', win === 4 ? 2 : 1],
    ]),
  },
];

/** The columns of a league table that follow from others. */
export function leagueColumns(grid: Grid, measures: readonly Measure[]): readonly Line[] {
  const found = new Map<string, Measure>();
  for (const [code, written] of Object.entries(CODES))
    for (const measure of measures) if (written.test(measure.label) && !found.has(code)) found.set(code, measure);
  if (!found.has('won')) return [];
  return gathered(RULES, ({ result: code, kind, ways: all }): readonly Line[] => {
    const measure = found.get(code);
    const ways = all.filter((way) => way.every(([term]) => found.has(term)));
    if (!measure || ways.length === 0) return [];
    const cases = gathered(grid.rows, (row) => {
      const result = slotAt(row, measure.at).number;
      return result ? [{ result, name: row.title, rate: false, scaled: measure.scaled, row }] : [];
    });
    return [
      {
        kind,
        title: measure.title,
        cases,
        closed: false,
        ways: ways.length,
        way: (way, at) => {
          const terms: Term[] = [];
          for (const [term, factor] of ways[way] ?? []) {
            const number = slotAt(cases[at]?.row, found.get(term)?.at ?? -1).number;
            if (!number) return null;
            terms.push({ number, factor });
          }
          return { op: 'sum', terms, gaps: false };
        },
      },
    ];
  });
}
