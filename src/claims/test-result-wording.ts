/** The sign between a statistic's name and its number. */
export const SIGN = /([=<>≤≥])[ \u00a0]?[^\p{L}\p{N}\s]{0,3}$/u;
/** The name before that sign, with its degrees of freedom: "χ²(1, N = 90) ". */
export const NAME = /[\p{L}\p{N}²^_-]+(?: ?squared?)?[ \u00a0]?(?:[([][^()[\]]{0,40}[)\]])?[ \u00a0]?$/u;
/** Between a statistic and its p: no sentence ends there, and nothing else is said. */
export const NO_JOINT =
  /[.!?]["”)]*\s+\p{Lu}|\b(?:while|whereas|although|then|for trend|but)\b|\band (?:\p{L}+ ){1,4}(?:than|were|was|did|had|showed|whose)\b/u;
/** "t(119) = .84, ns". */
export const NOT_SIGNIFICANT =
  /^[ \u00a0]?[,;]?[ \u00a0]?\(?(?:[pP] ?= ?)?(ns|n\.s\.|NS|not significant|non-?significant)(?![\p{L}\p{N}])/u;
/** Degrees of freedom told apart from the name: "1 df", "df = 2, 45", "with 28 degrees of freedom". */
export const DEGREES_APART =
  /(\d+(?:\.\d+)?)(?:(?:,| and) ?(\d+(?:\.\d+)?))? ?(?:df|d\.f\.|degrees? of freedom)|\b(?:df|d\.f\.) ?=? ?(\d+(?:\.\d+)?)(?:, ?(\d+(?:\.\d+)?))?/;
/** "F(l, 76)": a one that was read from a picture as a letter. */
export const ONE_AS_LETTER = /\([lI], ?$/;
/** One side only is tested: half of the two-tailed p. The words are those that statcheck looks for. */
export const ONE_TAILED = /\b(?:one|1|single)[- ]?(?:tailed|sided|tail)\b|\bdirectional\b/i;
/** p is raised for many tests, or the degrees of freedom are mended. */
export const CORRECTED =
  /\b(?:bonferroni|holm|[sš]id[aá]k|corrected|correction|adjusted|tukey|scheff[eé]|greenhouse|huynh|false discovery|FDR|permutation|bootstrap(?:ped)?|monte carlo)\b/i;
