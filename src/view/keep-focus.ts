/**
 * Redraws `body` and puts the keyboard back where it was, and unfolds again what was unfolded: rows are known by `data-key`. Where its
 * row has gone, the keyboard is at the next that is left.
 */
export function focusKept(body: HTMLElement, redraw: () => void): void {
  const focused = body.contains(document.activeElement) ? document.activeElement : null;
  const row = focused?.closest('[data-key]') ?? null;
  const act = focused?.getAttribute('data-act') ?? null;
  const before = rowsIn(body).map(keyOf);
  const unfolded = new Set([...body.querySelectorAll('details[open]')].map(keyOf));
  redraw();
  for (const details of body.querySelectorAll('details')) if (unfolded.has(keyOf(details))) details.open = true;
  if (!row || document.activeElement === focused) return;
  const rows = new Map(rowsIn(body).map((one) => [keyOf(one), one]));
  const at = before.indexOf(keyOf(row));
  const near = [...before.slice(at), ...before.slice(0, at).reverse()].find((key) => rows.has(key));
  const now = near === undefined ? null : rows.get(near);
  const same = act === null ? null : now?.querySelector<HTMLElement>(`[data-act="${act}"]`);
  if (now?.hasAttribute('tabindex') && (focused === row || keyOf(now) !== keyOf(row))) now.focus();
  else (same ?? now?.querySelector<HTMLElement>('button, summary') ?? now)?.focus();
}

const rowsIn = (body: HTMLElement): readonly HTMLElement[] => [...body.querySelectorAll<HTMLElement>('[data-key]')];

const keyOf = (element: Element): string | null => element.getAttribute('data-key');
