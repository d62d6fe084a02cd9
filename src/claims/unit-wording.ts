import { jointsOf, RANGE } from './conversion-wording.ts';
import { anyOf, PER } from './wording.ts';

/** What a measure is the extent of: "30-foot-tall", "12 miles away", "2,400 miles in diameter". */
const EXTENTS = anyOf([
  'tall',
  'long',
  'wide',
  'high',
  'deep',
  'thick',
  'across',
  'broad',
  'away',
  'apart',
  'up',
  'off',
  'offshore',
  'inland',
  'underground',
  'underwater',
  'square',
  'a side',
  'north',
  'south',
  'east',
  'west',
  'in diameter',
  'in length',
  'in height',
  'in width',
  'in depth',
  'in circumference',
  'in radius',
  'in area',
  'in size',
  'in weight',
  'in all',
  'in total',
  'above sea level',
  'above the ground',
  'below sea level',
  'below the surface',
]);

/** What a measure is of, "3,217 tonnes of gold", "two pints of semi-skimmed milk". Snow is told by depth and by its water: see SNOW. */
const SUBSTANCE = " of (?!the\\b|it\\b|its\\b|them\\b|this\\b|that\\b|which\\b)[\\p{L}'-]+(?: [\\p{L}'-]+)?";
const MEASURE = `(?:${PER}|[ -](?:${EXTENTS})(?![\\p{L}])|${SUBSTANCE})`;

/** "10 x 12 metres (33 x 39ft)", "2.4 by 3 metres". */
const CROSSED = '^ ?[x×] ?$|^ by $';

/** "74 miles (119 km) per hour", "30-foot-tall (9-metre-tall)", "3,217 tonnes of gold, or about 113.5m ounces". */
export const UNIT_JOINTS = jointsOf({
  measure: MEASURE,
  words: 4,
  wordsBeside: 4,
  linked: `${RANGE}|^ or $|${CROSSED}|^ to (?:about|around|more than|over|almost|nearly|as much as|at least) $`,
});

/** "10 inches of snow (1 inch of water)", "8in of snow, or about 0.6 inches": the second is what it melts to. */
export const SNOW = /\b(?:snow|snowfall|snowpack|powder|sleet|meltwater)\b/i;

/** Nominal sizes, which are names more than measures: "the half-inch (15mm) pipe", "the 100-yard (100m) dash". */
export const NOMINAL = new RegExp(
  `(?<![\\p{L}-])(?:${anyOf(['pipes?', 'piping', 'plumbing', 'valves?', 'screws?', 'bolts?', 'spanners?', 'wrench(?:es)?', 'sockets?', 'drill bits?', 'plywood', 'lumber', 'timbers?', 'planks?', 'two-by-fours?', 'lens(?:es)?', 'film', 'floppy', 'tyres?', 'tires?', 'shotguns?', 'calib(?:re|er)', 'rifles?', 'pistols?', 'ovens?', 'gas mark', 'preheat(?:ed)?', 'dash', 'sprints?', 'hurdles', 'steeplechase', 'freestyle', 'backstroke', 'breaststroke', 'butterfly', 'medley', 'relays?', 'races?', 'fun runs?'])})(?!\\p{L})`,
  'iu',
);

/** Where a mile may be a nautical one. */
export const AT_SEA =
  /(?<![\p{L}])(?:ships?|seas?(?! level)|offshore|coasts?|coastal|vessels?|maritime|nautical|naval|navy|waters|islands?|sail(?:ed|ing|ors?)?|yachts?|boats?|trawlers?|oil tankers?|submarines?|ocean|voyage|ferry|fishing|reef|gulf|strait)(?!\p{L})/iu;

/** Some words, then "about" behind a comma: "910 acres proposed for habitat, about ". */
export const ASIDE =
  /^(?: [\p{L}'-]+){1,7}, (?:or )?(?:about|around|roughly|approximately|nearly|almost|just (?:over|under)) $/u;

/** "60 miles, or 97 kilometres": the word that says it is the same, whatever follows. */
export const CHOICE = /\bor\b|\bequal|\bequivalent|\bi\.?e\b|\bwhich is\b|[–—]/i;
