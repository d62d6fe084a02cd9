import type { Numeral } from './numerals.ts';

/** "6m tall", "100m sprint", "500 m east of": what is said of metres only. */
const BEHIND =
  /^(?:[ \u00a0-](?:tall|high|wide|long|deep|thick|away|apart|across|sprint\w*|hurdles?|hurdler|race|races|relay|freestyle|butterfly|backstroke|breaststroke|medley|steeplechase|dash|runner|swim|swimmer|event|title-?holder|world record|record|heats?|final|semi-?finals?|champions?|championships?|gold|silver|bronze|medal\w*|crown|bronze|distance|below|above|beyond|from|radius|diameter|tower|drop|fall|waves?|jump\w*|putt|header|shot|strike|north|south|east|west|north-?\w+|south-?\w+|downstream|upstream|underground|underwater|up|down|off|indoor|outdoor|track|pool|span|wingspan|cliff|yacht|boat|mast|telescope|sea|by|x|per|squared|in (?:height|length|width|depth|diameter|front|just|\d))(?![A-Za-z])|-(?:tall|high|wide|long|deep|thick)|[ \u00a0]?\((?:about |around |nearly |almost |over |some )?[\d,.½]+[ \u00a0-]?(?:ft|feet|foot|in|inches|yds?|yards?|miles?)(?![a-z])|[ \u00a0]?\(\d['′]\d|[ \u00a0]?[x×][ \u00a0]?\d|[ \u00a0]?[/][ \u00a0]?\d[\d,.]* ?(?:ft|feet|foot)|[ \u00a0]?(?:and )?\d+ ?[cm]m\b)/i;
/** "20ft (6m)", "5ft 11 (1.8m)", "6-foot-6 (1.98m)", "40m by 25m", "men's 100m", "jumped 8.95m", "a height of 6m". */
const BEFORE =
  /(?:(?:ft|feet|foot|yards?|yds?|miles?|inches|in|\d(?:ft|'|′)[ \u00a0]?\d{1,2}["″]?|(?:foot|feet)[ -](?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven))(?:[ -](?:tall|high|wide|long|deep|thick))?[ \u00a0]?[([/][ \u00a0]?(?:about |around |nearly |over |some )?|(?:men|women|boys|girls)'s (?:\d+m(?:,| and| &)? )?|\b(?:jump(?:ed|s)?|leap(?:ed|s|t)? (?:of )?|threw|throws?|throw of|cleared|swam|climbed|vault(?:ed)?|dived|diving|shot put of|sprint(?:ed)?|(?:height|depth|length|width|distance|altitude|diameter|radius|drop|jump|leap|waves) (?:of|to)|(?:height|depth|length|reach|outreach|span|width|distance|diameter) (?:is|was)|metres? (?:and|or|to)|\dm (?:and|or|to|by|x|×)|stretch(?:es|ed)? (?:for|over)|indoor|outdoor|metre|metres)[ \u00a0](?:about |around |nearly |over |some |up to )?)$/i;
/** Races of the track and the pool; nobody counts people so near a medal. */
const RACES = new Set([50, 60, 100, 110, 200, 400, 800, 1000, 1500, 3000, 5000, 10_000]);
const SPORT =
  /\b(?:Olympic\w*|sprint\w*|athlet\w+|medal\w*|hurdles?|hurdler|relay|steeplechase|swimm\w+|freestyle|personal best|world record|track and field|IAAF|indoors?|400m|800m|1500m|60m|200m)\b/;

/** Is the "m" behind these digits metres? It is a million in "6m people", "6m viewers" and wherever nothing says otherwise. */
export function isMetres(text: string, numeral: Numeral): boolean {
  const letter = numeral.letter;
  if (!letter || text[letter.end - 1] !== 'm') return false;
  const after = text.slice(letter.end, letter.end + 40);
  if (BEHIND.test(after)) return true;
  if (BEFORE.test(text.slice(Math.max(0, numeral.start - 40), numeral.start))) return true;
  if (RACES.has(numeral.value))
    return SPORT.test(text.slice(Math.max(0, numeral.start - 80), numeral.start) + after) && !/^ [a-z]+s\b/.test(after);
  // "5 m of cable": a million is not set apart from its digits.
  return letter.end - numeral.end === 2 && !/^[ \u00a0][a-z]{4,}/.test(after);
}
