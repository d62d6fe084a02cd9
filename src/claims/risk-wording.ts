import { triggerWords } from './trigger-words.ts';

/** A sentence that compares chances says one of these. */
export const RISK_TRIGGER = triggerWords(
  'risk risks riskier likely likelihood chance chances odds probability common often prone incidence rate rates prevalence hazard cases deaths treat treated needed benefit benefits spared prevent effective efficacy effectiveness',
);

/** Chances that were made alike by statistics, or are of a dose: what is printed beside them need not give them. */
export const ADJUSTED =
  /\b(?:adjust\w+|accounting for|account(?:ed)? for|taking account|allow(?:ed|ing) for|controll?(?:ed|ing) for|corrected for|standardi[sz]ed|weighted|every extra|each extra|for each|for every (?:extra|additional|glass|drink|gram|year|hour|cigarette)|per (?:drink|glass|gram|cigarette|hour)|a day adds|lifetime|on average over|median)\b/i;
export const ODDS = /\bodds\b/i;

/** Behind a percentage, what it is by: "40% less common", "a 100% higher risk", "a 20% cut in the risk". */
export const LESS_BEHIND =
  /^(?: \p{L}{1,30}){0,2}? (?:less|lower|fewer|smaller|reduc\w+|decreas\w+|cuts?|fall|falls|drop\w*|declin\w+|rarer|safer)\b/iu;
export const MORE_BEHIND =
  /^(?: \p{L}{1,30}){0,2}? (?:more|higher|greater|larger|bigger|increas\w+|rises?|jump\w*|surge|added|extra|riskier|commoner|oftener)\b/iu;
/** "The jab was 80% effective", "an efficacy of 80%": by so much fewer fell ill. */
export const EFFECTIVE_BEHIND = /^ (?:effective|efficacy|effectiveness|protection)\b/i;
export const EFFECTIVE_BEFORE = /\b(?:efficacy|effectiveness)(?: (?:rate|figure))?(?: of| was| at) $/i;
/** Before a percentage: "cuts the risk by 50%", "a risk reduction of 60%". */
export const LESS_BEFORE =
  /\b(?:(?:cut|cuts|cutting|lower\w*|reduc\w+|decreas\w+|fell|falls|falling|drop\w*|declin\w+|slash\w*|down|less)\b[^.;:%]{0,50}\bby|(?:reduction|decrease|fall|drop|cut|decline)s?(?: in [\p{L} ]{1,30})? of)(?: a| an| about| nearly| almost| up to)? $/iu;
export const MORE_BEFORE =
  /\b(?:(?:rais\w+|rose|rises?|rising|increas\w+|boost\w*|grew|up|higher|push\w*|add(?:s|ed|ing)?)\b[^.;:%]{0,50}\bby|(?:increase|rise|jump)s?(?: in [\p{L} ]{1,30})? of)(?: a| an| about| nearly| almost| up to)? $/iu;
/** "times more likely": four times is meant by some who write three. */
export const TIMES_MORE = /^ (?:more|higher|greater|larger|bigger)\b/i;
/** "three times the risk". */
export const TIMES_THE = /^ times (?:as|the|that|more|higher|greater|larger|bigger)\b/;
/** "half the risk", "a third as likely". */
export const PART_OF_RISK =
  /^(?: the| their| his| her| its)? (?:as likely|risk|chances?|odds|likelihood|probability|rate)\b/i;
/** Right before a percentage, of chances that are counted: "the rate fell 25 per cent, from 8 per 1,000 to 6". */
export const FELL = /\b(?:fell|fallen|drop(?:ped|s)?|declined|decreased|down)(?: by)? $/i;
export const ROSE = /\b(?:rose|risen|increased|climbed|jumped|up)(?: by)? $/i;

/** "a twofold increase": twice as much, or three times to some. */
export const FOLD_MORE = /^ (?:increase|rise|jump|higher|greater|surge)\b/i;
/** A ratio that is a factor: "three times", "twice", "doubles", "halved". */
export const FACTOR = /times|twice|thrice|doubl|trebl|tripl|quadrupl|quintupl|halv|fold/i;
/** What a factor is of: "three times as likely", "doubles the risk", "halved". */
export const FACTOR_BEHIND =
  /^(?: (?:as|more|higher|greater|the|his|her|their|your|a|its|that|of|for|among|in)\b|[.,;:)]|$| (?:risk|likely|common)\b)/i;

/** A way from one chance to the other: "from 12 per 1,000 patients to 8". */
export const FROM = /\bfrom (?:about |around |nearly |almost |just over |just under )?$/i;
export const TO = /\bto (?:about |around |nearly |almost |just over |just under )?$/i;

/** Between two chances that are set against each other. */
export const AGAINST =
  /\b(?:against|compared|versus|vs?|than|to|from|rather|while|whereas|and|but|opposed|for|with)\b|[,;–—-]/i;
export const CONTRAST = /\b(?:against|compared|versus|vs?|than|from|rather|while|whereas|but)\b/i;
/** Two outcomes of one group and no two chances: "5% of users reported nausea and 2% headaches". */
export const ONLY_AND = /^[^,;:]* and (?:just |only |about )?$/i;
export const OF_A_GROUP = /^(?:[.,;:)]|$| (?:of|in|among|for|on|who|after|with|without|when|if|at|by)\b)/i;
/** A new clause with a subject of its own between the chances and what compares: "8% of the others, and the drug cut it by 25%". */
export const NEW_CLAUSE = /, (?:and|but|while|whereas) (?!that |which |it |they |this |so |therefore |thus )/i;
/** Between a number and what it is out of: "30 cases per 100,000", "13 in every 1,000". */
export const OUT_OF = /^ ?(?:\p{L}+ )?(?:per|in every|in each|for every|out of every|out of|in|of(?: the| some)?) $/iu;
/** Before a second number out of the same: "against eight". */
export const SECOND = /\b(?:against|compared (?:with|to)|versus|vs|than|to|from|and|just|only|about|with|for) $/i;

/** Before or behind the number needed to treat. */
export const NEEDED_BEFORE =
  /\bnumbers? needed to (?:treat|screen|vaccinate|harm)(?: \([A-Z]{3}\))?[^.;\d]{0,30}$|\bNN[TH](?:,| was| is| of|:| =)? $|\bfor (?:every|each)(?: group of)? $/i;
export const NEEDED_BEHIND =
  /^ (?:\p{L}+ ){0,3}?(?:(?:would |will |must |who )?(?:need|have|had|must|take|took|are treated|were treated|treated|given|vaccinated|screened)\b)[^.;\d]{0,70}\b(?:one|a single|1)\b/iu;
export const NEEDED_TRUE =
  /\b(?:spar\w+|sav\w+|prevent\w*|avoid\w*|benefit\w*|avert\w*|needed to (?:treat|screen|vaccinate)|NNT|stop\w*|helped|cured)\b/i;

/** Before a ratio of chances: "The hazard ratio for dementia was 0.6". */
export const RATIO_BEFORE =
  /\b(?:hazards? ratio|risk ratio|rate ratio|odds ratio|relative risk|(?:a|adj)?(?:HR|RR|OR))\b[^.;:%\d]{0,60}$/;
/** A level of confidence is no chance: "95% CI". */
export const LEVEL_BEHIND = /^ ?-?(?:CI\b|CrI\b|confidence|credible|uncertainty)/;
