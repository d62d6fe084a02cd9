import type { Numeral } from './numerals.ts';

const LETTER = /[ \u00a0]?([CF])(?![\p{L}\p{N}&-]|'\p{L})(?!\/)/uy;
/** Words that a bare "5C" follows as a temperature: "to 5C", "at 30C", "the 1.5C limit". */
const SAID =
  /(?:^|[\s([/–—-])(?:to|of|at|above|below|by|reach(?:ed|es|ing)?|hit|hits|hitting|exceed(?:ed|s|ing)?|about|around|nearly|almost|over|under|between|and|or|from|than|near|up|topped|topping|plus|minus|was|is|only|just|some|approximately|averag(?:e|es|ed|ing)|touch(?:ed|ing)?|record(?:ed|ing)?|within|until|down|a|an|the|extra|additional|another|its|outside|like|into|with|past)[ \u00a0]$/i;
const WEATHER =
  /\b(?:temperatures?|degrees?|celsius|fahrenheit|heat\w*|hot\w*|cold\w*|cool\w*|warm\w*|oven|bake|thermometer|mercury|fever|melt\w*|freez\w*|boil\w*|weather|climate|warming|pre-industrial|thaw\w*|frost\w*|summer|winter|sunshine|humid\w*|highs?|lows?|night|daytime)\b/i;

/** "5C", "90F": the unit and where it ends; null where the letter is another ("iPhone 5C", "Boeing 777F", "the 13F filing", "14.7C/ per security"). */
export function temperatureLetter(
  text: string,
  numeral: Numeral,
): { readonly unit: 'celsius' | 'fahrenheit'; readonly end: number } | null {
  const next = text.charCodeAt(numeral.end);
  const letter = next === 32 || next === 160 ? text.charCodeAt(numeral.end + 1) : next;
  if ((letter !== 67 && letter !== 70) || numeral.form !== 'digits' || numeral.power > 0) return null;
  LETTER.lastIndex = numeral.end;
  const found = LETTER.exec(text);
  if (!found || Math.abs(numeral.value) > 20_000) return null;
  const end = numeral.end + found[0].length;
  const result = { unit: found[1] === 'C' ? 'celsius' : 'fahrenheit', end } as const;
  const before = text.slice(Math.max(0, numeral.start - 24), numeral.start);
  // "90F (32C)", "32C/90F": the other scale beside it.
  const beside = text.slice(Math.max(0, numeral.start - 6), numeral.start) + text.slice(end, end + 18);
  if (/\d ?[CF] ?[(/]|^ ?\(?-?\d+(?:\.\d+)? ?[CF]\)|[(/] ?(?:-|−|minus )?[\d.]+ ?°?[CF]/.test(beside)) return result;
  const near = text.slice(Math.max(0, numeral.start - 90), numeral.start) + text.slice(end, end + 60);
  if (WEATHER.test(near) && !/[A-Z][\w.]*[ \u00a0]$/.test(before)) return result;
  if (found[0].length > 1) return null;
  const clear = SAID.test(before) || /[-–+(~]$/.test(before);
  const broken = numeral.precision.step < 1;
  const article = /(?:^|\s)(?:a|an|the|with|from|and|or|on|in) $/i.test(before);
  return clear && result.unit === 'celsius' && (broken || !article) ? result : null;
}
