import type { Problem } from './problem.ts';
import { type Content, gathered } from './read-input.ts';

const PATIENCE_MS = 20_000;

/** What an address answers, or why it has no article; gives up after 20 seconds or `largest` bytes. */
export async function fetched(address: string, largest: number): Promise<Content | Problem> {
  try {
    const response = await fetch(address, {
      headers: { accept: 'text/html,text/plain;q=0.9,*/*;q=0.1', 'user-agent': 'figurecheck' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok)
      return {
        problem: `the server answers ${response.status} ${response.statusText}`
          .trimEnd()
          .concat('; open it in a browser, save the page, and check that.'),
      };
    const [type = null, ...parameters] = (response.headers.get('content-type') ?? '').toLowerCase().split(/\s*;\s*/);
    const charset =
      parameters
        .find((one) => one.startsWith('charset='))
        ?.slice('charset='.length)
        .replaceAll('"', '') ?? null;
    const bytes = response.body ? await gathered(response.body, largest) : new Uint8Array();
    if (!bytes)
      return { problem: `answers with more than ${largest / 1024 / 1024} MB, the largest page that is read.` };
    return { bytes, url: response.url, type: type || null, charset };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      return { problem: `does not answer within ${PATIENCE_MS / 1000} seconds; try again later.` };
    throw error;
  }
}
