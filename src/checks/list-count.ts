import type { ItemList } from '../claims/lists.ts';
import { contains, exactly } from '../figures/interval.ts';
import type { Check } from './check.ts';

/** A slip of counting is by one or two; further off, the list names something else: "seven of these wonders: tools, services and games". */
const FAR_OFF = 2;

/** "five pillars: growth, skills, housing and transport": a number of things and the list that names them. */
export const listCount = {
  id: 'list-count',
  title: 'List and its number',
  finds: 'A list that names more or fewer things than the number before it.',
  limits:
    'Only bare lists: items with commas or clauses of their own, lists that may go on ("including"), and items that are themselves several are left alone.',
  claim: 'item-list',
  examples: {
    inconsistent: [{ text: 'The manifesto has «four priorities: education, crime and jobs».' }],
    consistent: [{ text: 'The manifesto has «three priorities: education, crime and jobs».' }],
    silent: [{ text: 'Four people were held: two men from Leeds, a woman from York and a boy from Hull.' }],
  },
  judge: (claim) => {
    const { count, items, noun, start, end, lines } = claim;
    if (Math.abs(count.value - items.length) > FAR_OFF) return null;
    const holds = contains(exactly(count.value), items.length);
    const sum = `${count.text} ${noun}: the list has ${items.length}`;
    return {
      verdict: holds ? 'consistent' : lines ? 'review' : 'inconsistent',
      confidence: holds ? 0.9 : lines ? 0.5 : 0.85,
      start,
      end,
      figures: [count],
      message: holds
        ? `The list has ${items.length}, as the text says.`
        : lines
          ? `Worth a look: ${sum}. Right if not every line is one of them.`
          : `The text says ${count.text}. The list has ${items.length}.`,
      working: workingOf(claim),
    };
  },
} satisfies Check<'item-list'>;

const workingOf = ({ count, items, noun }: ItemList): readonly string[] => [
  `The text says: ${count.text} ${noun}`,
  ...items.map((item, index) => `${index + 1}: ${item.length > 60 ? `${item.slice(0, 57)}…` : item}`),
];
