import type { Block } from '../text/article.ts';
import { passageOf } from './passage.ts';
import type { Reading } from './reading.ts';
import { type Amount, isAmount, sameMeasure } from './share.ts';
import type { Sum } from './sum.ts';
import { BREAKS_DOWN } from './sum-wording.ts';

/** "The £5.6m award breaks down as follows:" and its list, an amount a line. */
export function listedSums({ article: { text, blocks }, figures }: Reading): readonly Sum[] {
  const found: Sum[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'list-item' || blocks[index + 1]?.kind !== 'list-item') return;
    if (!BREAKS_DOWN.test(text.slice(Math.max(block.start, block.end - 120), block.end).trimEnd())) return;
    const [total, ...others] = amountsIn(block);
    if (!total || others.length > 0) return;
    const parts: Amount[] = [];
    for (let at = index + 1; blocks[at]?.kind === 'list-item'; at++) {
      const item = blocks[at];
      const [part, ...rest] = item ? amountsIn(item) : [];
      if (!part || rest.length > 0 || !sameMeasure(part, total)) return;
      parts.push(part);
    }
    const end = parts.at(-1);
    if (parts.length < 2 || !end) return;
    const span = passageOf(text, { start: total.start, end: end.end }, [total, ...parts]);
    found.push({ kind: 'sum', sentence: block, total, parts, within: [], list: 'closed', ...span });
  });
  return found;

  function amountsIn(block: Block): readonly Amount[] {
    return figures.filter((figure) => figure.start >= block.start && figure.end <= block.end).filter(isAmount);
  }
}
