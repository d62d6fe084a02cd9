import { gathered } from '../text/gathered.ts';
import type { Fate } from './repetition.ts';

const rows = (table: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    gathered(table, (row) => {
      const [name = '', ...words] = row.split(' ');
      return [name, ...words].map((word): [string, string] => [word, name]);
    }),
  );

/** Words of one meaning in news, the first for all: a headline's "axe" is the text's "cut", its "blaze" a fire. */
export const SAME_WORD = rows([
  'die dies died dead death deaths killed kill kills killing fatal fatalities fatality perish perished toll lives bodies',
  'hurt injured injure injures injuries injury wounded wounds casualties',
  'unemployment jobless joblessness unemployed',
  'job jobs posts redundancies redundant workers staff employees workforce layoffs',
  'buy buys bought buying acquire acquires acquired acquisition purchase takeover acquiring',
  'sell sells sold selling sale sales',
  'cost costs costing price prices priced bill',
  'fire fires blaze bushfire wildfire inferno wildfires bushfires',
  'burn burns burnt burned chars charred scorched destroys destroyed',
  'quake earthquake tremor',
  'police officers policeman',
  'pupil pupils student students',
  'child children kids kid youngsters',
  'crash crashes collision smash wreck crashed',
  'firm firms company companies group',
  'profit profits earnings income net',
  'revenue revenues turnover',
  'drive drives drove driven driving motorists drivers',
  'give gives gave given giving gift gifts grant grants donate donates donated donation',
  'pay pays paid paying payout',
  'win wins won winning winner winners scoop scooped scoops',
  'lose loses lost losing loss losses',
  'jail jailed prison sentence sentenced',
  'house houses home homes housing flats properties',
  'vote votes voted voters ballot',
  'build builds built building construct construction',
  'fine fined fines penalty',
  'spend spends spent spending',
  'raise raises raised raising',
  'find finds found',
  'steal steals stole stolen theft thieves',
  'rain rains rainfall',
  'bridge bridges',
  'swim swims swam swimmer',
  'fly flies flew flown flying flight',
  'run runs ran running',
  'drown drowns drowned drowning',
  'fall falls fell fallen',
  'rise rises rose risen',
  'grow grows grew grown growth',
  'sink sinks sank sunk',
  'hold holds held holding',
  'travel travels travelled traveled',
  'ship vessel ferry boat',
  'plane aircraft jet airliner aeroplane',
  'bus coach',
  'aboard board',
  'marry marries married wedding',
  'teach teacher teachers taught',
  'shut shuts close closes closed closing closure closures',
  'strike strikes struck',
  'dig digs dug',
  'owe owes owed debt debts',
  'ban bans banned',
  'doctor doctors gps medics',
  'farm farmers farms farmer',
  'evacuate evacuated evacuates flee fled flees',
  'rescue rescued rescues saved',
  'arrest arrested arrests detained',
  'march marched marchers protest protesters demonstrators rally protesters protests',
  'migrant migrants refugees',
  'refund refunds repay repaid compensation damages',
  'lottery jackpot',
  'auction auctioned hammer',
  'uk britain british britons',
  'us american americans america',
  'france french',
  'germany german germans',
  'spain spanish',
  'china chinese',
  'india indian',
  'russia russian',
  'australia australian australians',
  'europe european eu',
  'scotland scottish scots',
  'wales welsh',
  'ireland irish',
  'government ministers govt ministry',
]);

/** Words that stand in any headline and any sentence, and tie nothing. */
export const TELLS_NOTHING: ReadonlySet<string> = new Set(
  (
    'the and for with that this from have has had was were been will would could should may might are his her its their our your they them she him who whom which what when where why how not but all any ' +
    'into onto over under after before about around than then also only just more most less fewer some such other another per cent pct percent million billion trillion thousand hundred mln bln year years month months week weeks day days ' +
    'today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday ' +
    'said says say told new one two three four five six seven eight nine ten first last next people person man men woman women out off down nearly almost time times because while since until through between during against upon ' +
    'being does did done can cannot now there here very much many each both high low big record set get gets got make makes made take takes took amid latest report reports reported according figure figures number numbers total ' +
    'dlr dlrs dollar dollars pound pounds euro euros inc corp ltd plc mile miles foot feet metre metres meter km kilometres acre acres tonnes tons hectares up down by to at in on of as it is be an or if so no mr mrs ms dr old'
  ).split(' '),
);

/** Words before a figure that make it another than the one given before. */
export const OTHER_BEFORE =
  /\b(?:another|extra|additional(?:ly)?|further|others?|previous(?:ly)?|earlier|prior|formerly|last (?:year|month|week|season|quarter|summer|spring|winter|autumn|time)|years? (?:ago|before)|compared|against|versus|vs|than|instead of|rather than|of (?:them|whom|which|these|those)|including|includes?d?|among|each|per|average|initial(?:ly)?|original(?:ly)?|first (?:thought|reported|said|estimate)|revised|forecasts?|expected|expects?|predict(?:ed|s)?|target|estimates?d?|so far|separate(?:ly)?|second|third|as (?:many|much) as|if|could|might|may|yet|remaining|rest|excluding|except|plus|both|half|twice|double|tripled?|rival|competing|counter|claim(?:s|ed)?|organisers|now)\b/;
