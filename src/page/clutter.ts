import { type Box, linkDensity, type Outline, textOf, weightOf } from './box.ts';
import { dataTableOf } from './data-table.ts';
import { CAPTION } from './hints.ts';
import type { Steps } from './steps.ts';

/** So many boxes are looked at from one step to the next. */
const STEP = 1000;

/** Adds to `left` what stands within an article and is none: share bars, lists of links, boxes that call for a click. */
export function* leaveClutter({ boxes }: Outline, root: Box, left: Set<Box>, skipped: ReadonlySet<Box>): Steps<void> {
  const inside = new Set<Box>([root]);
  const data = new Set<Box>();
  for (let at = root.at + 1; at <= root.last; at += 1) {
    const box = boxes[at];
    if (at % STEP === 0) yield;
    if (!box) continue;
    if (!box.parent || !inside.has(box.parent) || left.has(box)) continue;
    const cell = data.has(box.parent);
    if (skipped.has(box) || (!cell && isClutter(box))) {
      left.add(box);
      continue;
    }
    inside.add(box);
    // A table's cells are read or left together, however many of them are links.
    if (cell || (box.name === 'table' && dataTableOf(box, left))) data.add(box);
  }
}

/** Less prose than this does not save a block of links. */
const FEW_COMMAS = 10;

/** So much text is prose in the scripts that do without commas. */
const LONG = 1500;

const isLong = ({ all }: Box): boolean => all.commas >= FEW_COMMAS || all.chars - all.linked >= LONG;

const LONGEST_BYLINE = 150;

/** How much of a block may be links before it is a list of other articles. */
const MOST_LINKS: ReadonlyMap<string, number> = new Map([
  ['ul', 0.75],
  ['ol', 0.75],
  ['dl', 0.75],
  ['table', 0.7],
]);

const JUDGED = new Set(['div', 'section', 'header', 'center', 'span', ...MOST_LINKS.keys()]);

function isClutter(box: Box): boolean {
  const { chars, commas } = box.all;
  if (!box.block || box.hasHeadline || chars === 0) return false;
  if (box.hint === 'byline') return chars < LONGEST_BYLINE;
  if (box.name === 'figcaption' || CAPTION.test(box.names)) return false;
  if (isPrompt(box)) return true;
  if (box.name === 'form' || box.name === 'fieldset') return !isLong(box);
  const weight = weightOf(box);
  if (!JUDGED.has(box.name)) return (box.name === 'p' || box.name === 'figure') && weight < 0 && !isLong(box);
  if (weight < 0 && !isLong(box)) return true;
  const most = MOST_LINKS.get(box.name);
  if (most !== undefined) return linkDensity(box.all) > most;
  return commas < FEW_COMMAS && linkDensity(box.all) > (weight > 0 ? 0.6 : 0.4);
}

const LONGEST_PROMPT = 160;

/** Longer than this nothing is a label, and only what is linked a lead. */
const LONGEST_LABEL = 60;

/** A label of its own: "Related Articles:", "Advertisement". */
const LABEL =
  /^\W*(?:related(?:\s+(?:articles?|stor(?:y|ies)|links?|content|news))?|(?:read|see)\s+(?:more|also|next)|also\s+read|more\s+on\s+this(?:\s+story)?|recommended|most\s+(?:read|popular)|trending|advertise?ment|sponsored|share(?:\s+this)?(?:\s+(?:story|article|page))?|follow\s+us|continue\s+reading|story\s+continues\s+below)\W*$/i;

/** A line that begins like one, and goes on as a link: "Related: Bridge to cost £2 million". */
const LEAD =
  /^\W*(?:related(?:\s+(?:article|story|stories|content))?|read\s+(?:more|also|next)|also\s+read|see\s+also|more|watch|recommended)\s*[:|>»]/i;

/** Whether a short block calls the reader away to something else. */
function isPrompt(box: Box): boolean {
  const { chars } = box.all;
  if (chars > LONGEST_PROMPT || box.blocks > 1) return false;
  if (chars > LONGEST_LABEL && linkDensity(box.all) <= 0.4) return false;
  const text = textOf(box).trim();
  return LABEL.test(text) || (linkDensity(box.all) > 0.4 && LEAD.test(text));
}
