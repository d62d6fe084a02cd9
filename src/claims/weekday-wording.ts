/** Weekdays in full and as abbreviated before a date: "Sat 6 May", "Thurs., Nov. 22". */
export const WEEKDAY =
  '(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|SUNDAY|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)(?![\\p{L}]))';
const FULL = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';

/** Between the weekday and its date: "Thursday, the", "Friday night,", "Tuesday (", "Wednesday's (", "Sunday – ". */
export const BEFORE_DATE = new RegExp(
  `(?<![\\p{L}-])(${WEEKDAY})\\.?(?:(?:'s|’s)(?: [\\p{L}-]+){1,2}(?= \\()|'s|’s)?(?: (?:morning|afternoon|evening|night|lunchtime))?(?:,? (?:the |on (?:the )?)?| \\((?:on )?|,? [–—-] ?|: )?$`,
  'u',
);

/** Behind the date: "24 February 1988, a Thursday", "4 June (Tuesday)", "3 June was a Monday", "4 July fell on a Thursday". */
export const BEHIND_DATE: readonly RegExp[] = [
  new RegExp(`^,? \\((?:a )?(${WEEKDAY})\\.?\\)`, 'u'),
  new RegExp(
    `^,? (?:which |that |this year )?(?:was|is|will be|being)(?: on)? an? (${FULL})(?! \\p{L}+(?:day|ing)\\b)(?=[ ,.;)]|$)`,
    'u',
  ),
  new RegExp(
    `^,? (?:which |that |this year )?(?:fell|falls|falling|will fall|landed|lands|landing|happened|happens to fall)(?: this year)? (?:on )?an? (${FULL})`,
    'u',
  ),
  new RegExp(`^,? (?:which |that |this year )?(?:fell|falls|falling|will fall|landed|lands) on (${FULL})`, 'u'),
  new RegExp(`^(?:,| [–—-]) (?:it was )?an? (${FULL})(?=[ ,.;)–—]|$)`, 'u'),
  new RegExp(`^, (${FULL})(?=[,.;)]|$| at \\d)`, 'u'),
];

/** The year of a date, said a little later: "Thursday 4 July in 2019". */
export const YEAR_LATER = /^,? (?:in|of|back in) (1[89]\d\d|20\d\d)(?!\d|[.,]\d)/;

/** Several weekdays share what follows: "Saturday and Sunday, 5 and 6 May". */
export const SHARED_BEFORE = new RegExp(
  `(?<![\\p{L}])(${WEEKDAY})\\.?(?:s)?(?: ?[-–—/&] ?|,? (?:to|and|or|until|through) |, )$`,
  'u',
);

/** Names that end in a weekday: the football club, and the newspaper before an abbreviation ("The Sun, 5 May", "The Derby Daily Sun (May 5)"). */
export const CLUB = /(?:Sheffield|Man|Ruby) $/;
export const NEWSPAPER = /\b(?:[Tt]he|Daily|Evening|Morning|Sunday|\p{Lu}[\p{Ll}]+) $/u;

/** A day in figures whose order the language leaves open: "Monday 3/5/2021". */
export const IN_FIGURES = new RegExp(
  `(?<![\\p{L}-])(${WEEKDAY})\\.?,? (\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?!\\d|[/.]\\d)`,
  'gu',
);

/** Of what is to come, and of what has been. */
export const COMING =
  /\b(?:will|shall|due|scheduled|set to|planned|expected|until|till|deadline|next|upcoming|coming|begins?|starts?|opens?|runs?|closes?|resumes?|returns?|takes? place|goes? on|is to|are to|to be held)\b/;
export const GONE =
  /\b(?:was|were|had|did|died|last|ago|\p{Ll}{2,}ed|won|lost|took|began|fell|rose|came|went|said on)\b/u;

/** A sentence about the calendar itself, a mistake in print or another reckoning. */
export const ABOUT_DATES =
  /\b(?:not (?:on )?(?:an? |the )?(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|\d)|wrong(?:ly)?|mistake(?:nly)?|error|incorrect(?:ly)?|misprint(?:ed)?|typo|misdated|instead of|rather than|correct(?:ion|ed)|earlier version|Julian|Old Style|Gregorian|fictional|fictitious)\b/;
