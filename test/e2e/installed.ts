import { execFileSync } from 'node:child_process';
import { type FoundBrowser, findBrowsers } from '../../src/cli/find-browser.ts';

/** Whether a program is on the PATH, as Xvfb and xdotool must be for the browser's own questions. */
export const installed = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Where a browser is, if it is on the PATH. */
export const browserPath = (kind: FoundBrowser['kind']): string | undefined =>
  findBrowsers(process.env['PATH'] ?? '').find((browser) => browser.kind === kind)?.path;
