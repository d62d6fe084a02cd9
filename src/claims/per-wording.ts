import { ANY_MASK, MASKS } from './masked.ts';

const WORD = `[^\\s,;:.!?()\\[\\]—–/${ANY_MASK}]+`;
const words = (most: number): string => `(?: ${WORD}){0,${most}}?`;
const compiled = (source: string): RegExp => new RegExp(source, 'iu');

/** A cheap look: a sentence without one of these has no rate. */
export const ANY_RATE =
  /\b(?:[Ee]ach|[Ee]very|apiece|per|an?|hourly|daily|nightly|weekly|monthly|annual|annually|yearly)\b|-per-|\/[a-z]|\bto the\b/;

/** Behind a figure, and before it: a cheap look for what makes a rate of it. */
export const CUE_BEHIND = /(?: | in )an? |each|apiece|[ -]per[ -]|every|-an?-|^\/|^[^ ]{0,2}\/|ly\b| for one | to the /;
export const CUE_BEFORE = /[Ee]ach|[Ee]very|ly |nnual|at $|average [a-z ]{0,20}of (?:just |only )?$/;

const TIMES = 'seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|annum|nights?';

/** Behind the figure: " a week", "-a-week", "/day", " dying on the roads every day". */
export const PER_TIME = compiled(
  `^${words(5)}(?:(?: (?:a|an|per|each|every|in a|in an)[ -])|-(?:an?|per)-|/)(?<time>${TIMES})(?![\\p{L}-])(?!s' )`,
);
export const BY_TIME = compiled(`^${words(1)} (?<time>hourly|daily|nightly|weekly|monthly|annually|yearly)\\b`);
/** Before the figure: "a weekly rent of ". */
export const TIME_BEFORE = compiled(
  `\\b(?:(?<time>hourly|daily|nightly|weekly|monthly|annual|yearly) (?:${WORD} ){0,3}|(?:each|every) (?<every>second|minute|hour|day|week|month|year),? (?:(?:about|some|around|the|an|a|it|they|we|he|she|up|loses?|makes?|sees?|produces?|uses?|spends?|earns?|costs?) ){0,4})$`,
);

/** " each", " seats apiece". */
export const EACH = compiled(`^${words(3)} (?:each|apiece)\\b(?! (?:of|other|${TIMES})\\b)`);
/** " a head", " for every man, woman and child". */
export const HEAD = compiled(
  `^${words(2)} (?:(?:a|per|for each|for every) (?:head|person|capita)|for (?:every|each) man, woman and child)\\b`,
);
/** " for each of the 291 million Americans". */
export const EACH_OF = compiled(
  `^${words(2)} (?:for|from|to|on|by) (?:each|every one) of (?:(?:the|its|their|our|his|her|those|these|some) )?(?:[\\p{L}’']+ )?(?<count>[${MASKS.count}])`,
);
/** " per 100,000 people". */
export const PER_COUNT = compiled(
  `^${words(3)} (?:per|for every|for each|in every|to every) (?<count>[${MASKS.count}])`,
);
/** " per licensed driver", " a gram", "/sq ft", " to the square kilometre". */
export const PER_NOUN = compiled(
  `^${words(2)}(?: (?:a|an|per|for every|for each|to the|to every|to each|from every|from each|for one) |/|-a-|-per-)(?<noun>\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*){0,2})`,
);
/** Before the figure: "given each American ", "every household ", "each turbine has a capacity of ". */
export const NOUN_BEFORE = compiled(
  `\\b(?:each|every) (?!of\\b|other\\b|(?:${TIMES})\\b)(?<noun>\\p{L}[\\p{L}-]*)(?: ${WORD}){0,4} $`,
);
/** Before the figure: ", priced at ", "at an average price of ". */
export const PRICED_AT = compiled(
  `\\b(?:(?:priced|sold|selling|bought) at|(?:at|for|paying|paid|charging) an average (?:(?:ticket |sale |selling |sales )?(?:price|cost|fare|fee|value) )?of) (?:just |only )?$`,
);
/** Before the figure, "each" alone: ", each holding ", "they each got ", "each with ". */
export const EACH_BEFORE = compiled(
  `\\beach(?: of (?:them|these|which|whom))? (?:[\\p{L}-]+ing|worth|with|of|at|has|have|had|holds?|held|costs?|cost|carr(?:y|ies)|seats?|got|gets?|paid|pays?|received?|receives?|weighs?|weighed|contains?|contained|producing|owed?|owes|will|would|could|can|measures?|made|makes?|gave|gives?)(?: ${WORD}){0,3} $`,
);
/** Before "cost £250,000 each", who does: "Diesel models cost ". */
export const SUBJECT =
  /(?:^|[.;:!?] )(?:(?:The|New|Old|Similar|Other|Most|Some|All|Its|Their) )?(?:[\p{L}-]{1,30} ){0,3}?(?<subject>\p{L}{1,30}s) (?:(?:typically|usually|normally|now|will|would|can) )*(?:cost|sell|retail|fetch|earn|pay|weigh|hold|carry|seat|are|were) (?:for |at |about )?$/iu;

