import type { Score, ScoreRelation } from '../claims/scores.ts';
import { grouped } from '../figures/write-money.ts';
import { gathered } from '../text/gathered.ts';
import type { Check, Judgement } from './check.ts';

/** "won the series 3-2 in game seven", "won by six, 24-20", "drew 2-1". */
export const score = {
  id: 'score',
  title: 'Scores',
  finds: 'A score that its result, its margin, its legs, its sets or its series contradict.',
  limits: 'Shoot-outs, half-time scores, odds and formations are left alone, and cricket but for two plain totals.',
  claim: 'score',
  examples: {
    inconsistent: [{ text: 'The Saints won by «six, 24-20», at home.' }],
    consistent: [{ text: 'The Saints won by «four, 24-20», at home.' }],
    silent: [{ text: 'Rovers won 4-3 on penalties after a 1-1 draw.' }],
  },
  judge: (claim) => {
    const sum = SUMS[claim.relation](
      claim.given.map(({ value }) => value),
      claim.told,
    );
    return sum && said(claim, sum.holds, sum.words);
  },
} satisfies Check<'score'>;

interface Sum {
  readonly holds: boolean;
  readonly words: string;
}
type Work = (values: readonly number[], told: number | null) => Sum | null;

const number = (value: number): string => grouped(value);

const SUMS: Readonly<Record<ScoreRelation, Work>> = {
  draw: ([a = 0, b = 0]) => ({ holds: a === b, words: `${a}-${b} is ${a === b ? 'a draw' : 'no draw'}` }),
  // That 2-1 is a win goes without saying.
  win: ([a = 0, b = 0]) => (a !== b ? null : { holds: false, words: `${a}-${b} is a draw` }),
  margin: ([a = 0, b = 0], told) => {
    const apart = Math.abs(a - b);
    // Chasing 247, a side that is out for 211 has lost by 35.
    const chased = a > 50 && Math.abs(a - b) - 1 === told;
    return chased && told !== null && told > 8
      ? {
          holds: true,
          words: `${number(a)} less ${number(b)} is ${number(apart)}, one more than the margin, as where a target is chased`,
        }
      : {
          holds: apart === told,
          words: `${number(Math.max(a, b))} less ${number(Math.min(a, b))} is ${number(apart)}`,
        };
  },
  aggregate: (values) => {
    const pairs = pairsOf(values);
    const total = pairs.at(-1);
    const legs = pairs.slice(0, -1);
    if (!total) return null;
    const sums = sumsOf(legs);
    const [shown] = sums;
    const holds = sums.some(([a, b]) => (a === total[0] && b === total[1]) || (a === total[1] && b === total[0]));
    return {
      holds,
      words: `${legs.map(([a, b]) => `${a}-${b}`).join(' and ')} make ${holds ? `${total[0]}-${total[1]}` : `${shown?.[0]}-${shown?.[1]}`}`,
    };
  },
  sets: (values, told) => ({
    holds: values.length / 2 === told,
    words: `There are ${values.length / 2} sets in the score`,
  }),
  'straight-sets': (values) => {
    const pairs = pairsOf(values);
    const won = pairs.filter(([a, b]) => a > b).length;
    const holds = won === 0 || won === pairs.length;
    return {
      holds,
      words: holds ? 'One side won every set' : `One side won ${won} sets, the other ${pairs.length - won}`,
    };
  },
  series: ([a = 0, b = 0], told) => ({ holds: a + b === told, words: `${a}-${b} is ${a + b} games` }),
  'best-of': ([a = 0, b = 0], told) => {
    const needed = told === null ? 0 : (told + 1) / 2;
    const most = Math.max(a, b);
    return most > needed ? null : { holds: most === needed, words: `The best of ${told} is won with ${needed} games` };
  },
  // Drawn games are in neither number.
  'series-of': ([a = 0, b = 0], told) =>
    told === null || a + b < told || a === b ? null : { holds: a + b === told, words: `${a}-${b} is ${a + b} games` },
  scored: ([a = 0, b = 0], told) => ({
    holds: told !== null && told <= Math.max(a, b),
    words: `No side scored more than ${Math.max(a, b)}`,
  }),
  comeback: ([a = 0, b = 0, run = 0, c = 0, d = 0]) => {
    const [high, low] = [Math.max(a, b), Math.min(a, b)];
    const [won, lost] = [Math.max(c, d), Math.min(c, d)];
    return {
      holds: low + run === won && lost === high,
      words: `${low} and ${run} points are ${low + run}, and the others stay on ${high}`,
    };
  },
};

type Pair = readonly [number, number];

const pairsOf = (values: readonly number[]): readonly Pair[] =>
  gathered(values, (value, at): readonly Pair[] => (at % 2 === 0 ? [[value, values[at + 1] ?? 0]] : []));

/** Every sum of the legs, whichever side each names first. */
function sumsOf(legs: readonly Pair[]): readonly Pair[] {
  return legs.reduce<readonly Pair[]>(
    (sums, [a, b]) =>
      gathered(sums, ([x, y]): readonly Pair[] => [
        [x + a, y + b],
        [x + b, y + a],
      ]),
    [[0, 0]],
  );
}

function said({ given, words, start, end }: Score, holds: boolean, sum: string): Judgement {
  return {
    verdict: holds ? 'consistent' : 'inconsistent',
    confidence: 0.9,
    start,
    end,
    figures: given,
    message: holds || words === '' ? `${sum}.` : `${sum}. The text says ${words}.`,
    working: [sum, ...(words === '' ? [] : [`The text: ${words}`])],
  };
}
