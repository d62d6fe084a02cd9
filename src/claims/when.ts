import { smallNumber } from '../figures/number-word-list.ts';
import { gathered } from '../text/gathered.ts';
import type { Sentence } from '../text/sentences.ts';

/** Which times besides the article's own the words around an amount name. */
export interface When {
  /** Years in figures: "When the brewer was taken private in 2007". */
  readonly years: readonly number[];
  /** How many years before the article the words reach: 1 for "last year". */
  readonly back: number;
  /** "at the time", "then worth": some time that no figure names. */
  readonly open: boolean;
}

const YEAR = /(?<![\d.,£$€¥/-])(1[89]\d\d|20\d\d)(?:s|[-–/](\d\d|\d{4}))?(?![\d%]|,\d|\.\d)/g;
const LAST_YEAR =
  /\b(?:last year|a year (?:ago|earlier|before)|(?:the )?previous year|year-ago|the year before|prior year|in the same period|last (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter))\b/i;
const YEARS_AGO =
  /\b(?:(\d{1,3})|(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)|(several|some|a few|many)) years (?:ago|earlier|before|previously|later)\b|\b(decades?|century|generation) ago\b/i;
const OPEN =
  /\b(?:at the time|then worth|then about|at the then|in those days|at that time|historic(?:al)? rates?|back then|originally|pre-?war|wartime)\b/i;

/** The times that a sentence names, and the years of the one before it, which often sets the scene: "In 1998 he bought the club. He paid £20m ($33m)." */
export function whenOf(text: string, sentence: Sentence, before: Sentence | undefined): When {
  const from = before && before.block === sentence.block ? before.start : sentence.start;
  const words = text.slice(sentence.start, sentence.end);
  const years = gathered([...text.slice(from, sentence.end).matchAll(YEAR)], (found) =>
    yearsOf(Number(found[1]), found[0], found[2]),
  );
  const ago = YEARS_AGO.exec(words);
  const back = ago ? (ago[1] ? Number(ago[1]) : (smallNumber(ago[2] ?? '') ?? 40)) : LAST_YEAR.test(words) ? 1 : 0;
  return { years, back, open: OPEN.test(words) };
}

/** "1990s" is ten years, "2003-04" two. */
function yearsOf(year: number, written: string, until: string | undefined): readonly number[] {
  if (written.endsWith('s')) return Array.from({ length: 10 }, (_, n) => year + n);
  if (until === undefined) return [year];
  const last = until.length === 4 ? Number(until) : Math.floor(year / 100) * 100 + Number(until);
  return last > year && last - year < 30 ? Array.from({ length: last - year + 1 }, (_, n) => year + n) : [year];
}
