import type { Count, Figure, Money, Percentage, Quantity } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { ClaimReader } from './claim.ts';
import { outer } from './masked.ts';
import { digitsIn, type Gate, type Passage, passing } from './passages.ts';
import {
  ABOVE_IT,
  BEHIND_IT,
  BELOW_IT,
  COMPARED,
  MORE_THAN_THEIRS,
  NAMED,
  NAMED_BEHIND,
  NEXT,
  NOT_FIRST,
  OF_SET,
  OTHER_SCOPE,
  PREVIOUS,
  RECORD,
  REST,
  SECOND_TO,
  SET_BEFORE,
  SET_NUMBER,
  STANDS,
  SUPERLATIVE,
  SUPERLATIVE_TRIGGER,
  TIMES,
} from './superlative-wording.ts';

/** What can be more or less than another. */
export type Level = Money | Percentage | Quantity | Count;

/** A figure that is said to be more, or less, than others beside it: "the largest at £2m, ahead of £3m", "a record low of 4%, below the previous record of 3%". */
export interface Superlative extends Span {
  readonly kind: 'superlative';
  readonly sentence: Span;
  readonly most: boolean;
  /** "largest", "record low", "more". */
  readonly word: string;
  readonly own: Written;
  readonly others: readonly Written[];
  readonly figures: readonly Figure[];
}

/** A value as it is written: a figure, or a time on the clock, which is none. */
export interface Written {
  readonly value: number;
  readonly text: string;
}

const GATE: Gate = { figures: 2, words: SUPERLATIVE_TRIGGER };

/** The first of several, records and what they broke, and who has more than whom. */
export const superlatives: ClaimReader = {
  id: 'superlatives',
  kinds: ['superlative'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    const found: Superlative[] = [];
    for (const passage of passing(reading, GATE)) {
      const levels = passage.figures.filter(isLevel);
      if (levels.length < 2) continue;
      const told = firstsIn(text, passage, levels);
      found.push(...told, ...recordsIn(text, passage, levels), ...comparisonsIn(text, passage, levels));
    }
    const clocked = reading.sentences.filter((passage) => digitsIn(reading, passage).clocked);
    return [...found, ...gathered(clocked, (passage) => timesIn(text, passage))];
  },
};

const isLevel = (figure: Figure): figure is Level =>
  (figure.kind === 'money' || figure.kind === 'percentage' || figure.kind === 'quantity' || figure.kind === 'count') &&
  figure.hedge === null;

/** Of one measure: the unit of a list stands with some of its figures only. */
const alike = (a: Level, b: Level): boolean =>
  a.kind === b.kind
    ? a.unit === b.unit || (a.kind === 'count' && (a.unit === null || b.unit === null))
    : b.kind === 'count' && b.unit === null && a.kind === 'quantity';

function claimOf(
  passage: Span,
  most: boolean,
  word: string,
  own: Level,
  others: readonly Level[],
  start: number,
): Superlative {
  const figures = [own, ...others];
  return {
    kind: 'superlative',
    sentence: { start: passage.start, end: passage.end },
    most,
    word,
    own,
    others,
    figures,
    start: Math.min(start, ...figures.map((figure) => outer(figure).start)),
    end: Math.max(...figures.map(({ end }) => end)),
  };
}

function firstsIn(text: string, passage: Passage, levels: readonly Level[]): readonly Superlative[] {
  const words = text.slice(passage.start, passage.end);
  const found: Superlative[] = [];
  for (const superlative of words.matchAll(SUPERLATIVE)) {
    const at = passage.start + superlative.index;
    const end = at + superlative[0].length;
    const before = text.slice(Math.max(passage.start, at - 60), at);
    if (!STANDS.test(before) || NOT_FIRST.test(before.replace(STANDS, ''))) continue;
    const most = superlative.groups?.['most'] !== undefined;
    const told = besides(text, passage, levels, { at, end, most });
    if (told) found.push(claimOf(passage, most, superlative[0], told.own, told.others, at));
  }
  return found.slice(0, 1);
}

interface Place {
  readonly at: number;
  readonly end: number;
  readonly most: boolean;
}

/** The figure of the first and those behind it, where the words set one against the other. */
function besides(
  text: string,
  passage: Passage,
  levels: readonly Level[],
  { at, end, most }: Place,
): { readonly own: Level; readonly others: readonly Level[] } | null {
  const behind = levels.filter((level) => level.start >= end && !SET_NUMBER.test(text.slice(end, level.start)));
  const last = levels.filter((level) => level.end <= at).at(-1);
  const isSet = OF_SET.test(text.slice(end, end + 60)) || SET_BEFORE.test(text.slice(passage.start, at));
  const joint = (a: Span, b: Span): string => text.slice(a.end, outer(b as Figure).start);
  const tied = (gap: string): boolean => BEHIND_IT.test(gap) || (most ? ABOVE_IT : BELOW_IT).test(gap);
  const [first] = behind;
  const rest = first ? behind.slice(1).filter((level) => alike(first, level)) : [];
  // "the largest of the three at £2m, ahead of £3m"
  if (first && first.start - end < 80 && !/[.;:!?]/.test(text.slice(end, first.start)) && rest[0]) {
    const gap = joint(first, rest[0]);
    const named = isSet || isNamed(gap, text.slice(rest[0].end, rest[0].end + 40));
    if ((tied(gap) && named) || (isSet && REST.test(gap))) return listed(text, first, rest);
  }
  // "At 212 metres it is the tallest of the towers; the others rise to …", "Braemar's -25C made it the coldest, below …"
  const others = last ? behind.filter((level) => alike(last, level)) : [];
  if (last && others[0] && at - last.end < 70 && !/[.;:!?]/.test(text.slice(last.end, at))) {
    const gap = text.slice(end, outer(others[0]).start);
    if (tied(gap.replace(/^[^,;:–—]{0,60}(?=[,;:]| [–—-])/, '')) || (isSet && REST.test(gap)))
      return listed(text, last, others);
  }
  return null;
}

