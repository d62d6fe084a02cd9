import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import { KIN_ASIDE, NO_PERSON, OTHERS } from './life-wording.ts';

const PART = "(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.)";
const TITLE = '(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Professor|Judge|President|Senator|Captain|Sgt|PC)\\.? ';
/** "Jane Smith", "Mr. Whitfield", "Ludwig van Beethoven". */
const NAME = new RegExp(
  `(?<![\\p{L}.])(?:${TITLE})?${PART}(?: (?:de|van|von|der|den|al|bin|la|le|da|di|el) ${PART}| ${PART})*`,
  'gu',
);
const TITLED = new RegExp(`^${TITLE}`, 'u');
/** Capitals of a sentence's first word, and of what is no person. */
const FIRST =
  /^(?:The|A|An|In|On|At|By|For|He|She|It|They|His|Her|But|And|When|While|After|Before|Born|Retired|Former|As|Now|Having|Aged|Actor|Singer|This|That|Since|From|With|Who|Although|Despite|Staff|Then|Police|Friends|Tributes)(?: |$)/;
const PLACE_BEFORE =
  /\b(?:in|at|from|near|of|to|the|for|into|outside|across|around|through|via|on|under|between|over|named|called|film|as|de)[ "“]$/i;
const INSTITUTION =
  /\b(?:Council|University|College|Party|United|City|Company|Corp|Inc|Ltd|Club|House|Court|Courts|Street|Road|Hospital|School|Church|Bank|Parts|Opera|Museum|Times|News|Records|Studios|Theatre|Army|Navy|Force|War|Prize|Award|Awards|Cup|League|Olympics|Games|Airport|World|States|Kingdom|County|Island|Islands|North|South|East|West|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

interface Named extends Span {
  readonly last: string;
}

/** People named in a stretch: two names or a title before one. */
function peopleIn(text: string, { start, end }: Span): readonly Named[] {
  return gathered([...text.slice(start, end).matchAll(NAME)], (found) => {
    const before = text.slice(Math.max(0, start + found.index - 10), start + found.index);
    const name = found[0].replace(FIRST, '');
    if (!name.includes(' ') && !TITLED.test(found[0])) return [];
    if ((PLACE_BEFORE.test(before) && !TITLED.test(name)) || INSTITUTION.test(name) || /^[\p{Lu}\s.'’-]+$/u.test(name))
      return [];
    const last = name.slice(name.lastIndexOf(' ') + 1).replace(/['’]s$/, '');
    return [{ last, start: start + found.index, end: start + found.index + found[0].length }];
  });
}

/** Does a later sentence go on about the person of the one before: "He", "Mr. Whitfield", "Born in Tromsø", "the actor"? */
const GOES_ON =
  /^["“']?(?:He|She|His|Her|Born|The (?:\p{Ll}+[- ]){0,2}\p{Ll}+(?:er|or|ist|an|ess|st|et|ian|key|teacher),? (?:was|who|died|had)\b|(?:At|In|On|Aged|By|After|Having)\b[^.]{0,60}\b(?:he|she|his|her)\b)/u;

/** Do two ages belong to one person? Only where no other is named or meant between them: two people are two ages. */
export function samePerson(text: string, sentences: readonly Span[], a: Span, b: Span): boolean {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return false;
  const [early, late] = a.start <= b.start ? [a, b] : [b, a];
  // "Her grandfather, born in 1920, was killed in 1941": whoever it is, it is one.
  const stretch = text.slice(sentences.length === 1 ? early.start : first.start, late.end).replace(KIN_ASIDE, ' ');
  if (NO_PERSON.test(text.slice(first.start, last.end)) || OTHERS.test(stretch)) return false;
  const people = peopleIn(text, { start: first.start, end: last.end });
  const between = people.filter(({ start }) => start > early.start && start < late.end);
  const named = people.findLast(({ start }) => start <= early.start);
  const whose = named ?? between[0];
  if (!between.every(({ last: name }) => name === whose?.last)) return false;
  if (sentences.length === 1)
    return !/ and [^,]{0,40}$/.test(text.slice(early.end, late.start)) || between.length === 0;
  const known = new Set(people.filter(({ start }) => start < late.end).map(({ last: name }) => name));
  if (known.size > 1) return false;
  const begins = text.slice(last.start, last.end);
  // "Lind was born in 1951. Karl Bek, 34": a name that was not there before is another's.
  if (!named && whose) return text.slice(first.start, early.end).includes(whose.last);
  return GOES_ON.test(begins) || (whose !== undefined && begins.slice(0, 60).includes(whose.last));
}
