import { ANY_MASK, wording } from './masked.ts';

/** Between a verb and its own date: a place or a name, nothing that a date of its own may belong to ("sentenced for the attack on 3 May"). */
const gap = (most: number): string =>
  `(?:(?!\\b(?:for|over|after|since|following|about|against|because|that|who|which|whose|despite|than|like|between|before|when|where|said|says|if|whether|but|and|mark(?:s|ing)?|celebrate|commemorate|remember|attacks?|killings?|murders?|deaths?|crash|accident|shooting|events?|vote|election|referendum|anniversary|report(?:ed)?|remain(?:s|ed)?|record|dated|up to|earned|those|these|income|passed|enacted|approved|signed|adopted|law of|act of|treaty of)\\b)[^.;:"“”()${ANY_MASK}]){0,${most}}?`;
const ON =
  '(?:,? ?(?:on|from|until|till|by|in|at midnight on|at noon on|at \\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm) on|(?:this|next|early|late))? ?)';

/** "will open on 3 May", "is scheduled to lift off on August 1, 2022". */
export const TO_HAPPEN: readonly RegExp[] = [
  wording(
    `\\b(?:will(?! have\\b)|shall|(?:is|are)(?: now)? (?:to|due to|scheduled to|set to|expected to|planned to|slated to|about to|supposed to|due|scheduled for|planned for|set for|due for|expected|going to)|(?:plans?|intends?|hopes?|aims?|expects?|promises?) to)\\b${gap(70)}${ON}(?<!\\bof ?){date:when}`,
  ),
  wording(
    `\\b(?:will(?! have\\b)|(?:is|are)(?: now)? (?:to|due to|scheduled to|set to|expected to|planned to|about to)|(?:plans?|intends?|hopes?|aims?|expects?|promises?) to) (?:be )?(?:open|begin|start|launch|close|end|take place|finish|retire|reopen|host|complete|completed|opened|launched|held|built|introduced|phased out|finished|published|released)\\b${gap(40)} (?:in|by) {year:when}`,
  ),
];
/** ", to be played on 8 June, is sold out", "which is being held on 3 May". */
export const TO_BE = wording(
  `, (?:which is |due |set |now )?to be (?:held|played|staged|opened|published|released|launched|screened|broadcast|aired|shown|unveiled|announced|contested|run|fought)\\b${gap(40)} on {date:when},? (?:(?:is|are|has|have|will)\\b)`,
);
/** "resumes on 11 March", "have until 30 September 2022": the present, of what is to come. */
export const COMES: readonly RegExp[] = [
  wording(
    `\\b(?:resumes|opens|begins|starts|closes|runs|returns|takes place|goes on sale|go on sale|expires|kicks off|premieres|airs|reopens|launches|has until|have until)\\b(?: [a-z]+){0,4}?,? ?(?:on|from|until|till|at midnight on|at noon on)? ?{date:when}`,
  ),
];
const HAPPENED =
  '(?:took place|(?:was|were) (?:held|killed|born|elected|arrested|sentenced|jailed|signed|opened|launched|closed|released|unveiled|found|buried|crowned|sworn in|attacked|shot|evacuated|cancelled)|happened|occurred|died|opened|began|started|ended|finished|closed|won|lost|beat|crashed|struck|erupted|arrived|left|signed|met|voted|resigned|pleaded|appeared|collapsed|exploded|landed|married|visited|derailed|sank|hosted|played|defeated|drew|killed|unveiled|launched|walked out)';
/** "Her trial opened in Leeds on 18 March 2025". */
export const HAPPENED_ON: readonly RegExp[] = [
  wording(`\\b${HAPPENED}\\b${gap(50)},? ?(?:on|in the early hours of|late on|early on) {date:when}`),
];
/** What turns a past verb to the future: "had opened bookings for", "would have ended on". */
export const TO_COME_BEFORE =
  /\b(?:would|will|to be|to have|until|scheduled|due|planned|expected|supposed|bookings?|tickets|applications|nominations|registration|if|should|could|may|might|plans?|deadline|set)\b/;

/** "yesterday, 21 December 2022", "tomorrow (5 May)", "today, Tuesday 3 June". */
export const RELATIVE = wording(
  `\\b(?<word>yesterday|today|tomorrow|tonight|last night|this (?:morning|afternoon|evening))(?:'s|’s)?(?:,? \\(|, | [–—-] | )(?:on |the )?{date:when}`,
);
/** "yesterday, Tuesday", "tomorrow (Friday)". */
export const RELATIVE_WEEKDAY =
  /\b(?<word>yesterday|today|tomorrow|tonight|last night)(?:,? \(|, )(?<weekday>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)(?=[),.;]|$)/giu;
/** "last Sunday, 16 April 2023", "next Friday (5 May)": the weekday stands in the date, or before it. */
export const LAST_OR_NEXT = wording(
  `\\b(?<word>last|next|this coming)(?: (?:sun|mon|tues|wednes|thurs|fri|satur)day,? ?\\(?(?:the )?| ){date:when}`,
);
/** "the year that ended last June 30", "on the 1st of January next": the word says which year. */
export const NEAREST = /^(?:last|next) (?!(?:sun|mon|tues|wednes|thurs|fri|satur)day)/i;
export const NEXT_BEHIND = /^,? (?:next|last|instant|following)\b/;
export const STILL_TO_DO = /\b(?:will|shall|(?:is|are) (?:to|due|expected|set|scheduled))\b/i;

/** Days from the article's own. */
export const OFFSETS: Readonly<Record<string, number>> = { yesterday: -1, 'last night': -1, tomorrow: 1 };

/** Spoken at another time than the article's, or a slip told as one. */
export const ANOTHER_TIME =
  /\b(?:whoever|whichever|correction|corrected|clarification|earlier version|amended|updated|plaque|inscription|edition|archives?|diary|at the time|back then|predicted|wrote|letter|dated|was to|were to|originally|reads?|reading|in the (?:novel|film|episode|series)|first published)\b/i;
