const NUMBER = '-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.\\d+|(?<=\\d))';
const UNIT = '(?: ?%| ?(?:per cent|percent|pct|points?|percentage points?|[a-z]{1,12}))?';
const LEVEL = '(?:(?<level>\\d\\d(?:\\.\\d)?) ?-?(?:%|per cent|percent) ?-?)';
const NAME =
  '(?:CI|CrI|UI|[Cc]onfidence (?:interval|limits|range)|[Cc]redible (?:interval|range)|[Uu]ncertainty (?:interval|range))s?(?: \\((?:CI|CrI|UI)\\))?';
const ENDS = `(?<low>${NUMBER})(?<unit>${UNIT})(?: to | and |, ?|; ?| ?[-–—] ?)(?:\\+)?(?<high>${NUMBER})`;

/** "95% CI 0.95 to 1.14", "a 95 per cent confidence interval running from 46 to 52": level and both ends. */
export const INTERVAL = new RegExp(
  `(?:${LEVEL})?${NAME}(?:,|:|=|;| =| of| is| was| were| that| runs?| ran| running| ranges?| ranging| stretch\\w{1,6}| spann\\w{1,6}| from| between){0,5} ?[[(]?${ENDS}`,
  'g',
);
/** "OR 1.48 (1.22–1.80; p < 0.001)": in the bracket behind a ratio an interval needs no name. */
export const BARE_INTERVAL = new RegExp(`^ ?[([]${ENDS}(?=[;,)\\]])`);

/** Ratios of two chances: one is no effect. */
export const RATIO =
  /\b(?:[Oo]dds|[Hh]azards?|[Rr]isk|[Rr]ate|[Pp]revalence|[Ii]ncidence(?: rate)?) ratios?\b|\b[Rr]elative (?:risks?|hazards?|rates?)\b|\b(?:a|adj)?(?:OR|HR|RR|IRR|SMR)s?\b/;
/** Differences: nought is no effect. */
export const DIFFERENCE =
  /\b(?:differen\w+|more|less|fewer|gain\w*|lost|los[es]|loses|chang\w+|reduc\w+|increas\w+|decreas\w+|improv\w+|higher|lower|longer|shorter|faster|slower|rose|fell|by|beta|coefficient|slope|extra|added|cut)\b|β/i;
/** Units of figures that are an estimate with an interval of its own. */
export const RATIO_UNITS: ReadonlySet<string> = new Set(['OR', 'RR', 'HR', 'IRR']);

/** Behind an interval, its p: "; p = 0.41", ", P<0.001". */
export const P_BEHIND =
  /^ ?(?:%|per cent|percent|percentage points?|points?|[a-z]{1,12})?[)\]]?[,;]? ?(?:and |with )?(?:a )?\(?[pP](?:[- ]values?)? ?(?:(?:of|was|is) )?(?<sign>[=<>≤≥])? ?(?<p>\d?\.\d+)(?<behind>[^.;)]{0,40})/;
/** The p is that of another question: a trend, a margin, an interaction. */
export const OTHER_QUESTION =
  /\b(?:non-?inferior\w*|equivalen\w+|superiority|trend|interaction|heterogeneity|one-?(?:sided|tailed)|bonferroni|corrected|multiplicity|permutation|likelihood|between (?:the )?groups|across)\b/i;
export const SIGNIFICANT = /\bstatistically significant(?:ly)?\b/i;
/** "the difference was not statistically significant". */
export const INSIGNIFICANT =
  /\b(?:not|no|never|without|nor)(?: a)?(?: statistically)? significant(?:ly)?\b|\b(?:did not|failed to|falls? short of|fell short of) (?:reach(?:ing)? )?(?:statistical )?significance\b|\bnon-?significant\b/i;
export const DENIED =
  /\b(?:not|no|nor|never|neither|none|fail\w*|short of|without|borderline|nearly|almost|marginal\w*|non|than|if|whether|would|longer|though|although|but)\b|n't\b/i;

/** Between an estimate and its interval: no other figure, no end of a sentence. */
export const GAP = /^[^.;:?!\d]{0,70}$/;
