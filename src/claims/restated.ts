import type { Figure, Money, Quantity } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import { DASH, DASH_BEHIND, HEDGE_BEFORE, type Joints, OR_ABOUT, SLASH } from './conversion-wording.ts';

/** An amount and the same amount given again: "over £6 million (£7 million)", "30 miles (48km)". */
export interface Restated<F> extends Span {
  readonly source: F;
  readonly target: F;
  /** How the words join them: a bracket, "or", dashes, a slash, "equal to". */
  readonly joint: 'bracket' | 'apposition' | 'slash';
  /** Words stand between the amount and the other: "£6m investment (€7m)". */
  readonly apart: boolean;
  /** What stands between the amount and its bracket, "-tall"; empty where nothing does. */
  readonly words: string;
  /** One of several that stand together: "90 to 120 miles (145 to 193km)". */
  readonly linked: boolean;
}

/** What amounts of one kind are, and how they are joined. */
export interface AmountKind<F> {
  readonly joints: Joints;
  readonly is: (figure: Figure | undefined) => figure is F & Figure;
  /** Written in the same currency or unit. */
  readonly same: (a: F, b: F) => boolean;
  /** May an amount of this measure restate one of that ("-tall" behind the bracket's amount alone)? Both as written, in lower case. */
  readonly sameMeasure: (given: string, again: string) => boolean;
  /** May the two ever be one? Asked before the words are read. */
  readonly comparable: (a: F, b: F) => boolean;
}

/** The amounts that the text gives again right behind `figures[at]`, which are those of the sentence. */
export function restatedAt<F extends Money | Quantity>(
  text: string,
  figures: readonly Figure[],
  at: number,
  sentence: Span,
  kind: AmountKind<F>,
): readonly Restated<F>[] {
  const source = figures[at];
  const target = figures[at + 1];
  if (!kind.is(source) || !kind.is(target) || !kind.comparable(source, target)) return [];
  return bracketed(text, figures, at, sentence, kind) ?? beside(text, figures, at, sentence, kind);
}

/** "A (B)", "A (B; C)", "A1–A2 (B1–B2)". Null where no bracket of amounts stands behind; empty where its words say something else. */
function bracketed<F extends Money | Quantity>(
  text: string,
  figures: readonly Figure[],
  at: number,
  sentence: Span,
  kind: AmountKind<F>,
): readonly Restated<F>[] | null {
  const source = figures[at];
  const first = figures[at + 1];
  if (!kind.is(source) || !kind.is(first)) return null;
  const opening = kind.joints.opening.exec(text.slice(source.end, first.start));
  if (!opening) return null;
  const inside = targetsOf(text, figures, at + 1, kind);
  if (!inside) return [];
  const { targets, linked, end } = inside;
  const sources = linkedUpTo(text, figures, at, kind);
  if (linked ? sources.length !== targets.length : sources.length > 1) return [];
  const words = opening[1] ?? '';
  const measured = kind.joints.measuredBy.test(words);
  // "$4.20 a gallon (£0.83 a litre)", "£30,000 a year (£2,500 a month)": each is of its own measure.
  if (inside.per !== '' && !kind.sameMeasure(words.trim().toLowerCase(), inside.per)) return [];
  const start = hedgedStart(text, sources[0]?.start ?? source.start, sentence);
  const apart = words !== '' && !measured;
  return gathered(targets, (target, index) => {
    const from = linked ? sources[index] : source;
    return from ? [{ source: from, target, joint: 'bracket' as const, apart, words, linked, start, end }] : [];
  });
}

interface Inside<F> {
  readonly targets: readonly F[];
  readonly linked: boolean;
  /** What the last amount is of, "a litre"; empty where the bracket does not say. */
  readonly per: string;
  readonly end: number;
}

/** The amounts of a bracket that holds nothing but amounts, up to its end; null where it holds more: "(£7m including VAT)". */
function targetsOf<F extends Money | Quantity>(
  text: string,
  figures: readonly Figure[],
  first: number,
  { is, same, joints }: AmountKind<F>,
): Inside<F> | null {
  const targets: F[] = [];
  let links = 0;
  for (let i = first; ; i++) {
    const target = figures[i];
    if (!is(target)) return null;
    targets.push(target);
    const behind = text.slice(target.end, target.end + 60);
    const closing = joints.closing.exec(behind);
    if (closing)
      return links > 0 && links !== targets.length - 1
        ? null
        : {
            targets,
            linked: links > 0,
            per: (closing[1] ?? '').trim().toLowerCase(),
            end: target.end + closing[0].length,
          };
    const next = figures[i + 1];
    if (!is(next) || targets.length > 4) return null;
    const joint = text.slice(target.end, next.start);
    if (joints.linked.test(joint) && same(target, next)) links++;
    else if (!joints.between.test(joint)) return null;
  }
}

/** The amounts that stand together up to `figures[at]`: both of "£1.5m to £2m". */
function linkedUpTo<F extends Money | Quantity>(
  text: string,
  figures: readonly Figure[],
  at: number,
  { is, same, joints }: AmountKind<F>,
): readonly F[] {
  const last = figures[at];
  if (!is(last)) return [];
  const together: F[] = [last];
  for (let i = at - 1; i >= 0; i--) {
    const before = figures[i];
    const first = together[0];
    if (!first || !is(before) || !same(before, first) || !joints.linked.test(text.slice(before.end, first.start)))
      break;
    together.unshift(before);
  }
  return together;
}

/** "A, or about B", "A — about B —", "A/B". */
function beside<F extends Money | Quantity>(
  text: string,
  figures: readonly Figure[],
  at: number,
  sentence: Span,
  kind: AmountKind<F>,
): readonly Restated<F>[] {
  const source = figures[at];
  const target = figures[at + 1];
  if (!kind.is(source) || !kind.is(target)) return [];
  const { joints } = kind;
  const joint = text.slice(source.end, target.start);
  const same = kind.same(source, target);
  const behind = text.slice(target.end, Math.min(sentence.end, target.end + 40));
  const slash = SLASH.test(joint);
  if (!(slash ? !same : restates(joint, behind, same, joints))) return [];
  const after = figures[at + 2];
  if (kind.is(after) && joints.linked.test(text.slice(target.end, after.start)) && !DASH.test(joint)) return [];
  if (!slash && !(same ? joints.fullPause : joints.pause).test(behind)) return [];
  const words = joints.apposition.exec(joint)?.[1] ?? '';
  return [
    {
      source,
      target,
      joint: slash ? 'slash' : 'apposition',
      apart: words !== '' && !joints.measuredBy.test(words),
      words,
      linked: false,
      start: hedgedStart(text, source.start, sentence),
      end: target.end,
    },
  ];
}

/** Do the words between two amounts make them one? */
function restates(joint: string, behind: string, same: boolean, { apposition, firm }: Joints): boolean {
  if (DASH.test(joint)) return !same && DASH_BEHIND.test(behind);
  return apposition.test(joint) && (firm.test(joint) || (!same && OR_ABOUT.test(joint)));
}

/** The passage begins with the amount's hedge: "over £6 million (£7 million)". */
function hedgedStart(text: string, start: number, sentence: Span): number {
  const hedge = HEDGE_BEFORE.exec(text.slice(Math.max(sentence.start, start - 24), start));
  return hedge?.[1] ? start - hedge[1].length : start;
}
