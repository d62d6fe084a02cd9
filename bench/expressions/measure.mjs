import { Script } from 'node:vm';
import { attacksOn } from './attacks.mjs';

/** A page's worth of text without an end to its sentence, and an eighth of it. */
const [SHORT, LONG] = [2000, 16_000];
/** Eight times the text: a linear expression takes eight times as long, a square one 64 times. */
const LINEAR = 24;
/** Less than this many milliseconds for the whole: no square of so long a text is so quick, and the clock is coarse. */
const QUICK = 1;
/** Nothing of a text that is so short takes so many milliseconds, unless each character doubles what it takes. */
const [FEW, STUCK] = [400, 500];
/** What is claimed of is a sentence of at most so many characters (LONGEST in src/claims/passages.ts). */
const SENTENCE = 5000;

/**
 * The worst that its attacks, and `more` of them, do to an expression: `{ growth: 'linear' | 'square' | 'worse', ms, text }`; `ms` is what a sentence of
 * the longest kind takes.
 */
export function worstOf({ source, flags }, more = []) {
  const expression = new RegExp(source, flags);
  let worst = { growth: 'linear', ms: 0, text: '' };
  for (const attack of [...more, ...attacksOn(source, flags)]) {
    if (timeOf(expression, attack(FEW)) >= STUCK) return { growth: 'worse', ms: STUCK, text: shown(attack) };
    const long = timeOf(expression, attack(LONG));
    const growth = long / Math.max(timeOf(expression, attack(SHORT)), QUICK / LINEAR);
    if (growth <= LINEAR) continue;
    const ms = timeOf(expression, attack(SENTENCE));
    if (ms > worst.ms) worst = { growth: 'square', ms, text: shown(attack) };
  }
  return worst;
}

const shown = (attack) => JSON.stringify(attack(40));

/** What a plain square takes of such a sentence, in milliseconds: letters up to the end, looked for at each of them. */
export const plainSquare = () => timeOf(/[a-z]*$/, `${'a'.repeat(SENTENCE)}\u0001`);

/** The least of three, in milliseconds; no longer than it takes to see that it does not end. */
function timeOf(expression, text) {
  globalThis.tried = () => {
    expression.lastIndex = 0;
    expression.exec(text);
  };
  let least = STUCK;
  for (let turn = 0; turn < 3 && (turn === 0 || least < 50); turn++) {
    const from = performance.now();
    try {
      TRY.runInThisContext({ timeout: STUCK });
    } catch (error) {
      if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    }
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

const TRY = new Script('tried()');
