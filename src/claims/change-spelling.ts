import { HASHES, hashOf, hashOn } from '../facts/word-hash.ts';
import { CHANGE_WORDS, changeWord, type WordClass } from './change-words.ts';

/** One private character for each class of words, behind those of the figures. */
export const WORD_MASKS = {
  verb: '\ue010',
  noun: '\ue011',
  both: '\ue012',
  adverb: '\ue013',
  comparative: '\ue014',
  motion: '\ue015',
} as const satisfies Readonly<Record<WordClass, string>>;

/** Words that begin another thought, or tie a figure in another way. */
const STOPS = new Set(
  (
    'from to by against compared comparing versus vs than while whereas but although though because due thanks which who whose when where if unless and or nor after before with without ' +
    'despite say says said includes included including excluding minus plus per between is was were are be been being has have had will would could may might should must offset followed worth on'
  ).split(' '),
);
/** "on the year", "on average", "on Monday" are filler; "on sales of" is another level. */
const FILLER_BEHIND_ON =
  /^ (?:the|a|an|average|year|month|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Words that are not spelled as they stand: those of change, those that begin another thought, and the month that is no "may". */
const SPECIAL = new Uint8Array(HASHES);
for (const word of [...CHANGE_WORDS, ...STOPS, 'may']) SPECIAL[hashOf(word)] = 1;

const isPlain = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
/** Letters of the alphabets that English news is written in; other letters are left as they are. */
const isLetter = (code: number): boolean => isPlain(code) || (code >= 0xc0 && code <= 0x24f);
const joins = (code: number): boolean => code === 39 || code === 45;

/** Writes the words between two figures as changes are told in: words of change as their class, stops in capitals, all others in small letters. */
export function spell(text: string, start: number, end: number, piece: (words: string, source: number) => void): void {
  let written = start;
  const write = (word: string, from: number, to: number): void => {
    if (from > written) piece(lowered(text.slice(written, from)), written);
    piece(word, from);
    written = to;
  };
  for (let at = start; at < end; ) {
    let code = text.charCodeAt(at);
    if (!isLetter(code)) {
      at++;
      continue;
    }
    const from = at;
    let hash = 0;
    for (; at < end && isLetter(code); code = text.charCodeAt(++at)) hash = hashOn(hash, code | 32);
    if (at === from + 1 && code === 46) {
      const letters = initials(text, from, end);
      if (letters === '') continue;
      at = from + 2 * letters.length;
      write(letters, from, at);
    } else if (at + 1 < end && joins(code) && isLetter(text.charCodeAt(at + 1))) {
      while (at < end && (isLetter(code) || (joins(code) && at + 1 < end && isLetter(text.charCodeAt(at + 1)))))
        code = text.charCodeAt(++at);
    } else if (SPECIAL[hash] === 1) {
      const word = specialWord(text.slice(from, at), text.slice(at, at + 9));
      if (word !== null) write(word, from, at);
    }
  }
  if (end > written) piece(lowered(text.slice(written, end)), written);
}

/** The letters of "U.S." without their stops, small; empty where there are not two at least. */
function initials(text: string, from: number, end: number): string {
  let letters = '';
  for (let at = from; at + 1 < end && isPlain(text.charCodeAt(at)) && text[at + 1] === '.'; at += 2)
    letters += text[at];
  return letters.length > 1 ? letters.toLowerCase() : '';
}

/** A word that is a class of change, another thought, or the month; null for any other. */
function specialWord(written: string, behind: string): string | null {
  if (written === 'May') return 'month';
  const word = written.toLowerCase();
  const known = changeWord(word);
  if (known) return WORD_MASKS[known.is];
  return STOPS.has(word) && !(word === 'on' && FILLER_BEHIND_ON.test(behind)) ? word.toUpperCase() : null;
}

/** In small letters, of the same length. */
function lowered(words: string): string {
  const small = words.toLowerCase();
  return small.length === words.length ? small : words;
}
