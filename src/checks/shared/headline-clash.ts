import type { Echo, HeadlineFigure, Mention } from '../../claims/repetition.ts';
import { hedgeNamed } from '../../figures/hedges.ts';
import type { Doubt } from './headline-doubts.ts';

/**
 * The headline's number is in the text and another thing is said of it: "climbs by 11%" over "rose to 11%", "drop 4.2%" over "rose 4.2%",
 * "47 killed" over "47 injured", "just ten seats" over "fewer than ten". Every mention of the number must say the other thing.
 */
export function clashOf(claim: HeadlineFigure): Doubt | null {
  const { told, echoes } = claim;
  const same = echoes.filter(({ figure }) => figure.kind === told.figure.kind && figure.value === told.figure.value);
  const [echo] = same;
  if (!echo || !same.some(({ paragraph, shared }) => paragraph < 2 && shared > 0)) return null;
  for (const { applies, says } of CLASHES)
    if (same.every((one) => applies(claim, one)))
      return { echoes: [echo], confidence: 0.93, slip: says(claim.told, echo) };
  return null;
}

interface Clash {
  readonly applies: (claim: HeadlineFigure, echo: Echo) => boolean;
  readonly says: (told: Mention, echo: Echo) => string;
}

const CLASHES: readonly Clash[] = [
  {
    applies: ({ told, levels }, { step }) =>
      levels && isLevel(told) && told.step !== null && step !== null && step !== told.step,
    says: ({ figure: { text }, step }) =>
      step === 'to'
        ? `In the headline ${text} is what it came to, in the text by how much it changed.`
        : `In the headline ${text} is by how much it changed, in the text what it came to.`,
  },
  {
    applies: ({ told, ways }, { step, way, shared }) =>
      ways &&
      shared > 0 &&
      told.step !== null &&
      step === told.step &&
      told.way !== null &&
      way !== null &&
      way !== told.way,
    says: (told, echo) => `The headline makes it a ${named(told)}, the text a ${named(echo)}.`,
  },
  {
    applies: ({ told }, echo) => isHarm(told) && isHarm(echo) && echo.fate !== told.fate,
    says: ({ figure: { text }, fate }, echo) =>
      `The headline says that ${text.toLowerCase()} were ${fate}, the text that they were ${echo.fate}.`,
  },
  {
    // "more than ten" in the text is ten in any headline; "fewer than ten" is not.
    applies: ({ told }, { figure }) =>
      isCounted(told) &&
      told.figure.value === figure.value &&
      hedgeNamed(figure.hedge)?.bound === 'below' &&
      /^(?:fewer|less) than$/i.test(figure.hedge ?? ''),
    says: ({ figure: { text } }, { figure }) => `${figure.hedge} ${text.toLowerCase()} is not ${text.toLowerCase()}.`,
  },
];

const isLevel = ({ figure }: Mention): boolean => figure.kind !== 'percentage-points' && figure.kind !== 'ratio';

const isHarm = ({ fate }: Mention): boolean => fate === 'killed' || fate === 'injured';

/** So few that nobody rounds. */
const FEW = 20;

const isCounted = ({ figure: { kind, value, hedge } }: Mention): boolean =>
  kind === 'count' && hedge === null && value <= FEW;

const named = ({ way }: Mention): string => (way === 'up' ? 'rise' : 'fall');
