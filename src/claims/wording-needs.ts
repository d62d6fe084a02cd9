/** What a text must hold for an expression to match in it, as the expression itself says: a look at these saves most of the matching. */
export interface Needs {
  /** Signs that must stand in this order, anything between: each a set of the private characters that figures and words of change are masked by. */
  readonly signs: readonly string[];
  /** A run of plain characters; empty where there is none. In small letters where `caseless`. */
  readonly words: string;
  readonly caseless: boolean;
}

interface Part {
  readonly signs: readonly string[];
  readonly words: readonly string[];
}

const NOTHING: Part = { signs: [], words: [] };
const FIRST_SIGN = 0xe001;
const LAST_SIGN = 0xe01f;
const isSign = (code: number): boolean => code >= FIRST_SIGN && code <= LAST_SIGN;

/** Reads what an expression needs. Of alternatives only what all of them need, of what may be left out nothing. */
export function needsOf({ source, flags }: RegExp): Needs {
  const caseless = flags.includes('i');
  const { signs, words } = alternatives(source, { at: 0 });
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  return { signs, words: caseless ? longest.toLowerCase() : longest, caseless };
}

interface Cursor {
  at: number;
}

/** Reads up to the end of a group. */
function alternatives(source: string, cursor: Cursor): Part {
  const all = [sequence(source, cursor)];
  while (source[cursor.at] === '|') {
    cursor.at++;
    all.push(sequence(source, cursor));
  }
  const [first = NOTHING] = all;
  if (all.length === 1) return first;
  const shortest = Math.min(...all.map(({ signs }) => signs.length));
  return {
    signs: first.signs.slice(0, shortest).map((_, at) => all.map(({ signs }) => signs[at]).join('')),
    words: [],
  };
}

function sequence(source: string, cursor: Cursor): Part {
  const signs: string[] = [];
  const words: string[] = [];
  let run = '';
  const close = (): void => {
    if (run.trim().length > 1) words.push(run);
    run = '';
  };
  while (cursor.at < source.length && source[cursor.at] !== '|' && source[cursor.at] !== ')') {
    const part = atom(source, cursor);
    const times = timesOf(source, cursor);
    if (typeof part === 'string' && times !== 'optional') {
      if (isSign(part.charCodeAt(0))) {
        close();
        signs.push(part);
      } else if (part === '') close();
      else {
        run += part;
        if (times === 'several') close();
      }
      continue;
    }
    close();
    if (typeof part === 'string' || times === 'optional') continue;
    signs.push(...part.signs);
    words.push(...part.words);
  }
  close();
  return { signs, words };
}

/** One character, class or group. A plain character is itself, a class of signs those, what says nothing the empty string. */
function atom(source: string, cursor: Cursor): Part | string {
  const character = source[cursor.at] ?? '';
  if (character === '(') return group(source, cursor);
  if (character === '[') return signClass(source, cursor);
  cursor.at++;
  if (character !== '\\') return '.^$'.includes(character) ? '' : character;
  const escaped = source[cursor.at++] ?? '';
  if ((escaped === 'p' || escaped === 'P') && source[cursor.at] === '{') cursor.at = source.indexOf('}', cursor.at) + 1;
  if (escaped === 'u') {
    const code = Number.parseInt(source.slice(cursor.at, cursor.at + 4), 16);
    cursor.at += 4;
    return String.fromCharCode(code);
  }
  return /[a-z0-9]/i.test(escaped) ? '' : escaped;
}

function group(source: string, cursor: Cursor): Part {
  const opening = /\((?:\?(?:[:=!]|<[=!]|<[a-zA-Z0-9]+>))?/y;
  opening.lastIndex = cursor.at;
  const opened = opening.exec(source)?.[0] ?? '(';
  cursor.at += opened.length;
  const inside = alternatives(source, cursor);
  cursor.at++;
  // What stands before or behind, or does not, is no part of the match.
  return /[=!]$/.test(opened) ? NOTHING : inside;
}

/** The signs of a class that holds nothing else; the empty string for any other. */
function signClass(source: string, cursor: Cursor): string {
  const start = ++cursor.at;
  while (cursor.at < source.length && source[cursor.at] !== ']') cursor.at += source[cursor.at] === '\\' ? 2 : 1;
  const inside = source.slice(start, cursor.at++);
  return [...inside].every((one) => isSign(one.charCodeAt(0))) ? inside : '';
}

/** Reads the quantifier, and tells how often what stands before it must occur. */
function timesOf(source: string, cursor: Cursor): 'once' | 'several' | 'optional' {
  const quantifier = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
  quantifier.lastIndex = cursor.at;
  const found = quantifier.exec(source);
  if (!found) return 'once';
  cursor.at += found[0].length;
  return found[0][0] === '?' || found[0][0] === '*' || found[1] === '0' ? 'optional' : 'several';
}

/** A text as needs are looked for in it. */
interface Looked {
  readonly text: string;
  /** In small letters; null until an expression that ignores case asks. */
  lower: string | null;
  readonly signs: string;
}

/** Wording after wording is looked for in the same text. */
let looked: Looked = { text: '', lower: null, signs: '' };

function lookedAt(text: string): Looked {
  if (looked.text === text) return looked;
  let signs = '';
  for (let at = 0; at < text.length; at++) if (isSign(text.charCodeAt(at))) signs += text[at];
  looked = { text, lower: null, signs };
  return looked;
}

/** Has a text what an expression needs? */
export function hasNeeds(text: string, { signs, words, caseless }: Needs): boolean {
  const looked = lookedAt(text);
  const given = looked.signs;
  let at = 0;
  for (const set of signs) {
    while (at < given.length && !set.includes(given[at] ?? '')) at++;
    if (at++ >= given.length) return false;
  }
  if (words === '') return true;
  if (!caseless) return text.includes(words);
  looked.lower ??= text.toLowerCase();
  return looked.lower.includes(words);
}
