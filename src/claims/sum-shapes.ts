import type { Amount } from './share.ts';
import { hasOpposites } from './share-set-wording.ts';
import type { Sum } from './sum.ts';
import { closesBehind, gapBehind, isListed, type Row, runFrom } from './sum-row.ts';
import {
  BETWEEN_THEM,
  CLOSES_EARLY,
  GROUP_OF,
  HAS,
  IN_ALL,
  KINDS,
  LAST,
  LISTED,
  MADE_UP,
  NO_LIST,
  OF_THEM,
  OF_WHOLE,
  OPEN_LIST,
  OPENS,
  PLACED,
  SUMS_UP,
  THE_REST,
  THE_WHOLE,
  TOGETHER,
} from './sum-wording.ts';
import { type TriggerWords, triggerWords } from './trigger-words.ts';

/** What one wording tells: a total, its parts and what else there may be. */
export type Told = Pick<Sum, 'total' | 'parts' | 'within' | 'list'>;
type Shape = (row: Row, at: number) => Told | null;

/** "12 people: five men and eight women", "71,539 wells were drilled - 36,834 oil wells, 13,036 gas wells and 21,669 dry holes". */
const colon: Shape = (row, at) => {
  const total = row.amounts[at];
  const gap = gapBehind(row, at);
  const opens = /(?::| [–—]| --?) (?:[^:;.,–—]{0,60})?$/.exec(gap);
  if (!total || !opens || !OPENS.test(gap.slice(0, opens.index + 1 + (gap[opens.index] === ' ' ? 1 : 0)).trimEnd()))
    return null;
  if (total.kind === 'count' && total.unit === null && !/\b(?:in all|total)\b/i.test(`${row.gaps[at]} ${gap}`))
    return null;
  if (OPEN_LIST.test(row.gaps[at] ?? '') || OPEN_LIST.test(gap)) return null;
  const run = runFrom(row, at + 1);
  // "0 - 200 km/h … on to 312 km/h": a range; "Goods - 740 Coin - 67 Total goods and coin - 807": the total is the last.
  if (/^ ?[-–—]{1,2} ?$/.test(gap) || /\btotal\b/i.test(row.gaps.slice(at + 2, run.last + 1).join())) return null;
  if (!run.ends || run.parts.length < 2 || !closesBehind(row, run.last)) return null;
  return { total, parts: run.parts, within: run.within, list: 'closed' };
};

/** "463,000 in one county and 654,000 in another, 1.16 million in all", "€18.2m and the dairy arm €7.6m; together they made €25.8m". */
const summedUp: Shape = (row, at) => {
  const total = row.amounts[at];
  const gap = row.gaps[at] ?? '';
  // "together the two made a profit of": a bare count of the parts between.
  const counted =
    /^[^,;:.]*$/.test(gap) && TOGETHER.test(row.gaps[at - 1] ?? '') && isCountOfParts(row.amounts[at - 1], 0);
  const end = counted ? at - 2 : at - 1;
  if (!total || end < 1) return null;
  const cue =
    counted ||
    SUMS_UP.test(gap.trimEnd()) ||
    (/^[^,;]*[,;–—-] (?:[\p{L}]+ ){0,3}$/u.test(gap) && IN_ALL.test(gapBehind(row, at)));
  if (!cue || OPEN_LIST.test(gap)) return null;
  let from = end;
  while (from > 0 && isListed(row.gaps[from] ?? '')) from--;
  const run = row.amounts.slice(from, end + 1);
  if (run.length < 2 || !LAST.test(row.gaps[end] ?? '')) return null;
  // "won 12 of its 20 matches and drew five, with 40 points in all": the first is a whole itself, the last is of another thing.
  if (/ of (?:its|their|his|her|the) $/.test(row.gaps[from] ?? '') || / with $/.test(gap)) return null;
  if (counted && !isCountOfParts(row.amounts[at - 1], run.length)) return null;
  return { total, parts: run, within: [], list: 'closed' };
};

