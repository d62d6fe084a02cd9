/** Puts words on the clipboard, after a press of the reader's. A page without https has no clipboard but by its own copy event. */
export async function copyWords(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', give, { capture: true, once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  if (!done) throw new Error('the browser keeps the clipboard to itself');
}
