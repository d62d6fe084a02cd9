/** What a mark says of the words under it: a report's verdict, or that it is the one being looked at. */
export type MarkName = 'inconsistent' | 'review' | 'consistent' | 'current';

/** The name under which the page's style knows a mark. */
export const highlightName = (name: MarkName): string => `figurecheck-${name}`;

interface Look {
  /** Three to one or better on white and on black, so that the line is seen on any site, light or dark. */
  readonly ink: string;
  readonly tint: string;
  readonly line: string;
}

/** Each verdict has its own line, so that none depends on its colour. */
const LOOKS: Readonly<Record<MarkName, Look>> = {
  inconsistent: { ink: '#d93025', tint: 'rgb(217 48 37 / 14%)', line: 'solid 2px' },
  review: { ink: '#b26a00', tint: 'rgb(178 106 0 / 12%)', line: 'dashed 2px' },
  consistent: { ink: '#178a4a', tint: 'rgb(23 138 74 / 8%)', line: 'dotted 2px' },
  current: { ink: '#2b6fd6', tint: 'rgb(43 111 214 / 26%)', line: 'solid 3px' },
};

/**
 * The only style that is added to a page, for the extension to insert: for all of it, or only for what is in the elements of these ids. A
 * highlight can set nothing that moves a letter: lines and colours only. On paper the page is as its own makers print it.
 */
export function highlightCss(roots: readonly string[] | null): string {
  const within = roots?.map((id) => `#${escaped(id)}`) ?? null;
  const marksOf = (name: MarkName): string => {
    const mark = `::highlight(${highlightName(name)})`;
    return within ? within.flatMap((root) => [`${root}${mark}`, `${root} ${mark}`]).join(', ') : mark;
  };
  const rules = Object.entries(LOOKS).map(
    ([name, { ink, tint, line }]) =>
      `${marksOf(name as MarkName)} { text-decoration: underline ${line} ${ink}; text-underline-offset: 2px; background-color: ${tint}; }`,
  );
  // In a forced palette the reader's own colour for what is selected is the one that is sure to be seen.
  const forced = `@media (forced-colors: active) { ${marksOf('current')} { background-color: Highlight; color: HighlightText; } }`;
  return `@media screen { ${[...rules, forced].join('\n')} }`;
}

/** An id as a style writes it: whatever is no plain letter or digit stands behind a backslash, a digit by its number. */
const escaped = (id: string): string =>
  id.replace(/[^\w\u00a0-\uffff]/g, '\\$&').replace(/^\d/, (digit) => `\\${digit.charCodeAt(0).toString(16)} `);