/** "up from £15m", "from 12 to 14": where a change began; not "heard from 243 witnesses". */
export const BEGINNING = /\bfrom (?:the |an? )?$/;

/** Words behind a figure that do: "40 of them", "30 more", "£5,000 each". */
export const OTHER_BEHIND =
  /^ ?(?:more|others?|extra|of (?:them|whom|which|these|those)|each|apiece|per|an? (?:hour|day|week|month|year|head|share|barrel|ton|tonne|ounce|litre|gallon|time))\b|\b(?:respectively|between them|combined|so far|originally|initially|instead|or more)\b/;
/** A headline's figure for one of many: "fined £2m each" is not "a total of £4m". */
export const FOR_EACH =
  /^ ?(?:each|apiece|per\b|an? (?:hour|day|week|month|year|head|share|barrel|ton|tonne|ounce|litre|gallon|time))/;
/** And, where a second figure stands beside it, those of another time. */
export const EARLIER_BEHIND =
  /\b(?:(?:in )?(?:last|the previous|the prior) (?:year|month|week|season|quarter)|(?:years?|months?|weeks?) (?:ago|before|earlier)|previously|earlier)\b/;
/** The dead that are told one by one: "three died at the scene and a fourth later in hospital". */
export const MORE_DIED =
  /\b(?:another|also|later|further|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|more)\b[^.]{0,60}\b(?:died|dead|killed|death|bod(?:y|ies))|\b(?:died|dead|killed)\b[^.]{0,30}\b(?:later|too|also)\b/;

