/** A reader at a browser that has the extension: the same for Chromium and Firefox, so that both run the same scenarios. */
export interface Reader {
  readonly name: string;
  /** One of the browser's own pages. */
  readonly ownPage: string;
  readonly goTo: (address: string) => Promise<void>;
  /** Clicks the toolbar button for real, so that the browser grants activeTab, and waits for the popup's verdict. */
  readonly click: () => Promise<void>;
  /** Evaluates an expression in the popup, where `document` is its document. */
  readonly inPopup: <T>(expression: string) => Promise<T>;
  readonly inPage: <T>(expression: string) => Promise<T>;
  readonly badge: () => Promise<string>;
  readonly leavePopup: () => Promise<void>;
  readonly quit: () => Promise<void>;
}

/** Asks again until the answer is accepted; the last answer is given after ten seconds, for the test to fail on. */
export async function until<T>(asked: () => Promise<T>, accepted: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await asked();
    if (accepted(answer) || Date.now() > end) return answer;
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

/** The popup has its verdict. */
export const READ = `(() => { const phase = document.getElementById('report')?.dataset.phase; return phase !== undefined && phase !== 'reading'; })()`;
