import type { Count, Figure } from '../figures/figure.ts';
import { singularOf } from '../figures/nouns.ts';
import type { Block, Span } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ClaimReader } from './claim.ts';
import { isParallel, itemsOf, namesBefore, namesIn } from './list-items.ts';
import { AGES, ALL_BEFORE, ARE, LEADS_ON, OTHERS_BEFORE, PLACED, SAID_BEHIND, SOME_BEFORE } from './list-wording.ts';
import { isProse } from './passages.ts';
import type { Reading } from './reading.ts';

/** A number of things and the list that names them: "five pillars: growth, skills, housing and transport". */
export interface ItemList extends Span {
  readonly kind: 'item-list';
  readonly sentence: Span;
  readonly count: Count;
  /** "pillars", as written. */
  readonly noun: string;
  readonly items: readonly string[];
  /** The items are the lines of a list, which may hold other lines than those that were counted. */
  readonly lines: boolean;
}

const MOST = 12;

/** Numbers of things with the list that names them. */
export const lists: ClaimReader = {
  id: 'lists',
  kinds: ['item-list'],
  read: (reading) => {
    const found: ItemList[] = [];
    let at = 0;
    for (const figure of reading.figures) {
      if (!isListed(figure)) continue;
      while (at < reading.sentences.length && (reading.sentences[at]?.end ?? 0) <= figure.start) at++;
      const sentence = reading.sentences[at];
      if (!sentence || sentence.start > figure.start || sentence.block.kind === 'table' || !isProse(sentence)) continue;
      const list = listOf(reading, figure, sentence);
      if (list) found.push(list);
    }
    return found;
  },
};

/** A whole small number of things, without a hedge. */
const isListed = (figure: Figure): figure is Count =>
  figure.kind === 'count' &&
  figure.hedge === null &&
  figure.precision.step === 1 &&
  figure.value >= 2 &&
  figure.value <= MOST;

interface Things {
  readonly noun: string;
  /** Behind the noun. */
  readonly end: number;
}

/** The noun phrase that the number counts: up to four words, the last of which is the noun. */
function thingsOf(text: string, { end, unit }: Count): Things | null {
  if (unit === null) return null;
  const words = /^(?: (?!of\b)[\p{L}’'-]+){1,5}/u.exec(text.slice(end, end + 80))?.[0] ?? '';
  let at = end;
  for (const word of words.split(' ').slice(1)) {
    at += word.length + 1;
    if (singularOf(word) === unit || word.toLowerCase() === `${unit}s`) return { noun: word, end: at };
  }
  return null;
}

function listOf(reading: Reading, count: Count, sentence: Sentence): ItemList | null {
  const { text } = reading.article;
  const before = text.slice(Math.max(sentence.start, count.start - 24), count.start);
  const common = { kind: 'item-list', sentence, count } as const;
  if (ALL_BEFORE.test(before)) {
    const names = namesBefore(text.slice(sentence.start, count.start - ', all '.length));
    const them = /^ of (?:them|whom)\b/.exec(text.slice(count.end, count.end + 10));
    return names && them
      ? {
          ...common,
          noun: 'names',
          items: names.items,
          lines: false,
          start: sentence.start + names.start,
          end: count.end + them[0].length,
        }
      : null;
  }
  if (SOME_BEFORE.test(before)) return null;
  // "Peru, the Two Sicilies, Belgium and Hanover": a name.
  if (
    /^\p{Lu}/u.test(count.text) &&
    count.start > sentence.start &&
    /^ \p{Lu}/u.test(text.slice(count.end, count.end + 2))
  )
    return null;
  const things = thingsOf(text, count);
  if (!things) return null;
  const behind = text.slice(things.end, sentence.end);
  const found = listBehind(
    OTHERS_BEFORE.test(before) ? behind.replace(':', '.') : behind,
    count,
    /\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y) $/.test(before),
  );
  if (found)
    return {
      ...common,
      noun: things.noun,
      items: found.items,
      lines: false,
      start: count.start,
      end: things.end + found.end,
    };
  const lines = /^(?: [\p{L}’'-]+){0,6}:$/u.test(behind) ? linesBehind(reading, sentence.block) : [];
  return lines.length > 1
    ? { ...common, noun: things.noun, items: lines, lines: true, start: count.start, end: sentence.end }
    : null;
}

interface Found {
  readonly items: readonly string[];
  readonly end: number;
}

/** The list behind the noun: after a colon or "are" to the sentence's end, or of names between commas. */
function listBehind(behind: string, { unit, value }: Count, definite: boolean): Found | null {
  const colon = LEADS_ON.exec(behind);
  const lead = colon ?? (definite ? ARE.exec(behind) : null);
  if (lead) {
    const list = behind.slice(0, SAID_BEHIND.exec(behind)?.index ?? behind.length);
    const items = itemsOf(list.slice(lead[0].length).replace(AGES, ''));
    return items && (colon || isParallel(items))
      ? { items, end: list.trimEnd().replace(/[.!?"”’]+$/, '').length }
      : null;
  }
  const joint = /^(?:, | [(]| [–—-]{1,2} | as )/.exec(behind)?.[0] ?? '';
  const opening = joint.length;
  const names = opening > 0 ? namesIn(behind.slice(opening)) : null;
  // "three cities – Austin, Texas, and Rome": a place more may be where another is, never one less.
  if (!names || (PLACED.has(unit ?? '') && (joint === ', ' || names.items.length > value))) return null;
  const end = opening + names.end;
  return { items: names.items, end: behind[end] === ')' ? end + 1 : end };
}

/** The lines of the list that follows a block. */
function linesBehind({ article: { text, blocks } }: Reading, block: Block): readonly string[] {
  const first = blocks.indexOf(block) + 1;
  const last = blocks.findIndex(({ kind }, index) => index >= first && kind !== 'list-item');
  return first === 0 || block.kind === 'list-item'
    ? []
    : blocks.slice(first, last < 0 ? undefined : last).map(({ start, end }) => text.slice(start, end));
}
