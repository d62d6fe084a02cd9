import { bracketedLoss } from './accounting.ts';
import { type Amount, centsBehind, coinsOf, withCoins } from './coins.ts';
import { type Beside, currencyBefore, currencyBehind } from './currency-near.ts';
import { ownerBehind } from './currency-owners.ts';
import { doubleMAsScale } from './double-m.ts';
import type { Money } from './figure.ts';
import { doubtfulNameIsMoney } from './money-or-not.ts';
import { currencyNamedBefore } from './named-before.ts';
import { nearCurrency } from './near-currency.ts';
import { letterAsScale, type Numeral, withPower } from './numerals.ts';
import { measured, type Scan } from './scan.ts';
import { wholeNumber } from './written-numbers.ts';

/**
 * Money as news writes it: "£6 million", "3.1bn Australian dollars", "Rs 500 crore", "274.5 pence", "$1.5-2 million" (two figures),
 * "five dollars and thirty-five cents" (one). Amounts without a number ("a few million euros") and weights ("20 pounds of flour") are none.
 */
export function findMoney(scan: Scan): readonly Money[] {
  const amounts: (Amount | undefined)[] = [];
  let used = 0;
  scan.numerals.forEach((numeral, index) => {
    const near = scan.taken[index] ? false : nearCurrency(scan, index, numeral);
    // "1/2 cent": the two numerals of a fraction are one number.
    const whole = near && scan.text[numeral.start - 1] === '/' ? wholeNumber(scan, index, numeral) : null;
    const amount = near ? amountOf(scan.text, whole?.numeral ?? numeral, index, used) : undefined;
    if (amount && whole && whole.first < index) scan.taken[whole.first] = 1;
    amounts.push(amount);
    used = amount?.end ?? used;
  });
  scan.numerals.forEach((numeral, index) => {
    shareOut(scan, amounts, numeral, index);
  });
  const found: Money[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i];
    if (!amount) continue;
    scan.taken[i] = 1;
    const next = amounts[i + 1];
    const coins = next && coinsOf(scan.text, amount, next) ? next : null;
    const cents = coins ? null : centsBehind(scan, amount, i + 1, next);
    if (coins ?? cents) scan.taken[++i] = 1;
    found.push(moneyOf(scan.text, amount, coins ?? cents));
  }
  return found;
}

const YEAR = (numeral: Numeral): boolean =>
  numeral.form === 'digits' &&
  numeral.power === 0 &&
  numeral.end - numeral.start === 4 &&
  numeral.value >= 1800 &&
  numeral.value < 2100;

