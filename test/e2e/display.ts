import { execFileSync, spawn } from 'node:child_process';

/** A screen of its own for a browser that has to ask a person something, and the keys that the person presses. */
export interface Display {
  readonly name: string;
  /** Presses keys one after the other: "Tab", "Return", "alt+period". */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly close: () => void;
}

export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1200x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
    server.stdio[3]?.once('data', (said: Buffer) => resolve(String(said).trim()));
  });
  const name = `:${number}`;
  return {
    name,
    press: async (...keys) => {
      for (const key of keys) {
        execFileSync('xdotool', ['key', key], { env: { ...process.env, DISPLAY: name } });
        // A menu or a question takes a moment to move on.
        await new Promise((wait) => setTimeout(wait, 250));
      }
    },
    close: () => void server.kill(),
  };
}
