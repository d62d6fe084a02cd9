import type { Echo, HeadlineFigure, Mention, Repeatable } from '../../claims/repetition.ts';
import { fateSum } from './derived.ts';
import { digitsOf, inMeasureOf, repeatSlip, slipInWords, unitSlip } from './repeated.ts';

/** Why a headline's figure cannot be the text's. */
export interface Doubt {
  readonly echoes: readonly Echo[];
  readonly confidence: number;
  /** The likely slip in a sentence; empty where none fits. */
  readonly slip: string;
}

/** The text's figure in the headline's measure: 64km in miles, half as 50%; null where it is of another currency, unit or noun. */
export function likened(
  { figure: own, person: whose, fate: ends }: Mention,
  { figure, person, fate }: Echo,
): Repeatable | null {
  if (whose !== null) return figure.kind === 'age' || person !== null ? figure : null;
  if (own.kind === 'money' && figure.kind === 'money')
    return own.units.some((unit) => figure.units.includes(unit)) ? figure : null;
  if (own.kind === 'count' && figure.kind === 'count')
    return isPeople(own) || isPeople(figure) || own.unit === figure.unit || (fate !== null && fate === ends)
      ? figure
      : null;
  return own.kind === figure.kind && own.unit === figure.unit ? figure : inMeasureOf(figure, own);
}

/** "six dead" and "six people" count people alike, and a bare "six" may. */
const isPeople = ({ unit }: Repeatable): boolean =>
  unit === null || /^(?:person|dead|injured|wounded|missing)$/.test(unit);

/** What an editor would stop at where the text has the headline's figure nowhere and no two figures that come to it. */
export const doubtOf = ({ told, echoes }: HeadlineFigure): Doubt | null =>
  slipDoubt(told, echoes) ?? valueDoubt(told, echoes);

/** The injured printed as dead. */
export function fatesDoubt(told: Mention, echoes: readonly Echo[]): Doubt | null {
  const fates = fateSum(told, echoes);
  const slip = 'Added, they are the headline’s figure: the injured are counted among the dead.';
  return fates && { echoes: fates, confidence: 0.95, slip };
}

/** The sentence is the headline in full. */
const isStrong = ({ shared, sameThing, covered }: Echo): boolean =>
  shared > 2 || (shared > 1 && (sameThing || covered > 0.6));
/** Enough where the digits are the same. */
const isFair = ({ shared, sameThing }: Echo): boolean => shared > 1 || (shared > 0 && sameThing);

function slipDoubt(told: Mention, echoes: readonly Echo[]): Doubt | null {
  const digits = digitsOf(told.figure).length;
  for (const echo of echoes) {
    const near = echo.paragraph < 2;
    if (likened(told, echo) !== echo.figure) {
      const slip = unitSlip(told.figure, echo.figure);
      if (slip && echo.paragraph < 3 && (isFair(echo) || (digits > 1 && echo.shared > 0)))
        return { echoes: [echo], confidence: 0.93, slip };
      continue;
    }
    const slip = repeatSlip(told.figure, echo.figure);
    if (!slip || told.person !== null) continue;
    const tied =
      slip.kind === 'scale'
        ? (near && (digits > 1 || (echo.paragraph === 0 && echo.shared > 0 && !echo.other))) || isFair(echo)
        : !echo.other && near && (isStrong(echo) || (digits > 1 && isFair(echo)));
    if (tied) return { echoes: [echo], confidence: 0.95, slip: slipInWords(slip, told.figure, echo.figure) };
  }
  return null;
}

/** No slip, and yet another value: only where the first paragraph says the headline in full, with one figure of its kind. */
function valueDoubt(told: Mention, echoes: readonly Echo[]): Doubt | null {
  const [echo, ...more] = echoes.filter((one) => one.paragraph === 0 && likened(told, one) === one.figure);
  if (!echo || more.length > 0 || echo.other || told.figure.hedge !== null || echo.figure.hedge !== null) return null;
  if (!isStrong(echo) || !isOneThing(told, echo)) return null;
  if (echoes.some((one) => one !== echo && one.sameThing && likened(told, one) !== null)) return null;
  return { echoes: [echo], confidence: 0.85, slip: '' };
}

function isOneThing(told: Mention, { figure, sameThing, covered, fate }: Echo): boolean {
  if (told.person !== null) return sameThing;
  if (figure.kind !== told.figure.kind) return false;
  return figure.kind !== 'count' || sameThing || (isPeople(figure) && covered > 0.7 && fate === told.fate);
}