/** `used` is where the amount before ends: the code of "3 GBP 1 pence" is not read twice. */
function amountOf(text: string, numeral: Numeral, index: number, used: number): Amount | undefined {
  const before = currencyBefore(text, numeral) ?? nameBefore(text, numeral);
  if (before && before.start >= used) {
    const loss = bracketedLoss(text, before.start, numeral);
    if (loss) return { index, ...loss, currency: before, negative: true };
    const number = scaledBy(letterAsScale(numeral) ?? doubleMAsScale(text, numeral) ?? numeral, before);
    const owner = ownerBehind(text, number.end);
    const again = owner ?? sameAgain(text, number, before);
    const currency = again && before.writing.family !== null ? ownedBehind(before, again, owner !== null) : before;
    return {
      index,
      numeral: number,
      currency,
      start: before.start,
      end: again?.end ?? number.end,
      negative: before.negative,
    };
  }
  if (numeral.glued) return undefined;
  const lettered = letterAsScale(numeral);
  const named = currencyBehind(text, numeral.end, numeral);
  const behind = named ?? (lettered ? currencyBehind(text, lettered.end, lettered) : null);
  if (!behind) return undefined;
  const number = scaledBy(named || !lettered ? numeral : lettered, behind);
  if (!isMoney(text, number, behind)) return undefined;
  const minus = text[number.start - 1] === '-' && (number.start === 1 || /[\s(]/.test(text[number.start - 2] ?? ''));
  return {
    index,
    numeral: number,
    currency: behind,
    start: minus ? number.start - 1 : number.start,
    end: behind.end,
    negative: minus,
  };
}

/** "Euro 5 million"; not the euro of "against the Euro 5 million pounds". */
function nameBefore(text: string, numeral: Numeral): (Beside & { readonly negative: boolean }) | null {
  const named = currencyNamedBefore(text, numeral);
  return named && !currencyBehind(text, numeral.end, numeral) ? { ...named, negative: false } : null;
}

/** "$30 AUD", "£430,000 sterling": the words behind say whose the sign is; "$5 million dollars" says nothing new. */
function ownedBehind(before: Beside & { readonly negative: boolean }, again: Beside, owner: boolean): Beside {
  if (again.writing.family !== null || (owner && before.sign !== '$')) return before;
  return { ...before, sign: `${before.sign} ${again.sign}`, writing: again.writing };
}

/** "30 MUSD", "75 USD million": the scale is said with the code. */
const scaledBy = (numeral: Numeral, { writing: { power } }: Beside): Numeral =>
  power > 0 && numeral.power === 0 ? withPower(numeral, power) : numeral;

/** "$5 million dollars", "Rs 5 crore rupees": the name repeats the sign. */
function sameAgain(text: string, numeral: Numeral, before: Beside): Beside | null {
  const behind = currencyBehind(text, numeral.end, numeral);
  return behind && behind.writing.per === 1 && behind.writing.units.some((unit) => before.writing.units.includes(unit))
    ? behind
    : null;
}

function isMoney(text: string, numeral: Numeral, behind: Beside): boolean {
  // "in constant 2015 US dollars", "the 1998 franc": the year of a price level.
  if (
    YEAR(numeral) &&
    behind.writing.per === 1 &&
    /(?:in|constant|real|at|of|to|the|current|inflated)[ \u00a0]$/i.test(
      text.slice(Math.max(0, numeral.start - 12), numeral.start),
    )
  )
    return false;
  return !behind.writing.doubtful || doubtfulNameIsMoney(text, numeral, behind);
}

const DASH = /^[ \u00a0]?[-–—][ \u00a0]?$/;
const TO = /^ (?:to|or|up to) $/;
const AND = /^ and $/;
/** " up to ". */
const LONGEST_JOINT = 7;

/** Shares sign, name and scale between the two ends of a range: "£1.5–2 million", "between 5 and 10 million euros", "€2-€3bn". */
function shareOut(scan: Scan, amounts: (Amount | undefined)[], numeral: Numeral, index: number): void {
  const next = scan.numerals[index + 1];
  if (!next || scan.taken[index] || scan.taken[index + 1]) return;
  const left = amounts[index];
  const right = amounts[index + 1];
  if (!left && !right) return;
  const [from, to] = [left?.end ?? numeral.end, right?.start ?? next.start];
  if (to - from > LONGEST_JOINT) return;
  const joint = scan.text.slice(from, to);
  const dashed = DASH.test(joint);
  const ranged =
    dashed ||
    TO.test(joint) ||
    (AND.test(joint) &&
      /between[ \u00a0]\S{0,4}$/i.test(
        scan.text.slice(Math.max(0, (left?.start ?? numeral.start) - 13), left?.start ?? numeral.start),
      ));
  if (!ranged) return;
  if (left && !right) amounts[index + 1] = rightEnd(scan.text, left, next, index + 1, dashed);
  if (!left && right) amounts[index] = leftEnd(right, numeral, index);
  const [a, b] = [amounts[index], amounts[index + 1]];
  if (a && b && a.numeral.power === 0 && b.numeral.power >= 3 && a.numeral.value < 1000 && sharesScale(a, b, dashed))
    amounts[index] = { ...a, numeral: withPower(a.numeral, b.numeral.power) };
}

/** "€2-€3bn" shares its scale; "$500 to $1 million" does not: a first end above the second's digits has its own. */
const sharesScale = (a: Amount, b: Amount, dashed: boolean): boolean =>
  a.currency.sign === b.currency.sign &&
  a.numeral.value <= Number(`${b.numeral.value}e-${b.numeral.power}`) &&
  (dashed || a.numeral.value < 1000);

/** The 2 of "£1.5-2 million"; not the 20 of "from £5 to 20 people". */
function rightEnd(text: string, left: Amount, next: Numeral, index: number, dashed: boolean): Amount | undefined {
  if (left.currency.start > left.numeral.start || next.glued) return undefined;
  const number = letterAsScale(next) ?? doubleMAsScale(text, next) ?? next;
  const counts =
    /^[ \u00a0-]\p{L}/u.test(text.slice(number.end, number.end + 2)) &&
    number.power === 0 &&
    !/^ (?:a|an|per|and|or|in|for|on|at|from|by|this|last|next|with|to|each|as|while|but|of)\b/.test(
      text.slice(number.end, number.end + 8),
    );
  if (
    counts ||
    (!dashed && number.power === 0 && YEAR(number)) ||
    /^[ \u00a0]?(?:%|per ?cent|pct|\/)/.test(text.slice(number.end, number.end + 9))
  )
    return undefined;
  return { index, numeral: number, currency: left.currency, start: next.start, end: number.end, negative: false };
}

/** The 5 of "5 to 10 million euros"; not the year of "from 2004 to 10 million euros". */
function leftEnd(right: Amount, numeral: Numeral, index: number): Amount | undefined {
  if (right.currency.start < right.numeral.start || numeral.glued || YEAR(numeral) || right.negative) return undefined;
  if (numeral.power === 0 && right.numeral.power === 0 && numeral.value > right.numeral.value) return undefined;
  const shared =
    numeral.power === 0 &&
    right.numeral.power >= 3 &&
    numeral.value < 1000 &&
    // "from 500 to a thousand dollars" is no 500,000.
    numeral.value <= Number(`${right.numeral.value}e-${right.numeral.power}`)
      ? withPower(numeral, right.numeral.power)
      : numeral;
  return { index, numeral: shared, currency: right.currency, start: numeral.start, end: numeral.end, negative: false };
}

function moneyOf(text: string, amount: Amount, coins: Amount | null): Money {
  const { writing, sign } = amount.currency;
  const factor = (amount.negative && amount.numeral.value !== 0 ? -1 : 1) / writing.per;
  const end = coins?.end ?? amount.end;
  const numeral = coins ? withCoins(amount.numeral, coins) : amount.numeral;
  const figure = measured(text, amount.start, end, numeral, factor);
  // Written out: an object spread here took a quarter of the engine's time.
  return {
    kind: 'money',
    start: figure.start,
    end: figure.end,
    text: figure.text,
    // 274.5 pence is 2.745 pounds; the division leaves binary dust.
    value: writing.per === 1 ? figure.value : Number(figure.value.toPrecision(15)),
    interval: figure.interval,
    precision: figure.precision,
    hedge: figure.hedge,
    hedged: figure.hedged,
    unit: writing.units[0] ?? '',
    units: writing.units,
    family: writing.family,
    sign,
  };
}
