import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../src/checks/check.ts';
import type { AnyCheck } from '../../src/checks/index.ts';
import type { Conversion } from '../../src/claims/claim.ts';
import { conversions } from '../../src/claims/conversions.ts';
import { readingOf } from '../../src/claims/reading.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { RATES } from '../../src/facts/rates.ts';
import { judge } from '../../src/report/judge.ts';
import type { Verdict } from '../../src/report/report.ts';
import { articleFromText } from '../../src/text/plain.ts';

const FACTS: Facts = { published: null, language: null, currencies: () => [], rates: RATES };
const CLAIMS = conversions.read(readingOf(articleFromText('It cost £3m ($4m). It made £5m ($6m; €7m).')));

type Says = (claim: Conversion) => Judgement | readonly Judgement[] | null;

const check = (id: string, says: Says): AnyCheck => ({
  id,
  title: id,
  finds: id,
  limits: id,
  claim: 'conversion',
  examples: { inconsistent: [], consistent: [], silent: [] },
  judge: says,
});

const always =
  (verdict: Verdict): Says =>
  ({ source, target, start, end }) => ({
    verdict,
    confidence: 1,
    figures: [source, target],
    message: verdict,
    working: [],
    start,
    end,
  });

const run = (checks: readonly AnyCheck[], claims = CLAIMS) => {
  const broken: string[] = [];
  const judged = judge(checks, claims, FACTS, (id, error) => broken.push(`${id}: ${String(error)}`));
  const said = judged.map(
    ({ check, judgement }) => `${check} ${judgement.verdict} ${judgement.figures.map(({ text }) => text).join(' ')}`,
  );
  return { said, broken };
};

describe('judging', () => {
  test('each claim of a check’s kind is judged once', () => {
    expect(run([check('a', always('consistent'))]).said).toEqual([
      'a consistent £3m $4m',
      'a consistent £5m $6m',
      'a consistent £5m €7m',
    ]);
  });

  test('a claim of another kind is not handed to a check', () => {
    const sets = CLAIMS.filter(({ kind }) => kind === 'conversion-set');
    expect(sets).toHaveLength(1);
    expect(run([check('a', always('review'))], sets).said).toEqual([]);
  });

  test('null and an empty list say nothing, a list says several things', () => {
    const [first] = CLAIMS;
    const several: Says = (claim) => (claim === first ? [always('review')(claim) as Judgement] : []);
    expect(run([check('a', () => null), check('b', several)]).said).toEqual(['b review £3m $4m']);
  });

  test('a check that throws is broken, and the others go on', () => {
    const { said, broken } = run([
      check('a', () => {
        throw new Error('no rates');
      }),
      check('b', always('review')),
    ]);
    expect(broken).toEqual(['a: Error: no rates']);
    expect(said).toHaveLength(3);
  });
});

describe('the same mistake is said once', () => {
  test('by the earlier check', () => {
    const { said } = run([check('a', always('inconsistent')), check('b', always('inconsistent'))]);
    expect(said.map((one) => one[0])).toEqual(['a', 'a', 'a']);
  });

  test('by the surer verdict, whatever the order', () => {
    const { said } = run([check('a', always('review')), check('b', always('inconsistent'))]);
    expect(said.map((one) => one[0])).toEqual(['b', 'b', 'b']);
  });

  test('and nothing of it is said to hold', () => {
    const { said } = run([check('a', always('consistent')), check('b', always('review'))]);
    expect(said.every((one) => one.startsWith('b review'))).toBe(true);
  });

  test('but two amounts of one bracket are two mistakes', () => {
    const { said } = run([check('a', always('inconsistent'))]);
    expect(said).toContain('a inconsistent £5m $6m');
    expect(said).toContain('a inconsistent £5m €7m');
  });

  test('what holds of some of the figures is still said', () => {
    const [first] = CLAIMS;
    const some: Says = (claim) => (claim === first ? always('inconsistent')(claim) : null);
    const { said } = run([check('a', some), check('b', always('consistent'))]);
    expect(said).toEqual(['a inconsistent £3m $4m', 'b consistent £5m $6m', 'b consistent £5m €7m']);
  });
});
