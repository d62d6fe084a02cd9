import type { Judgement } from '../checks/check.ts';
import type { AnyCheck } from '../checks/index.ts';
import type { Claim } from '../claims/claim.ts';
import type { Facts } from '../facts/facts.ts';

/** A judgement and the check that made it. */
export interface Judged {
  readonly check: string;
  readonly judgement: Judgement;
}

/**
 * Runs each check on the claims of its kind, in the order of `checks`. A check that throws is told to `broke` and loses its own
 * judgements only. The same mistake is kept once: a finding whose figures an earlier check has already called into question is dropped.
 */
export function judge(
  checks: readonly AnyCheck[],
  claims: readonly Claim[],
  facts: Facts,
  broke: (check: string, error: unknown) => void,
): readonly Judged[] {
  const judged: Judged[] = [];
  for (const check of checks) {
    try {
      for (const claim of claims) {
        // A check is only handed claims of its own kind; the compiler cannot follow that through the list.
        if (claim.kind === check.claim)
          for (const judgement of listed(check.judge(claim as never, facts)))
            judged.push({ check: check.id, judgement });
      }
    } catch (error) {
      broke(check.id, error);
    }
  }
  return once(judged);
}

const listed = (judgements: readonly Judgement[] | Judgement | null): readonly Judgement[] =>
  judgements === null ? [] : 'verdict' in judgements ? [judgements] : judgements;

const doubts = ({ judgement }: Judged): boolean => judgement.verdict !== 'consistent';

/** Two doubts about the same figures are one: that which is surer stays, then that of the earlier check. */
function once(judged: readonly Judged[]): readonly Judged[] {
  const kept: Judged[] = [];
  for (const verdict of ['inconsistent', 'review'] as const)
    for (const next of judged)
      if (next.judgement.verdict === verdict && !kept.some((other) => sameFigures(other.judgement, next.judgement)))
        kept.push(next);
  return [...kept, ...judged.filter((one) => !doubts(one) && !kept.some((other) => saysTheSame(other, one)))];
}

const sameFigures = (a: Judgement, b: Judgement): boolean => {
  const shared = a.figures.filter((figure) => b.figures.includes(figure)).length;
  return shared >= Math.min(2, a.figures.length, b.figures.length);
};

/** "Holds" is not said of the very figures that do not. */
const saysTheSame = (doubt: Judged, one: Judged): boolean =>
  one.judgement.figures.length > 0 && one.judgement.figures.every((figure) => doubt.judgement.figures.includes(figure));
