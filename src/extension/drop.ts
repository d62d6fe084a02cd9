/** Takes files that are dropped anywhere on a page, pasted, or picked; gives what opens the browser's own picker. */
export function takeFiles(page: Document, taken: (files: readonly File[]) => void): () => void {
  const input = page.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.hidden = true;
  input.accept = '.txt,.md,.markdown,.html,.htm,.docx,.pdf,.eml,text/*';
  input.addEventListener('change', () => {
    taken([...(input.files ?? [])]);
    // The same file can be chosen again.
    input.value = '';
  });
  page.body.append(input);
  let over = 0;
  const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.some((type) => type.toLowerCase() === 'files') ?? false;
  const mark = (change: number): void => {
    over = Math.max(0, over + change);
    page.body.classList.toggle('dropping', over > 0);
  };
  page.addEventListener('dragenter', (event) => hasFiles(event) && mark(1));
  page.addEventListener('dragleave', (event) => hasFiles(event) && mark(-1));
  page.addEventListener('dragover', (event) => hasFiles(event) && event.preventDefault());
  page.addEventListener('drop', (event) => {
    mark(-over);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    taken(files);
  });
  page.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || event.clipboardData?.types.includes('text/plain')) return;
    event.preventDefault();
    taken(files);
  });
  return () => input.click();
}
