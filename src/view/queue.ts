import { button, element } from './elements.ts';
import type { Words } from './words.ts';

/** A file in the queue, as it is drawn. */
export interface QueueRow {
  readonly id: number;
  readonly name: string;
  readonly stage: 'waiting' | 'reading' | 'ready' | 'failed';
  /** How many figures do not add up, and how many sums are worth a look; null before the text is checked. */
  readonly found: { readonly inconsistent: number; readonly review: number } | null;
}

export interface QueueActions {
  readonly choose: (id: number) => void;
  readonly remove: (id: number) => void;
  readonly cancel: () => void;
}

export interface Queue {
  readonly root: HTMLElement;
  readonly draw: (rows: readonly QueueRow[], front: number) => void;
}

/** The files on the desk and how far each is; nothing where there is only one. */
export function queueOf({ say }: Words, { choose, remove, cancel }: QueueActions): Queue {
  const progress = element('p', { class: 'queue-progress', role: 'status' });
  const stop = button(say('workbenchCancel'), cancel, { class: 'queue-cancel' });
  const list = element('ul', { class: 'queue-list', role: 'list' });
  const root = element(
    'nav',
    { class: 'queue', 'aria-label': say('workbenchFiles'), hidden: true },
    element('div', { class: 'queue-head' }, progress, stop),
    list,
  );
  return { root, draw };

  function draw(rows: readonly QueueRow[], front: number): void {
    root.hidden = rows.length < 2;
    const done = rows.filter(({ stage, found }) => stage === 'failed' || found !== null).length;
    const busy = rows.some(({ stage }) => stage === 'waiting' || stage === 'reading');
    const sentence = say('workbenchProgress', done, rows.length);
    if (progress.textContent !== sentence) progress.textContent = sentence;
    stop.hidden = !busy;
    const held = list.contains(document.activeElement) ? document.activeElement?.getAttribute('data-id') : null;
    list.replaceChildren(...rows.map((row) => rowOf(row, row.id === front)));
    if (held) list.querySelector<HTMLElement>(`[data-id="${held}"]`)?.focus();
  }

  function rowOf(row: QueueRow, current: boolean): HTMLElement {
    const { id, name } = row;
    const open = element(
      'button',
      {
        type: 'button',
        class: 'queue-name',
        'data-id': String(id),
        on: () => choose(id),
        ...(current && { 'aria-current': 'true' }),
      },
      name,
      element('span', { class: 'queue-found' }, stateOf(row)),
    );
    return element(
      'li',
      {},
      open,
      button('×', () => remove(id), { class: 'queue-off', 'aria-label': say('workbenchRemove', name) }),
    );
  }

  function stateOf({ stage, found }: QueueRow): HTMLElement {
    if (stage === 'failed') return element('span', {}, say('workbenchUnread'));
    if (stage === 'waiting' || !found)
      return element('span', {}, say(stage === 'waiting' ? 'workbenchWaiting' : 'workbenchReading'));
    const { inconsistent, review } = found;
    const marks = [
      inconsistent > 0 ? mark('inconsistent', '●', inconsistent, say('markInconsistent')) : null,
      review > 0 ? mark('review', '◐', review, say('markReview')) : null,
      inconsistent + review === 0 ? mark('consistent', '✓', null, say('workbenchNothingWrong')) : null,
    ];
    return element('span', {}, ...marks);
  }

  function mark(verdict: string, shape: string, count: number | null, words: string): HTMLElement {
    return element(
      'span',
      { class: `mark ${verdict}` },
      element('span', { 'aria-hidden': 'true' }, shape),
      count === null ? null : ` ${count}`,
      element('span', { class: 'unseen' }, ` ${words}`),
    );
  }
}