/** Set against somebody by name: a price at another time, or for members, is of another contest. */
const isNamed = (gap: string, behind: string): boolean => NAMED.test(gap) || NAMED_BEHIND.test(behind);

/** Those of one measure that follow each other in a list; null where another scope or time is spoken of. */
function listed(
  text: string,
  own: Level,
  behind: readonly Level[],
): { readonly own: Level; readonly others: readonly Level[] } | null {
  const others: Level[] = [];
  for (const level of behind) {
    const before = others.at(-1);
    const gap = text.slice((before ?? own).end, outer(level).start);
    if (!alike(own, level) || (before && !NEXT.test(gap)) || OTHER_SCOPE.test(gap)) break;
    others.push(level);
  }
  return others.length > 0 ? { own, others } : null;
}

/** "a record low of 4%, below the previous record of 3%". */
function recordsIn(text: string, passage: Passage, levels: readonly Level[]): readonly Superlative[] {
  return gathered(levels, (own, index) => {
    const old = levels[index + 1];
    if (!old || !alike(own, old)) return [];
    const lead = RECORD.exec(text.slice(Math.max(passage.start, own.start - 90), own.start));
    const broken = PREVIOUS.exec(text.slice(own.end, outer(old).start));
    const bare = /\b(?:record|best|high|mark|peak)\b/i.test(broken?.[0] ?? '') ? 'record' : undefined;
    const word = lead?.groups?.['lead'] ?? bare;
    if (!broken || !word) return [];
    const low =
      /\blow(?:est)?\b|cold|fast|quick|short|smallest|cheap/i.test(word) ||
      /^(?:below|under|lower|less|down)/i.test(broken.groups?.['verb'] ?? '');
    const high =
      /\bhigh(?:est)?\b|\blong|big|larg|hot|warm/i.test(word) ||
      /^(?:above|exceed|surpass|top|higher|more|up)/i.test(broken.groups?.['verb'] ?? '');
    // "below" a record high is no record: the words may be of two things.
    if (low && high) return [];
    const minutes = own.kind === 'quantity' && /second|minute|hour/.test(own.unit);
    if (!low && !high && minutes) return [];
    const start = own.start - (lead?.[0].length ?? 0);
    return [
      claimOf(
        passage,
        !low,
        /^\S+(?: (?:high|low|number|level|price|time))?/.exec(word)?.[0] ?? word,
        own,
        [old],
        start,
      ),
    ];
  });
}

/** "£3m, more than Acme's £5m", "£5m, second only to Acme's £3m". */
function comparisonsIn(text: string, passage: Passage, levels: readonly Level[]): readonly Superlative[] {
  return gathered(levels, (own, index) => {
    const other = levels[index + 1];
    if (!other || !alike(own, other) || outer(other).start - own.end > 130) return [];
    const gap = text.slice(own.end, outer(other).start);
    if (OTHER_SCOPE.test(gap)) return [];
    const way = MORE_THAN_THEIRS.exec(gap)?.groups?.['way'];
    if (way)
      return [claimOf(passage, /^(?:more|higher|larger|bigger|greater)$/.test(way), way, own, [other], own.start)];
    const more = COMPARED.exec(gap)?.groups;
    if (more)
      return [
        claimOf(passage, more['more'] !== undefined, more['more'] ?? more['less'] ?? '', own, [other], own.start),
      ];
    return SECOND_TO.test(gap) ? [claimOf(passage, false, 'second', own, [other], own.start)] : [];
  });
}

/** "a track record of 1:19.84, beating the previous best of 1:19.12": the shorter time is the better. */
function timesIn(text: string, passage: Passage): readonly Superlative[] {
  return gathered([...text.slice(passage.start, passage.end).matchAll(TIMES)], (found) => {
    const { fresh = '', old = '' } = found.groups ?? {};
    if (fresh.split(':').length !== old.split(':').length) return [];
    const start = passage.start + found.index;
    return {
      kind: 'superlative',
      sentence: { start: passage.start, end: passage.end },
      most: false,
      word: 'record',
      own: { value: secondsOf(fresh), text: fresh },
      others: [{ value: secondsOf(old), text: old }],
      figures: [],
      start,
      end: start + found[0].length,
    } as const;
  });
}

const secondsOf = (clock: string): number => clock.split(':').reduce((all, part) => all * 60 + Number(part), 0);
