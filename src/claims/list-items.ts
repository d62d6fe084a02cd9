import { CLAUSE, UNCOUNTABLE_ITEM } from './list-wording.ts';

/** Longer items are clauses, and their commas may be their own. */
const LONGEST_ITEM = 6;
/** No bare list is longer, in characters. */
const FAR = 400;

const LETTERED = /\(([a-z])\) /g;

/** "growth, skills, housing and transport." as four items; null for a list whose items cannot be told apart for certain. */
export function itemsOf(list: string): readonly string[] | null {
  if (list.length > FAR) return null;
  const text = list.trim().replace(/[.!?"”’]+$/, '');
  // "It must be declared; it must be enforced;": the list goes on in another block.
  if (/[;,]$/.test(text)) return null;
  const letters = [...text.matchAll(LETTERED)];
  if (letters.length > 1)
    return lettered(
      text,
      letters.map(([, letter = '']) => letter),
    );
  if (/[:–—()“”"]| -/.test(text)) return null;
  const clauses = thatClauses(text);
  if (clauses) return clauses;
  const parts = text.includes(';') ? text.split(/; (?:and )?/) : commaParts(text);
  if (!parts || parts.length < 2) return null;
  // "three rooms: beds stand in the first; the second and third are stores": two clauses, no two items.
  if (parts.length === 2 && text.includes(';') && !text.includes('; and ')) return null;
  const strict = !text.includes(';');
  return parts.every((part) => isItem(part, strict)) ? parts : null;
}

/** "that it be cheap, that it be quick and that it be legal": each begins alike; null for other lists. */
function thatClauses(text: string): readonly string[] | null {
  if (!text.startsWith('that ')) return null;
  const parts = text.split(/,? and (?=that )|, (?=that )/);
  return parts.length > 2 && parts.every((part) => part.split(' ').length < 9 && !/[,;]|\bthat\b.*\bthat\b/.test(part))
    ? parts
    : null;
}

/** (a), (b), (c), (d) without a gap. */
function lettered(text: string, letters: readonly string[]): readonly string[] | null {
  const inOrder = letters.every((letter, index) => letter === 'abcdefghijklmnopqrstuvwxyz'[index]);
  return inOrder && text.startsWith('(a) ') ? text.split(/,?;? ?(?:and )?\([a-z]\) /).slice(1) : null;
}

/** Between commas, and at the one "and" before the last: "Martha, Tom and Ruby". Null where there is more than one "and", or none. */
function commaParts(text: string): readonly string[] | null {
  const ands = text.match(/\band\b/g)?.length ?? 0;
  if (ands !== 1) return null;
  const parts = text.split(/, (?!and\b)/);
  const last = /^(.*?),? and (.+)$/.exec(parts.at(-1) ?? '');
  if (!last?.[1] || !last[2]) return null;
  return [...parts.slice(0, -1), last[1], last[2]];
}

function isItem(part: string, strict: boolean): boolean {
  if (part.trim() === '') return false;
  if (!strict)
    return (
      !/\b(?:the others?|including|etc)\b/i.test(part) &&
      !/^(?:two|three|four|five|six|seven|eight|nine|ten|\d)/i.test(part)
    );
  return part.split(' ').length <= LONGEST_ITEM && !UNCOUNTABLE_ITEM.test(part) && !CLAUSE.test(part);
}

const NAME = "(?:\\p{Lu}[\\p{L}.’'-]*)(?: (?:of|the|de|van|von|la|le|bin|al|\\p{Lu}[\\p{L}.’'-]*)){0,3}";
const NAMES = new RegExp(`^(${NAME}(?:, ${NAME})*),? and (${NAME})(?=[.,;!?)]|$| [–—-] )`, 'u');
const NAMES_LAST = new RegExp(`(?:^|[.,;:] |^[\\p{L} ]{0,20} )(${NAME}(?:, ${NAME})+),? and (${NAME})$`, 'u');

/** "the saw, the axe and the plane", "growth, skills and housing", not "level with him, the van pulled out and the bus braked". */
export const isParallel = (items: readonly string[]): boolean =>
  new Set(items.map((item) => /^(?:the|an?|his|her|its|their|our|my)\b/i.test(item))).size === 1 &&
  !items.some((item) => CLAUSE.test(item));

interface Names {
  readonly items: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** "Ohio, Michigan and Iowa, go to the polls": bare names and nothing else; null where the list may go on. */
export function namesIn(text: string): Names | null {
  const found = NAMES.exec(text.slice(0, FAR));
  if (!found?.[1] || !found[2]) return null;
  const behind = text.slice(found[0].length);
  // "Tom, Ann and Joe, and a dog", "Leeds, York and Hull, among others".
  // "Tom, Ann and Joe, and eleven grandchildren": they are others.
  // "the five members – Lee, Roe and Poe – who voted no": some of them.
  if (/^ [–—-] (?:who|that|which)\b/.test(behind)) return null;
  const others = /^, and (?:\d+|\p{L}+) (?:great-)?grand\p{L}+/u.test(behind);
  if (!others && /^, (?:and|plus|both|all|each|as well|among|along|with|but|or|including|\p{Lu}|\d|aged)/u.test(behind))
    return null;
  const items = itemsFound(found);
  // "only the four guards, Reed, and Constable Hale": three in a row, the guards the first of them.
  if (items.length === 2 && found[0].includes(', and ')) return null;
  return items.some((item) => UNCOUNTABLE_ITEM.test(item))
    ? null
    : { items, start: 0, end: found[0].replace(/[.]$/, '').length };
}

const itemsFound = ([, first = '', last = '']: RegExpExecArray): readonly string[] => [...first.split(', '), last];

/** "Ng, Ruiz, Abbott and Fry" at the end of what stands before ", all four of them". */
export function namesBefore(before: string): Names | null {
  const cut = Math.max(0, before.length - FAR);
  const text = before.slice(cut);
  const found = NAMES_LAST.exec(text);
  if (!found?.[1] || !found[2]) return null;
  const start = found.index + found[0].indexOf(found[1]);
  return { items: [...found[1].split(', '), found[2]], start: start + cut, end: before.length };
}
