/**
 * A currency's log-step is three tenths of its average monthly move against its base, in these bounds. Pegs and calm currencies are kept to
 * within 0.23%, the yen to 0.25%, the rand to 0.35%, far inside what a month's own days stray; the whole stays under 20 KB gzip.
 */
const STEPS = { finest: 0.0045, coarsest: 0.015, ofMove: 0.3 };

/** Six bits a character. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * "base|start|months|step|first|gaps|deltas": the currency to whose rates these are relative, the first month known (counted from
 * the table's first), how many months, the log-step, the first logarithm, runs of months without a rate ("12+3" is three
 * months from the row's thirteenth), and the steps from each month to the next in adaptive Rice codes (see rates-decode.ts).
 * The grid of steps is laid through the commonest value, so that pegs and the euro's parities are exact.
 */
export const encoded = (base, cross) => {
  const start = Math.min(...cross.keys());
  const length = Math.max(...cross.keys()) - start + 1;
  const size = stepFor(cross);
  const grid = commonest([...cross.values()]);
  const steps = [];
  const missing = [];
  for (let at = 0; at < length; at++) {
    const log = cross.get(start + at);
    if (log === undefined) missing.push(at);
    steps.push(log === undefined ? steps[at - 1] : Math.round((log - grid) / size));
  }
  const bits = riceCoded(steps.slice(1).map((step, at) => step - steps[at]));
  const first = Number((grid + steps[0] * size).toFixed(6));
  const known = steps.flatMap((step, at) =>
    missing.includes(at) ? [] : [[start + at, first + (step - steps[0]) * size]],
  );
  return {
    row: [base, start, length, size, first, runsOf(missing), characters(bits)].join('|'),
    logs: new Map(known),
  };
};

const stepFor = (cross) =>
  Number(Math.min(STEPS.coarsest, Math.max(STEPS.finest, averageMove(cross) * STEPS.ofMove)).toFixed(4));

/** From month to month, months that stand still left out. */
export const averageMove = (cross) => {
  const moves = [...cross].flatMap(([month, log]) =>
    cross.has(month + 1) ? [Math.abs(cross.get(month + 1) - log)] : [],
  );
  const moving = moves.filter((move) => move > 0.0005);
  return moving.reduce((sum, move) => sum + move, 0) / Math.max(1, moves.length);
};

const commonest = (logs) => {
  const counts = new Map();
  for (const log of logs) counts.set(log.toFixed(7), [...(counts.get(log.toFixed(7)) ?? []), log]);
  return [...counts.values()].reduce((a, b) => (b.length > a.length ? b : a))[0];
};

const runsOf = (missing) => {
  const runs = [];
  for (const at of missing) {
    const run = runs.at(-1);
    if (run && run[0] + run[1] === at) run[1]++;
    else runs.push([at, 1]);
  }
  return runs.map(([at, count]) => `${at}+${count}`).join(',');
};

/** Far beyond any usual move: written out in full. */
export const ESCAPE = 20;
export const FULL = 16;

const riceCoded = (deltas) => {
  let bits = '';
  let usual = 2;
  for (const delta of deltas) {
    const folded = delta >= 0 ? 2 * delta : -2 * delta - 1;
    let width = 0;
    while (2 ** width * 1.4 < usual) width++;
    const quotient = Math.floor(folded / 2 ** width);
    if (quotient >= ESCAPE) bits += '1'.repeat(ESCAPE) + folded.toString(2).padStart(FULL, '0');
    else bits += `${'1'.repeat(quotient)}0${width ? (folded % 2 ** width).toString(2).padStart(width, '0') : ''}`;
    usual += (Math.min(folded, 50) - usual) / 4;
  }
  return bits;
};

const characters = (bits) =>
  (bits.match(/.{1,6}/g) ?? []).map((six) => ALPHABET[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
