import type { Span } from '../text/article.ts';
import { isCapital, isLetter, isSpace, type Word, wordAfter } from './near.ts';
import { isAttributive, isCountedSingular, singularOf } from './nouns.ts';

/** The noun that a number counts: "migrant" in "65 illegal migrants", and where its phrase stands. */
export interface CountedNoun extends Span {
  readonly lemma: string;
}

/** No noun phrase goes on over these: "five were hurt", "12 in all", "two said". */
const STOP: ReadonlySet<string> = new Set(
  (
    'a an the this that these those each every some any no most many few several both all such his her its their our my your who whom whose which what when where while why how if because although though since until ' +
    'of in on at by for from to into onto over under with without within between among against during before after about around above below per than as but nor so yet not ' +
    'is are was were be been being am has have had do does did will would can could may might must shall should ' +
    'he she it they we i you them him us me there here then now today yesterday tomorrow last next ago later earlier again also only just even still already together ' +
    'said says say told fell rose came went made took won lost got left died killed arrived took gave found saw met began became remained ' +
    'aboard onboard versus vs via respectively apiece altogether overall out up down off away back percent pct'
  ).split(' '),
);

/** Joined adjectives: "digital and physical sales"; not two things: "two killed and dozens hurt". */
const JOINING: ReadonlySet<string> = new Set(['and', 'or']);

/** A noun phrase behind a number is seldom longer: "30 newly built three-bedroom council houses". */
const LONGEST = 5;

/** The first plural noun behind a number that ends at `end`, over its adjectives. Null where none is read: "rose to 408,000 last year". */
export function headNounAt(text: string, end: number): CountedNoun | null {
  if (!isSpace(text.charCodeAt(end))) return null;
  let at = end;
  let joined = false;
  for (let count = 0; count < LONGEST; count++) {
    const word = wordAfter(text, at);
    if (!word || word.start === at) return null;
    const lower = word.text.toLowerCase();
    if (JOINING.has(lower)) {
      if (count === 0 || joined) return null;
      joined = true;
    } else {
      // "three US executives": the country is no pronoun.
      if (STOP.has(lower) && word.text !== 'US') return null;
      const lemma = pluralOf(word);
      if (lemma !== null) return joined && count > 4 ? null : finalNoun(text, end, word, lemma);
      if (joined && text.charCodeAt(word.end) !== 32) return null;
    }
    at = word.end;
    // "three large, red cars": adjectives go on over a comma, clauses do not.
    if (!isSpace(text.charCodeAt(at))) return null;
  }
  return null;
}

/** "part-time staff" and "shareholders' meetings" are judged by their last letters; a possessive counts nothing. */
function pluralOf({ text }: Word): string | null {
  if (text.includes("'")) return null;
  const hyphen = text.lastIndexOf('-');
  if (hyphen < 0) return singularOf(text);
  const last = singularOf(text.slice(hyphen + 1));
  return last === null ? null : `${text.slice(0, hyphen + 1).toLowerCase()}${last}`;
}

/** "12 sports clubs" are clubs, "women MPs" MPs; "the two firms' assets" count firms. */
function finalNoun(text: string, start: number, word: Word, lemma: string): CountedNoun {
  if (isAttributive(word.text) && isSpace(text.charCodeAt(word.end))) {
    const next = wordAfter(text, word.end);
    const noun = next && !STOP.has(next.text.toLowerCase()) ? pluralOf(next) : null;
    if (next && noun !== null) return { start: start + 1, end: next.end, lemma: noun };
  }
  return { start: start + 1, end: word.end, lemma };
}

/** "12 of the 30 schools", "two of its biggest customers": the noun behind "of". */
export function nounBehindOf(text: string, end: number): CountedNoun | null {
  const of = wordAfter(text, end);
  if (of?.text !== 'of') return null;
  const owner = wordAfter(text, of.end);
  if (!owner) return null;
  const determined = /^(?:the|its|his|her|their|our|my|your|those|these|[Tt]he|\p{Lu}.*'s?)$/u.test(owner.text);
  let from = determined ? owner.end : of.end;
  const number =
    / (?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)(?= )/y;
  number.lastIndex = from;
  if (number.test(text)) from = number.lastIndex;
  const noun = headNounAt(text, from);
  return noun && { ...noun, start: of.end + 1 };
}

/** Behind a hyphen: "12-member committee", "four-bedroom house"; none of these. */
const NO_PART = new Set(
  'way fold nil all off on to up down strong sided edged handed time times thirds third half halves quarter quarters quarters day round and or in of a an the by plus odd ish some hand year'.split(
    ' ',
  ),
);
const BARE_PART = new Set(['strong', 'nil', 'all', 'plus', 'odd', 'some']);

/** The noun that is part of an adjective: "member" in "a 12-member committee". Null for none, "" where the number stands bare ("12-strong"). */
export function partNounAt(text: string, end: number): CountedNoun | null | '' {
  if (text[end] !== '-' || !isLetter(text.charCodeAt(end + 1))) return null;
  const word = wordAfter(text, end + 1);
  if (!word || word.start !== end + 1) return null;
  const first = (word.text.split('-', 1)[0] ?? '').toLowerCase();
  if (BARE_PART.has(first)) return '';
  // "18-rated games", "four-legged", "12-seeded": said of the thing, not parts of it.
  if (NO_PART.has(first) || /ed$/.test(first) || first.length < 3 || isCapital(word.text.charCodeAt(0))) return null;
  return { start: word.start, end: word.start + first.length, lemma: singularOf(first) ?? first };
}

/** "one man", "one local man": a singular surely counted, at most one adjective away. */
export function singularAt(text: string, end: number): CountedNoun | null {
  if (!isSpace(text.charCodeAt(end))) return null;
  const first = wordAfter(text, end);
  if (!first) return null;
  if (isCountedSingular(first.text)) return { start: first.start, end: first.end, lemma: first.text };
  const second =
    STOP.has(first.text.toLowerCase()) || !isSpace(text.charCodeAt(first.end)) ? null : wordAfter(text, first.end);
  return second && isCountedSingular(second.text) ? { start: first.start, end: second.end, lemma: second.text } : null;
}
