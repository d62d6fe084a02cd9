import { execFileSync } from 'node:child_process';

/** Whether a program is on the PATH, as Xvfb and xdotool must be for the browser's own questions. */
export const installed = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
