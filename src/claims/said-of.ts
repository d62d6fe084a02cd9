import type { Span } from '../text/article.ts';
import { changeWord, type Way, wayOf } from './change-words.ts';
import { contentWords } from './content-words.ts';
import { withHedge } from './passage.ts';
import type { Fate, Mention, Repeatable } from './repetition.ts';
import { BEGINNING, EARLIER_BEHIND, FATES, OTHER_BEFORE, OTHER_BEHIND, PERSONS } from './repetition-wording.ts';

/** How far before and behind a figure its words reach. */
const REACH = 64;

/** What a figure's own clause says before and behind it, in small letters. */
export function beside(
  text: string,
  figure: Repeatable,
  sentence: Span,
): { readonly before: string; readonly behind: string } {
  const { start, end } = withHedge(text, figure);
  return {
    before: text.slice(Math.max(sentence.start, start - REACH), start).toLowerCase(),
    behind: text.slice(end, Math.min(sentence.end, end + REACH)).toLowerCase(),
  };
}

/** Step, way, fate and person of a figure: what its neighbours say of it. */
export function mentionOf(text: string, figure: Repeatable, sentence: Span): Mention {
  const { before, behind } = beside(text, figure, sentence);
  return {
    figure,
    ...changeOf(figure, before, behind),
    fate: fateOf(before, behind),
    person: personOf(figure, before, behind),
  };
}

const TO = /(?:^|[^a-z])(?<!up )to (?:a |an |the |just |only )?(?:[a-z-]+ (?:high|low|record|peak) of )?$/;
const LEVEL = /(?:^|[^a-z])(?:at|reach(?:es|ed)|hits?|stands? at|stood at|touch(?:es|ed)?) (?:a |an |just |only )?$/;
const BY = /(?:^|[^a-z])by (?:a |an |just |only |some |further )?$/;
const OF = /(?:^|[^a-z])([a-z]+) of (?:just |only )?$/;

/** "climbed above $95" is a level, and so is "went up to $2.3bn", whose "up to" bounds nothing. */
const LEVEL_HEDGE = /^(?:up to|above|below|past|beyond|over|under|down to)$/i;

function changeOf({ hedge }: Repeatable, before: string, behind: string): Pick<Mention, 'step' | 'way'> {
  if (BY.test(before)) return { step: 'by', way: lastWay(before) };
  if (hedge !== null && LEVEL_HEDGE.test(hedge)) {
    const known = changeWord(/([a-z]+) $/.exec(before)?.[1] ?? '');
    return { step: known && known.is !== 'adverb' ? 'to' : null, way: known?.way ?? null };
  }
  if (TO.test(before)) {
    const way = lastWay(before);
    return { step: way || /\bchange|\bmove|\bgo(?:es)?\b/.test(before) ? 'to' : null, way };
  }
  if (LEVEL.test(before)) return { step: 'to', way: null };
  const noun = changeWord(OF.exec(before)?.[1] ?? '');
  if (noun && (noun.is === 'noun' || noun.is === 'both')) return { step: 'by', way: noun.way };
  const next =
    changeWord(/^ (?:[a-z-]+ )?([a-z]+)/.exec(behind)?.[1] ?? '') ?? changeWord(/^ ([a-z]+)/.exec(behind)?.[1] ?? '');
  if (
    next &&
    (next.is === 'noun' ||
      next.is === 'both' ||
      (next.is === 'comparative' && !/^ (?:[a-z-]+ )?(?:above|below)/.test(behind)))
  )
    return { step: 'by', way: next.way };
  const last = /([a-z]+) (?:a |an |the |just |only |some |another )?$/.exec(before)?.[1] ?? '';
  const verb = changeWord(last);
  if (verb?.way && verb.is !== 'noun' && verb.is !== 'comparative') return { step: 'by', way: verb.way };
  return { step: null, way: null };
}

/** The way of the last four words before "to" or "by": "climbs by", "has edged up to". */
function lastWay(before: string): Way | null {
  const words = before
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .split(' ')
    .slice(-6, -1)
    .reverse();
  for (const word of words) {
    const known = changeWord(word);
    if (known?.way && known.is !== 'comparative') return wayOf(word);
  }
  return null;
}

/** What became of those that a figure counts. */
export function fateOf(before: string, behind: string): Fate | null {
  for (const [fate, after, ahead] of FATES) if (after.test(behind) || ahead.test(before)) return fate;
  return null;
}

/** "Boy, 12, drowns", "a 15-year-old boy", "a boy aged 15". */
function personOf(figure: Repeatable, before: string, behind: string): string | null {
  const named = (word: string | undefined): string | null => (word !== undefined && PERSONS.has(word) ? word : null);
  if (figure.kind === 'count' && figure.unit === null && figure.value < 110 && /^(?:,|$)/.test(behind))
    return named(/([a-z]+), $/.exec(before)?.[1]);
  if (figure.kind !== 'age' || figure.unit !== 'year') return null;
  const [, first, second] = /^ ([a-z]+)(?: ([a-z]+))?/.exec(behind) ?? [];
  return named(first) ?? named(second) ?? named(/([a-z]+),? (?:aged )?$/.exec(before)?.[1]);
}

/** Do the words beside it say that it is another figure than one given before? Words that the headline has too say nothing; `lone` stands without a second. */
export function isOther(before: string, behind: string, lone: boolean, headline = ''): boolean {
  const clause = behind.slice(0, 40).split(/[,;:(—–]/, 1)[0] ?? '';
  const ahead = before.slice(-48);
  if (BEGINNING.test(ahead) && (/ to /.test(clause) || ahead.split(' ').some((word) => changeWord(word) !== null)))
    return true;
  const found =
    // "a third of the 34,700 tonnes" speaks of all of them.
    (WHOLE.test(ahead) ? null : OTHER_BEFORE.exec(ahead)) ??
    OTHER_BEHIND.exec(clause) ??
    (lone ? null : EARLIER_BEHIND.exec(clause));
  return found !== null && !headline.includes(found[0].trim());
}

/** "One of the two lifts", "a third of its 34,700 tonnes": all of them. */
export const WHOLE = /\bof (?:the|its|their|those|these|his|her) $/;

/** The nearest telling word before a figure, words of change left out: "steal" in "who stole £5,000", "sell" in "sales rose 8%". */
export const wordAt = (before: string): string | null =>
  [
    ...contentWords(
      (before.slice(-40).match(/[a-z'’-]+/g) ?? []).filter((word) => changeWord(word) === null).join(' '),
    ),
  ].at(-1) ?? null;
