/** Redraws `body` and puts the keyboard back where it was, and unfolds again what was unfolded: rows are known by `data-key`. */
export function focusKept(body: HTMLElement, redraw: () => void): void {
  const focused = body.contains(document.activeElement) ? document.activeElement : null;
  const key = focused?.closest('[data-key]')?.getAttribute('data-key') ?? null;
  const act = focused?.getAttribute('data-act') ?? null;
  const wasCard = focused?.hasAttribute('data-key') ?? false;
  const unfolded = new Set([...body.querySelectorAll('details[open]')].map(keyOf));
  redraw();
  for (const details of body.querySelectorAll('details')) if (unfolded.has(keyOf(details))) details.open = true;
  if (key === null) return;
  const row = [...body.querySelectorAll<HTMLElement>('[data-key]')].find((one) => keyOf(one) === key);
  const same = act === null ? null : row?.querySelector<HTMLElement>(`[data-act="${act}"]`);
  if (wasCard && row?.tabIndex === -1) row.focus();
  else (same ?? row?.querySelector<HTMLElement>('button, summary'))?.focus();
}

const keyOf = (element: Element): string | null => element.getAttribute('data-key');