/** A figure's own words point back: "the 112 passengers", "that £350m", "that trip of 60,000 miles". */
export const DEFINITE =
  /(?:^|[^a-z])(?:the|this|that|these|those|its|their|his|her|all|[a-z]+['’]s)(?: (?:total|whole|entire|full|planned|proposed|new|[a-z]+ of))? ?$/;

/** A thing that is named by what was told before it: who bought made a deal, who set money aside a provision. */
export const TOLD_AS: ReadonlyMap<string, readonly string[]> = new Map([
  ['deal', ['buy', 'sell', 'merge', 'merger', 'agreed', 'sign', 'signed', 'contract']],
  ['transaction', ['buy', 'sell']],
  ['merger', ['buy', 'merge']],
  ['bid', ['buy', 'offer', 'offered']],
  ['offer', ['buy', 'offered', 'bid']],
  ['buyout', ['buy']],
  ['sell', ['buy', 'auction']],
  ['buy', ['sell', 'deal', 'pay']],
  ['order', ['buy', 'ordered']],
  ['award', ['awarded', 'damages', 'pay']],
  ['prize', ['win', 'lottery']],
  ['windfall', ['win', 'lottery', 'left', 'inherit', 'inherited']],
  ['lottery', ['win']],
  ['win', ['lottery']],
  ['provision', ['aside', 'losses', 'lose', 'charge']],
  ['charge', ['aside', 'lose']],
  ['loan', ['lend', 'lent', 'borrow', 'borrowed', 'borrows']],
  ['investment', ['invest', 'invested', 'invests']],
  ['settlement', ['settle', 'settled', 'pay']],
  ['refund', ['pay', 'court', 'awarded']],
  ['contract', ['awarded', 'signed', 'sign', 'hire', 'hired']],
  ['fee', ['pay', 'buy', 'signed']],
  ['bequest', ['left', 'leave', 'will']],
  ['lawsuit', ['suing', 'sue', 'sued', 'sues']],
  ['suit', ['suing', 'sue', 'sued', 'sues']],
  ['claim', ['suing', 'sue', 'sued', 'sues', 'claiming']],
  ['funding', ['give', 'fund', 'funds']],
]);
/** Behind such a thing, that it is another: "the $4.2bn deal for Gadget", "the £3m fee that Leeds paid". */
export const ANOTHERS =
  /^[ -][a-z-]+ (?:for|with|between|from|to|by|in|of|that|which|who|announced|signed|last|earlier|two|struck|agreed|made|involving|at)\b/;

/** Words behind an amount that are no thing of its own: "£350m from", "14-mile long". */
export const NO_ATTRIBUTE: ReadonlySet<string> = new Set(
  'and the for from with that was were are has had have will would could into over under after before than more less per each long wide high deep tall away worth last this next between during while when which who but since because including against among until they she his her its their not all also now year years month months week weeks day days'.split(
    ' ',
  ),
);

/** What became of them, beside a count: "47 killed", "28 were injured", "the deaths of 19", "nine foreign climbers killed". */
export const FATES: readonly (readonly [Fate, RegExp, RegExp])[] = [
  [
    'killed',
    /^(?:[ -](?!and\b|but\b|injured\b|hurt\b|wounded\b)[a-z'’-]+){0,3} (?:(?:were|was|have|had|are|been|also|confirmed|feared|presumed|shot) ){0,3}(?:dead|die|dies|died|deaths?|killed|perish(?:ed)?|drown(?:ed)?|lives|bodies|fatalities|lost their lives|dying)\b/,
    /\b(?:kill(?:s|ed|ing)?|claim(?:s|ed)|deaths? of|death toll (?:to|of|at|stands at|rises to|was|is|had risen to|reached|reaches)|murders? of|dead:) $/,
  ],
  [
    'injured',
    /^(?:[ -](?!and\b|but\b|killed\b|dead\b|died\b)[a-z'’-]+){0,3} (?:(?:were|was|have|had|are|been|also|others|more|left|seriously|badly|slightly|critically) ){0,3}(?:hurt|injur(?:ed|ies|y)|wounded)\b/,
    /\b(?:injur(?:es|ed|ing)|hurts?|hurting|wound(?:s|ed|ing)|injuries to) $/,
  ],
  [
    'missing',
    /^(?: [a-z'’-]+){0,2} (?:(?:were|was|are|is|still|reported) ){0,3}(?:missing|unaccounted)\b/,
    /\bmissing: $/,
  ],
  [
    'arrested',
    /^(?: [a-z'’-]+){0,2} (?:(?:were|was|have|had|been|are) ){0,2}(?:arrest(?:ed|s)|detained)\b/,
    /\b(?:arrest(?:s|ed)?|detain(?:s|ed)?) $/,
  ],
  [
    'rescued',
    /^(?: [a-z'’-]+){0,2} (?:(?:were|was|have|had|been) ){0,2}(?:rescued|saved)\b/,
    /\b(?:rescue[sd]?|save[sd]?) $/,
  ],
  [
    'charged',
    /^(?: [a-z'’-]+){0,2} (?:(?:were|was|have|had|been) ){0,2}(?:charged|jailed)\b/,
    /\b(?:charge[sd]?|jail(?:s|ed)?) $/,
  ],
  [
    'jobs',
    /^(?: [a-z'’-]+){0,2} (?:jobs|posts|redundanc(?:y|ies)|layoffs)\b/,
    /\b(?:redundancies|lay off|axes?|sheds?|lays off) $/,
  ],
];

/** People whose age a headline gives: "Boy, 12, drowns", "Man, 45, charged". */
export const PERSONS: ReadonlySet<string> = new Set(
  'boy girl man woman teenager teen toddler baby pensioner mother father mum dad grandmother grandfather grandad gran student pupil driver cyclist motorcyclist pedestrian schoolboy schoolgirl lad nurse teacher farmer widow soldier climber hiker swimmer runner rider passenger player footballer singer actor actress jockey'.split(
    ' ',
  ),
);

/** Of these a level is itself a change: "prices rise 3%" is "inflation rose to 3%". */
export const LEVEL_IS_CHANGE = /\b(?:inflation|growth|cpi|rpi|gdp|prices|pay|wages?|earnings|yields?|economy|output)\b/;
/** What goes down here is better: a way said of them says little. */
export const TURNS_ROUND =
  /\b(?:loss(?:es)?|deficits?|debts?|shortfall|decline|unemployment|jobless(?:ness)?|employment|weak(?:er)?|strong(?:er)?|value|yields?|lead|gap|time)\b/;

/** Questions, opinion, lists, live pages, quizzes: headlines that give no figure of the story's own. */
const NO_HEADLINE =
  /\?|^(?:live|opinion|comment|letters?|editorial|analysis|review|quiz|watch|video|podcast|listen|explainer|column|recap|in pictures|timeline|fact ?check|corrections?)\b|\b(?:live (?:updates|blog)|as it happened|what we know|things|ways|reasons|tips|facts|lessons|takeaways|questions|charts|best|top \d+|quotes|myths|rules|steps|moments|secrets|ideas)\b/;
export const isNoHeadline = (title: string): boolean => NO_HEADLINE.test(title.toLowerCase());
/** Pages that are brought up to date below their headline. */
export const UPDATED =
  /\b(?:live blog|live updates|this (?:story|article|page) (?:has been|was|is being) (?:updated|corrected)|correction:|editor['’]s note)\b/i;
/** Before what a figure is to become: "it is expected to reach", "they will rise to". */
export const GROWS =
  /\b(?:it|they|that|which|the (?:figure|number|total|sum|population|debt|deficit|market|cost)) [a-z ]{0,40}\b(?:reach(?:es)?|hit|(?:rise|grow|climb|swell|increase|double|go up|rises|grows) to|top|exceed|pass) (?:about |some )?$/;
