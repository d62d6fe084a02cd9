import type { MentionedCell, TableMention } from '../claims/table-mention.ts';
import { type Interval, overlaps, rounded } from '../figures/interval.ts';
import type { Check, Judgement } from './check.ts';
import { reachOf } from './shared/reach.ts';
import { isTransposed } from './shared/transposed.ts';

/** Any small number is somewhere in a table; from so many digits on it is the same figure. */
const TELLING = 2;
/** So many digits that agree at another scale are a wrong scale, whatever the column. */
const SURE = 3;

/** A figure in the text against the cell of the table that its sentence names. */
export const tableAndText = {
  id: 'table-and-text',
  title: 'Text and table',
  finds: 'A figure in the text that its own table gives another value.',
  limits:
    'Only where the sentence names one row and one column and speaks of no other time; a difference that no slip explains is put up for a look.',
  claim: 'table-mention',
  examples: {
    inconsistent: [
      {
        text: 'In Dundee the average rent was «£1,171» in 2023.\n\nCity\t2022 (£)\t2023 (£)\nGlasgow\t1,012\t1,171\nDundee\t795\t872',
      },
    ],
    consistent: [
      {
        text: 'In Dundee the average rent was «£872» in 2023.\n\nCity\t2022 (£)\t2023 (£)\nGlasgow\t1,012\t1,171\nDundee\t795\t872',
      },
    ],
    silent: [
      { text: 'In 2015 Dundee paid £610.\n\nCity\t2022 (£)\t2023 (£)\nGlasgow\t1,012\t1,171\nDundee\t795\t872' },
    ],
  },
  judge: (claim) => {
    const { figure, cells, plain, loosely } = claim;
    const { likely, wide } = reachOf({ figure, hedge: figure.hedge });
    const fitting = cells.filter((cell) => reaches(cell).some((reach) => overlaps(reach, likely)));
    const wholly = cells.filter(({ named }) => named === 'wholly');
    const [own] = wholly.length === 1 ? wholly : cells.length === 1 ? cells : [];
    const [first] = own && fitting.includes(own) ? [own] : fitting;
    const elsewhere = own !== undefined && wholly.length === 1 && first !== undefined && first !== own;
    if (first && !(elsewhere && plain))
      return isTelling(claim, first) ? judgement(claim, first, 'consistent', 0.85, '') : null;
    if (loosely || cells.some((cell) => reaches(cell).some((reach) => overlaps(reach, wide))) !== elsewhere)
      return null;
    if (elsewhere && first)
      return judgement(claim, own, 'inconsistent', 0.88, ` That is the figure of ${first.title}.`);
    const scaled = cells.find((cell) => cell.power !== null && scaleSlip(cell, claim, SURE));
    if (scaled) return judgement(claim, scaled, 'inconsistent', 0.9, ` ${scaleSlip(scaled, claim, SURE)}`);
    if (!plain || !own || own.named === 'no' || figure.hedge !== null) return null;
    const slip = scaleSlip(own, claim, TELLING) ?? otherRow(claim, likely) ?? digitSlip(own, claim);
    if (slip && (own.named === 'wholly' || figure.precision.digits >= TELLING))
      return judgement(claim, own, 'inconsistent', 0.88, ` ${slip}`);
    if (own.named !== 'wholly') return null;
    if (claim.bare) return judgement(claim, own, 'inconsistent', 0.85, '');
    return figure.precision.digits >= TELLING
      ? judgement(claim, own, 'review', 0.5, ' Right if it speaks of something else.')
      : null;
  },
} satisfies Check<'table-mention'>;

/** What a cell stands for in the text; where the table does not say its scale, in any. */
function reaches({ number, power }: MentionedCell): readonly Interval[] {
  const powers = power === null || number.power > 0 ? [0, ...(number.power > 0 ? [] : [3, 6, 9])] : [power];
  return powers.map((ten) => rounded(Math.abs(number.value) * 10 ** ten, number.step * 10 ** ten));
}

const isTelling = ({ figure, cells, loosely }: TableMention, cell: MentionedCell): boolean =>
  loosely
    ? figure.precision.digits >= TELLING && cell.number.step < 1000
    : cell.named === 'wholly' || figure.precision.digits >= TELLING || (cells.length === 1 && figure.kind !== 'count');

function scaleSlip(cell: MentionedCell, { figure }: TableMention, digits: number): string | null {
  if (figure.precision.digits < digits) return null;
  const [reach] = reaches(cell);
  const { likely } = reachOf({ figure, hedge: figure.hedge });
  for (const [power, words] of [
    [1e3, 'a thousand'],
    [1e6, 'a million'],
  ] as const) {
    if (reach && overlaps({ low: reach.low * power, high: reach.high * power }, likely))
      return `That is ${words} times too much.`;
    if (reach && overlaps({ low: reach.low / power, high: reach.high / power }, likely))
      return `That is ${words} times too little.`;
  }
  return null;
}

function otherRow({ beside, figure }: TableMention, likely: Interval): string | null {
  const found = beside.filter((cell) => reaches(cell).some((reach) => overlaps(reach, likely)));
  return found.length === 1 && figure.precision.digits >= TELLING
    ? `That is the figure of ${found[0]?.title ?? ''}.`
    : null;
}

function digitSlip(cell: MentionedCell, { figure }: TableMention): string | null {
  const [reach] = reaches(cell);
  if (
    reach &&
    isTransposed(/\d/.test(figure.text) ? figure.text : String(figure.value), (factor) =>
      overlaps(reach, rounded(figure.value * factor, figure.precision.step)),
    )
  )
    return 'Two digits seem to have changed places.';
  const [said, due] = [figure.value, Math.abs(cell.number.value)].map((value) => String(value).replace('.', ''));
  if (!said || !due || said === due) return null;
  const [long, short] = said.length > due.length ? [said, due] : [due, said];
  const added =
    long.length === short.length + 1 && [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
  if (added) return 'One digit is too many or too few.';
  return said.length === due.length &&
    said.length > 1 &&
    [...said].filter((digit, at) => digit !== due[at]).length === 1
    ? 'One digit differs.'
    : null;
}

function judgement(
  claim: TableMention,
  cell: MentionedCell,
  verdict: Judgement['verdict'],
  confidence: number,
  doubt: string,
): Judgement {
  const { figure, start, end } = claim;
  const gives = `The table gives ${cell.number.text} for ${cell.title}.`;
  const holds = verdict === 'consistent';
  return {
    verdict,
    confidence,
    start,
    end,
    figures: [figure, cell.number.figure],
    message: holds
      ? `${gives} So does the text.`
      : `${verdict === 'review' ? 'Worth a look: ' : ''}${gives} The text says ${figure.text}.${doubt}`,
    working: [`The text: ${figure.text}`, `${cell.title}: ${cell.number.text}`],
    suggestion: null,
  };
}