/** Behind a bare number, what became of so many: "$60 each and all 15,000 were sold". */
export const SOLD_BEHIND =
  /^ (?:(?:were|was|are|have been|had been|will be|being) )?(?:sold|bought|made|built|delivered|given (?:out|away)|handed out|issued|distributed|ordered)\b/;

/** Before the figure: "Each of the 40 coaches has ". */
export const EACH_OF_BEFORE = compiled(
  `\\b(?:each|every one) of (?:(?:the|its|their|our|his|her|those|these) )?(?:[\\p{L}-]+[’']s )?(?<count>[${MASKS.count}])(?: ${WORD}){0,5} $`,
);
/** Before a duration: "one every ", "a car is stolen every ". */
export const ONE_EVERY = compiled(`\\b(?:one|an?)(?: ${WORD}){0,6}? every $`);

/** Adverbs and adjectives of time, and the plain noun. */
export const TIME_NAMES: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'day',
  night: 'day',
  weekly: 'week',
  monthly: 'month',
  annual: 'year',
  annually: 'year',
  annum: 'year',
  yearly: 'year',
};

/** Who is counted by the head: a count of these answers "a head", "per person", "for every man, woman and child". */
export const PEOPLE: ReadonlySet<string> = new Set(
  'person people resident inhabitant citizen human guest employee worker staff member passenger patient pupil student child adult visitor customer user voter taxpayer refugee migrant delegate player soldier household population american briton australian canadian diner fan prisoner job deputy officer constable trooper firefighter nurse doctor teacher lecturer farmer driver rider runner walker competitor participant applicant claimant pensioner mother father parent woman man boy girl victim survivor inmate tenant homeowner investor shareholder subscriber supporter volunteer attendee spectator tourist traveller commuter colleague winner recipient veteran'.split(
    ' ',
  ),
);

/** A wide word and those that it takes in: "$7,000 per officer" of 600 deputies, "€110 per animal" of 250 lambs. */
export const TAKES_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  officer: new Set(['deputy', 'constable', 'trooper', 'guard', 'sergeant', 'marshal', 'policeman']),
  animal: new Set(
    'lamb cow sheep pig bullock horse dog goat calf heifer ewe ram cat donkey puppy hen beast'.split(' '),
  ),
  bird: new Set('chicken hen turkey duck goose pheasant'.split(' ')),
  vehicle: new Set('bus car van lorry truck coach ambulance tram taxi cab motorbike tractor scooter engine'.split(' ')),
  bus: new Set(['coach', 'vehicle']),
  machine: new Set(['tractor', 'printer', 'laptop', 'computer', 'scanner', 'robot', 'ventilator']),
  property: new Set('home house flat apartment unit bungalow cottage villa dwelling'.split(' ')),
  home: new Set('flat apartment bungalow cottage unit dwelling property'.split(' ')),
  unit: new Set('flat apartment home house bungalow dwelling'.split(' ')),
  branch: new Set(['office', 'shop', 'store', 'outlet']),
  site: new Set(['office', 'shop', 'store', 'factory', 'plant', 'school']),
  place: new Set(['pupil', 'student', 'child', 'bed']),
  bed: new Set(['place', 'patient']),
};

/** One thing by two names. */
export const SAME_NOUNS: readonly ReadonlySet<string>[] = [
  new Set(['household', 'home', 'house', 'family']),
  new Set(['person', 'people', 'resident', 'inhabitant', 'citizen', 'head', 'capita', 'individual', 'soul']),
  new Set(['pupil', 'student', 'child', 'youngster']),
  new Set(['worker', 'employee', 'staff', 'job', 'member', 'post']),
  new Set(['car', 'vehicle']),
  new Set(['plane', 'aircraft', 'jet']),
  new Set(['ticket', 'seat', 'copy', 'unit', 'item', 'share']),
  new Set(['voter', 'vote', 'elector']),
  new Set(['prisoner', 'inmate', 'convict', 'detainee']),
  new Set(['customer', 'client', 'subscriber', 'user']),
  new Set(['migrant', 'refugee', 'asylum-seeker']),
  new Set(['fan', 'spectator', 'ticket', 'supporter']),
];