const isCountOfParts = (figure: Amount | undefined, parts: number): boolean =>
  figure?.kind === 'count' && figure.value < 10 && (parts === 0 || figure.value === parts);

/** "Between them the sisters have sold 2.15 million memoirs, Ana 1.3 million and Lucía 850,000". */
const betweenThem: Shape = (row, at) => {
  const total = row.amounts[at];
  if (!total || !BETWEEN_THEM.test(row.gaps[at] ?? '')) return null;
  const gap = gapBehind(row, at);
  if (!/^(?: [^\s,;:.]+){0,6}[,;:] (?:[^,;:.]{0,40})$/.test(`${gap}`) || OPEN_LIST.test(gap)) return null;
  const run = runFrom(row, at + 1);
  if (!run.ends || run.parts.length < 2 || !closesBehind(row, run.last)) return null;
  return { total, parts: run.parts, within: run.within, list: 'closed' };
};

/** "The 12 jurors, seven women and five men, were sent home". */
const apposition: Shape = (row, at) => {
  const total = row.amounts[at];
  const gap = gapBehind(row, at);
  if (
    total?.kind !== 'count' ||
    !THE_WHOLE.test(row.gaps[at] ?? '') ||
    !/^(?: [^\s,;:.]+){1,4}, (?:\p{L}+ )?$/u.test(gap)
  )
    return null;
  if (OF_WHOLE.test(row.gaps[at] ?? '')) return null;
  const run = runFrom(row, at + 1);
  if (run.parts.length < 2 || !LAST.test(row.gaps[run.last] ?? '')) return null;
  if (!/^(?: [^\s,;:.]+){0,5}[,.;)]/.test(gapBehind(row, run.last))) return null;
  const people = run.parts.every(({ unit }) => unit !== null && KINDS.has(unit));
  return { total, parts: run.parts, within: run.within, list: people ? 'closed' : 'open' };
};

/** "a jury of 12 has seven women and five men", "the £30m is split into £12m for schools and £18m for roads". */
const madeUpOf: Shape = (row, at) => {
  const total = row.amounts[at];
  const gap = gapBehind(row, at);
  if (!total || OPEN_LIST.test(gap)) return null;
  const run = runFrom(row, at + 1);
  const inCommas = gap.startsWith(', ') && MADE_UP.test(gap) && CLOSES_EARLY.test(gapBehind(row, run.last));
  if (!run.ends || run.parts.length < 2 || !(inCommas || closesBehind(row, run.last))) return null;
  const people =
    run.parts.every(({ unit }) => unit !== null && KINDS.has(unit)) &&
    HAS.test(gap) &&
    GROUP_OF.test(row.gaps[at] ?? '');
  return MADE_UP.test(gap) || people ? { total, parts: run.parts, within: run.within, list: 'closed' } : null;
};

/** "The police arrested 64 people, 27 on Friday and 35 on Saturday": parts told by place or time alone. */
const byPlace: Shape = (row, at) => {
  const total = row.amounts[at];
  const gap = gapBehind(row, at);
  if (!total || (total.kind === 'count' && total.unit === null) || !/^(?: [^\s,;:.]+){0,3}, $/.test(gap)) return null;
  if (LAST.test(row.gaps[at] ?? '') || LISTED.test((row.gaps[at] ?? '').slice(-12))) return null;
  const run = runFrom(row, at + 1);
  if (!run.ends || run.parts.length < 2 || run.within.length > 0 || !closesBehind(row, run.last)) return null;
  const placed = run.parts.every(
    (part, index) =>
      part.unit === (part.kind === 'count' ? null : total.unit) && PLACED.test(gapBehind(row, at + 1 + index)),
  );
  return placed ? { total, parts: run.parts, within: [], list: 'likely' } : null;
};

/** "$4.2bn, of which $2.9bn came from America and the remaining $1.3bn from Asia". */
const ofWhich: Shape = (row, at) =>
  /^[^:;.]{0,60}[,–—-] of (?:which|whom|these|those|them)(?: \p{L}+){0,3} $/u.test(gapBehind(row, at))
    ? restFrom(row, at, at + 1, [])
    : null;

