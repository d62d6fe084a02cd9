import type { Judgement } from '../checks/check.ts';
import type { AnyCheck } from '../checks/index.ts';
import type { Claim } from '../claims/claim.ts';
import type { Facts } from '../facts/facts.ts';
import type { Figure } from '../figures/figure.ts';

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
  const byKind = new Map<Claim['kind'], Claim[]>();
  for (const claim of claims) {
    const others = byKind.get(claim.kind);
    if (others) others.push(claim);
    else byKind.set(claim.kind, [claim]);
  }
  for (const check of checks) {
    try {
      // A check is only handed claims of its own kind; the compiler cannot follow that through the list.
      for (const claim of byKind.get(check.claim) ?? [])
        for (const judgement of listed(check.judge(claim as never, facts))) judged.push({ check: check.id, judgement });
    } catch (error) {
      broke(check.id, error);
    }
  }
  return once(judged);
}

const listed = (judgements: readonly Judgement[] | Judgement | null): readonly Judgement[] =>
  judgements === null ? [] : 'verdict' in judgements ? [judgements] : judgements;

const doubts = ({ judgement }: Judged): boolean => judgement.verdict !== 'consistent';

/** Two doubts about the same figures are one: that which is surer stays, then that of the earlier check. Linear: doubts are looked up by figure. */
function once(judged: readonly Judged[]): readonly Judged[] {
  const kept: Judged[] = [];
  const about = new Map<Figure, Judged[]>();
  const known = ({ judgement }: Judged): readonly Judged[] =>
    judgement.figures.flatMap((figure) => about.get(figure) ?? []);
  for (const verdict of ['inconsistent', 'review'] as const)
    for (const next of judged) {
      if (
        next.judgement.verdict !== verdict ||
        known(next).some((other) => sameFigures(other.judgement, next.judgement))
      )
        continue;
      kept.push(next);
      for (const figure of next.judgement.figures) {
        const others = about.get(figure);
        if (others) others.push(next);
        else about.set(figure, [next]);
      }
    }
  return [...kept, ...judged.filter((one) => !doubts(one) && !known(one).some((other) => saysTheSame(other, one)))];
}

const sameFigures = (a: Judgement, b: Judgement): boolean => {
  const shared = a.figures.filter((figure) => b.figures.includes(figure)).length;
  return shared >= Math.min(2, a.figures.length, b.figures.length);
};

/** "Holds" is not said of the very figures that do not. */
const saysTheSame = (doubt: Judged, one: Judged): boolean =>
  one.judgement.figures.length > 0 && one.judgement.figures.every((figure) => doubt.judgement.figures.includes(figure));
