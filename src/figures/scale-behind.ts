import { HASHES, hashOf, hashOn } from '../facts/word-hash.ts';
import { isDigit, isLetter, matchAt } from './near.ts';
import { FOREIGN_SCALE_WORDS, SCALE_WORDS } from './scale.ts';

/** A closing quotation mark ends the word, "claims 'less than $10bn'"; an apostrophe goes on with it. */
const SCALE_WORD = /[ \u00a0]?-?[ \u00a0]?([A-Za-zé]{2,11})(?![A-Za-zé]|'[A-Za-z])/y;

/** "million", "bn", "lakh crore", "thousand million": the power of ten, and where it ends. */
export function scaleAt(text: string, from: number): { power: number; end: number } {
  let end = from;
  let power = 0;
  for (let words = 0; words < 2; words++) {
    const next = text.charCodeAt(end);
    if (next !== 32 && next !== 160 && next !== 45 && !isDigit(next) && !isLetter(next)) break;
    if (!beginsScale(text, end)) break;
    const found = matchAt(SCALE_WORD, text, end);
    const word = (found?.[1] ?? '').toLowerCase();
    const more = SCALE_WORDS.get(word) ?? FOREIGN_SCALE_WORDS.get(word);
    if (!found || more === undefined) break;
    // "5 mil" may be a thousandth of an inch and "5 cr" a credit; digits and a sign decide, see money.
    power += more;
    end += found[0].length;
  }
  // Wire services put a full stop behind the short form: "5 mln."
  return { power, end };
}

const SCALE_HASHES = new Uint8Array(HASHES);
for (const word of [...SCALE_WORDS.keys(), ...FOREIGN_SCALE_WORDS.keys()])
  SCALE_HASHES[hashOf(word.replace(/[^a-z].*$/, ''))] = 1;

/** May the word behind a number be a scale? Over a space and a hyphen; by its letters up to the first that is not plain. */
function beginsScale(text: string, from: number): boolean {
  let at = from;
  if (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 160) at++;
  if (text.charCodeAt(at) === 45) at++;
  if (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 160) at++;
  let hash = 0;
  for (let code = text.charCodeAt(at) | 32; code >= 97 && code <= 122; code = text.charCodeAt(++at) | 32)
    hash = hashOn(hash, code);
  return SCALE_HASHES[hash] === 1;
}
