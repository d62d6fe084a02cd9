/** HTML pages that weigh heavily, always the same. */
export function longPage(words?: number): string;
export function liveBlog(bytes?: number, every?: number): string;
export function restlessPage(words?: number, every?: number): string;
export function plainPage(words?: number): string;

/** Serves them: /long, /live, /restless, /plain. */
export function openPages(): Promise<{ readonly address: string; readonly close: () => Promise<void> }>;