/** "460 seats, 300 of them for constituencies and the remaining 160 from lists", "43 of the 60 … and the other 17". */
const ofThem: Shape = (row, at) => {
  const total = row.amounts[at];
  const next = row.amounts[at + 1];
  if (!total || !next || !OF_THEM.test(gapBehind(row, at + 1)) || NO_LIST.test(row.gaps[at + 1] ?? '')) return null;
  if (!/,|[–—-]/.test(row.gaps[at + 1] ?? '')) return null;
  return restFrom(row, at, at + 1, []);
};

/** "300 of the 460 seats are for constituencies and the remaining 160 are filled from lists". */
const ofTheWhole: Shape = (row, at) => {
  const total = row.amounts[at];
  const part = row.amounts[at - 1];
  if (!total || !part || !/^ of (?:the|its|his|her|their|our)(?: [\p{L}'-]+){0,2} $/u.test(row.gaps[at] ?? ''))
    return null;
  return restFrom(row, at, at + 1, [part]);
};

/** "Of the 4,963 men, 2,210 returned; 1,946 were taken prisoner and 913 were killed". */
const becameOf: Shape = (row, at) => {
  const total = row.amounts[at];
  if (!total || !OF_WHOLE.test(row.gaps[at] ?? '') || !/,/.test(gapBehind(row, at))) return null;
  return restFrom(row, at, at + 1, []);
};

/** The parts from an amount on to a remainder or to the end of the list. */
function restFrom(row: Row, at: number, from: number, first: readonly Amount[]): Told | null {
  const total = row.amounts[at];
  const parts: Amount[] = [...first];
  if (!total) return null;
  for (let index = from; index < row.amounts.length; index++) {
    const amount = row.amounts[index];
    const gap = row.gaps[index] ?? '';
    if (!amount) break;
    if (index > from && NO_LIST.test(gap.replace(OF_THEM, '')) && !THE_REST.test(gap)) break;
    if (THE_REST.test(gap))
      return parts.length > 0 ? { total, parts: [...parts, amount], within: [], list: 'closed' } : null;
    parts.push(amount);
    if (LAST.test(gap) && first.length > 0 && parts.length > 2)
      return index + 1 === row.amounts.length && namedParts(row, from, index)
        ? { total, parts, within: [], list: 'apart' }
        : null;
    if (LAST.test(gap) && index > from && first.length === 0) {
      if (index + 1 < row.amounts.length || parts.length < 2) return null;
      const words = row.gaps.slice(from + 1).join(' ');
      if (parts.length === 2 && hasOpposites(words)) return { total, parts, within: [], list: 'apart' };
      return { total, parts, within: [], list: parts.length > 2 ? 'nearly' : 'open' };
    }
  }
  return null;
}

/** "33 of the 60 seats, Labour 21 and the Lib Dems nine": each part has its own owner. */
const namedParts = (row: Row, from: number, last: number): boolean =>
  row.gaps
    .slice(from, last + 1)
    .every((gap) => /(?:,|\band) (?:the )?\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,3} $/u.test(gap));

/** A wording and words that it has one of. */
interface Worded {
  readonly shape: Shape;
  readonly words: TriggerWords;
}

const OF = triggerWords('of');

/** Every way in which words give a total with its parts, the surest first. */
export const SHAPES: readonly Worded[] = [
  { shape: summedUp, words: triggerWords('together altogether all total combined between told') },
  { shape: colon, words: triggerWords(': – — -') },
  { shape: betweenThem, words: triggerWords('between all total altogether together') },
  {
    shape: madeUpOf,
    words: triggerWords(
      'compris* consist* made composed split divided broken shared break breaks jury crew panel team group party class squad staff cast committee board council court',
      'family cabinet bench choir band delegation commission',
    ),
  },
  ...[ofWhich, ofThem, ofTheWhole, becameOf].map((shape) => ({ shape, words: OF })),
  ...[apposition, byPlace].map((shape) => ({ shape, words: triggerWords('and plus') })),
];
