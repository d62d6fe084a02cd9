/** Plurals that no rule gives, by their singular. Source: Quirk et al., A Comprehensive Grammar, irregular plurals. */
const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  geese: 'goose',
  mice: 'mouse',
  oxen: 'ox',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  halves: 'half',
  wolves: 'wolf',
  thieves: 'thief',
  loaves: 'loaf',
  calves: 'calf',
  leaves: 'leaf',
  shelves: 'shelf',
  selves: 'self',
  hooves: 'hoof',
  movies: 'movie',
  cookies: 'cookie',
  zombies: 'zombie',
  calories: 'calorie',
  lorries: 'lorry',
  ties: 'tie',
  pies: 'pie',
  lies: 'lie',
  dies: 'die',
  buses: 'bus',
  gases: 'gas',
  viruses: 'virus',
  bonuses: 'bonus',
  campuses: 'campus',
  crises: 'crisis',
  analyses: 'analysis',
  oases: 'oasis',
  theses: 'thesis',
  diagnoses: 'diagnosis',
  quizzes: 'quiz',
  axes: 'axe',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  bacteria: 'bacterium',
  heroes: 'hero',
  potatoes: 'potato',
  tomatoes: 'tomato',
  vetoes: 'veto',
  caches: 'cache',
  headaches: 'headache',
  avalanches: 'avalanche',
  moustaches: 'moustache',
  niches: 'niche',
};

/** Counted as they stand, whatever their number: "36,000 staff", "six aircraft", "12 dead". */
const UNCHANGED: ReadonlySet<string> = new Set(
  (
    'staff police aircraft spacecraft helicopters troops personnel crew cattle sheep deer fish salmon trout cod species series offspring dead injured wounded missing ' +
    'homeless unemployed headquarters crossroads swine poultry livestock folk youth spacecraft hovercraft counsel kin yuan baht data media Chinese Japanese Swiss clergy'
  ).split(' '),
);

/** End in s and are no plural. */
const NOT_PLURAL: ReadonlySet<string> = new Set(
  (
    'is was has does as its this his us yes plus thus always perhaps towards besides across versus minus less unless whereas sometimes afterwards nevertheless hers ours theirs yours ' +
    'news politics economics athletics physics mathematics ethics gas bus virus bonus campus census consensus status focus radius crisis basis analysis thesis diagnosis emphasis ' +
    'overseas upwards downwards forwards backwards inwards outwards regardless previous various serious famous dangerous enormous religious precious nervous ' +
    'business process success access progress press loss class glass mass pass cross boss stress express congress princess witness illness fitness address lens ' +
    'says shows means makes takes gives gets goes comes costs includes remains seems needs wants looks keeps lets puts sees finds thinks says tells uses wins loses ' +
    'afternoons indoors outdoors paris texas wales illinois kansas arkansas massachusetts vegas james charles thomas francis jesus mars venus christmas ' +
    'pages hours days'
  )
    .split(' ')
    .filter((word) => !/^(?:pages|hours|days)$/.test(word)),
);

/** Nouns that stand in the plural before another: "sports clubs", "arms dealers", "women MPs". */
const ATTRIBUTIVE: ReadonlySet<string> = new Set(
  'sports arms sales ratings games telecoms rights accounts awards earnings claims benefits admissions goods women men customs news police crew staff savings systems operations communications securities futures options youth media data troops fish cattle jobs drugs weapons parts'.split(
    ' ',
  ),
);

/** The singular of a plural noun: "migrants" is "migrant", "MPs" "MP", "people" "person". Null where the word is no plural. */
export function singularOf(word: string): string | null {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR[lower];
  if (irregular !== undefined) return irregular;
  if (UNCHANGED.has(lower) || UNCHANGED.has(word)) return lower;
  const man = /[ne]$/.test(lower) ? /^(.+)(men|women|people|children)$/.exec(lower) : null;
  if (man?.[1] && man[2]) return `${man[1]}${IRREGULAR[man[2]] ?? ''}`;
  if (!lower.endsWith('s') || lower.length < 3 || NOT_PLURAL.has(lower)) return null;
  if (
    /(?:ss|us|is|'s|ous|ics)$/.test(lower) &&
    !/^(?:clinics|topics|comics|mechanics|critics|skis|taxis|menus|gurus|emus|critics|fabrics|lyrics|metrics|graphics)$/.test(
      lower,
    )
  )
    return null;
  return keepsCapitals(word, singularForm(lower));
}

function singularForm(lower: string): string {
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith('oes') && lower.length > 5 && !/(?:shoes|canoes|floes)$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

/** "MPs" is an MP; "Migrants" in a headline are migrants. */
const keepsCapitals = (word: string, singular: string): string =>
  !(word.charCodeAt(0) >= 97 && word.charCodeAt(0) <= 122) && /^\p{Lu}{2}/u.test(word)
    ? word.slice(0, singular.length)
    : singular;

export const isAttributive = (word: string): boolean => ATTRIBUTIVE.has(word.toLowerCase());

/** People and things counted by one: "one man", "one person". */
const SINGULARS: ReadonlySet<string> = new Set(
  (
    'person man woman child boy girl soldier policeman policewoman officer student pupil teacher worker employee journalist passenger driver patient protester migrant civilian ' +
    'victim suspect gunman player goal vote seat school hospital house home car vehicle bus train plane aircraft ship boat company firm bank country nation state ' +
    'copy share barrel ton case death arrest injury survivor prisoner inmate hostage doctor nurse judge juror firefighter resident tourist worker guest member director'
  ).split(' '),
);

/** "one man": a singular that is surely counted, not "one thing", "one day". */
export const isCountedSingular = (word: string): boolean => SINGULARS.has(word);
