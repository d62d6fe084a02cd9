import { type Doubtful, type Places, placeTable } from './places.ts';
import { HASHES, hashOf, hashOn } from './word-hash.ts';

/** "Australia", "U.S.", "São": a capital and what letters follow. */
const CAPITALISED = /[A-ZÀ-Þ][A-Za-zÀ-ɏ]*(?:\.[A-Z]\b\.?)*/y;
/** A second capital tells shouting from a word with a capital. */
const SHOUTED = /^[A-ZÀ-Þ]{2,}$/;

/** Digits and letters, those of Latin languages with their accents; 1 in the place of each. */
const WORD_CHARACTERS = characters(/[0-9A-Za-zÀ-ɏ]/);
const CAPITALS = characters(/[A-ZÀ-Þ]/);

const isWordCharacter = (code: number): boolean => WORD_CHARACTERS[code] === 1;
const isCapital = (code: number): boolean => CAPITALS[code] === 1;

/** A table up to "ɏ", the last letter of Latin Extended-B’s first part. */
function characters(wanted: RegExp): Uint8Array {
  return Uint8Array.from({ length: 0x250 }, (_, code) => Number(wanted.test(String.fromCharCode(code))));
}

/** "Canadian dollars", "US$": the money's name tells no place. */
const MONEY_NEXT =
  /^(?:\$|[ \u00a0-]?(?:dollar|pound|euro|franc|kron|króna|krón|peso|rupee|rupiah|yen|yuan|won\b|rand\b|real\b|dinar|dirham|riyal|rial|lira|lire|shilling|ruble|rouble|zloty|koruna|forint|naira|baht|ringgit|cent\b|cents\b|currency))/;

/** Where a sentence starts, a doubtful word may owe its capital to that: "Polish the silver". */
const SENTENCE_END = /[.!?:"“”'‘’\n]/;

/**
 * How often a text speaks of each country (ISO 3166-1 alpha-2), by its names, its people's, its cities': "the Brisbane-based group" is
 * AU. Names of money ("Canadian dollars") do not count; a doubtful word ("Perth") counts for the country that the rest names.
 */
export function placesIn(text: string): ReadonlyMap<string, number> {
  if (text !== last.text) last = { text, mentions: mentionsIn(text) };
  return last.mentions;
}

/** An article is asked for its places by several, one after the other. */
let last: { readonly text: string; readonly mentions: ReadonlyMap<string, number> } = { text: '', mentions: new Map() };

function mentionsIn(text: string): ReadonlyMap<string, number> {
  const places = placeTable();
  if (BEGINNINGS[0] === 0) {
    for (const word of places.longest.keys()) BEGINNINGS[hashOf(/^[a-z]*/i.exec(word)?.[0] ?? '')] = 1;
    BEGINNINGS[0] = 1;
  }
  const mentions = new Map<string, number>();
  const doubts: Doubtful[] = [];
  const count = (country: string): void => void mentions.set(country, (mentions.get(country) ?? 0) + 1);
  let end = 0;
  for (let at = nextCapital(text, 0); at < text.length; at = nextCapital(text, at)) {
    const start = at;
    const word = wordAt(text, start);
    at = word.end;
    const found = word.text === null || start < end ? null : nameAt(places, text, start, word.text);
    if (!found) continue;
    end = found.end;
    if (MONEY_NEXT.test(text.slice(end, end + 12))) continue;
    const doubtful = places.doubtful.get(found.name);
    if (!doubtful) count(places.countryOfName.get(found.name) ?? '');
    else if (doubtful.countries.length > 1 || !startsSentence(text, start)) doubts.push(doubtful);
  }
  const certain = new Set(mentions.keys());
  for (const { presumed, countries } of doubts) {
    const country = countries.find((each) => certain.has(each)) ?? (presumed ? countries[0] : undefined);
    if (country) count(country);
  }
  return mentions;
}

/** The next word with a capital, from `at` on. */
function nextCapital(text: string, at: number): number {
  let inWord = isWordCharacter(text.charCodeAt(at - 1));
  for (let next = at; next < text.length; next++) {
    const code = text.charCodeAt(next);
    if (!inWord && isCapital(code)) return next;
    inWord = isWordCharacter(code);
  }
  return text.length;
}

const BEGINNINGS = new Uint8Array(HASHES);

/** The word with a capital at `start`; its text is null where no name of a place can begin with such a word, as most. */
function wordAt(text: string, start: number): { readonly text: string | null; readonly end: number } {
  let hash = 0;
  let end = start;
  for (let code = text.charCodeAt(end) | 32; code >= 97 && code <= 122; code = text.charCodeAt(++end) | 32)
    hash = hashOn(hash, code);
  const plain = end > start && !isWordCharacter(text.charCodeAt(end)) && text[end] !== '.';
  if (plain && BEGINNINGS[hash] !== 1) return { text: null, end };
  CAPITALISED.lastIndex = start;
  const word = CAPITALISED.exec(text)?.[0] ?? '';
  return { text: word, end: Math.max(end, start + word.length) };
}

/** The longest name that begins with this word: "New South Wales", then "New South", then "New". */
const nameAt = (places: Places, text: string, start: number, word: string): { name: string; end: number } | null => {
  const first = places.longest.has(word) ? word : cased(word);
  const longest = places.longest.get(first);
  if (longest === undefined) return word.endsWith('.') ? nameAt(places, text, start, word.slice(0, -1)) : null;
  const shouted = first !== word;
  let [name, end] = [first, start + word.length];
  let known = isPlace(places, name) ? { name, end } : null;
  for (let more = longest - 1; more > 0; more--) {
    const next = /^[ \u00a0\n]([A-Za-zÀ-ɏ]+)/.exec(text.slice(end, end + 24));
    if (!next?.[1]) break;
    end += next[0].length;
    name = `${name} ${shouted ? cased(next[1]) : next[1]}`;
    if (isPlace(places, name)) known = { name, end };
  }
  return known;
};

const isPlace = (places: Places, name: string): boolean => places.countryOfName.has(name) || places.doubtful.has(name);

/** "SYDNEY (Reuters)" is Sydney. */
const cased = (word: string): string => (SHOUTED.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word);

const startsSentence = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 3), start);
  return start === 0 || before.includes('\n') || SENTENCE_END.test(before.trimEnd().at(-1) ?? '');
};
