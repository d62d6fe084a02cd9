import { type Content, gathered, TOO_LARGE } from './content.ts';
import type { Problem } from './problem.ts';

const PATIENCE_MS = 20_000;

/** What an address answers, or why it has no article; gives up after `patience` milliseconds or `largest` bytes. */
export async function fetched(address: string, largest: number, patience = PATIENCE_MS): Promise<Content | Problem> {
  try {
    const response = await fetch(address, {
      headers: { accept: 'text/html,text/plain;q=0.9,*/*;q=0.1', 'user-agent': 'figurecheck' },
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return { problem: refusal(response) };
    const bytes = response.body ? await gathered(response.body, largest) : new Uint8Array();
    if (!bytes) return { problem: TOO_LARGE };
    return { bytes, url: response.url, ...contentType(response) };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      return { problem: `does not answer within ${patience / 1000} seconds; try again later.` };
    throw error;
  }
}

const refusal = ({ status, statusText }: Response): string =>
  `the server answers ${[status, statusText].join(' ').trimEnd()}; open it in a browser, save the page, and check that.`;

/** "text/html; charset=utf-8" as its two parts, each null where the server does not say it. */
function contentType({ headers }: Response): Pick<Content, 'type' | 'charset'> {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((one) => one.startsWith('charset='))?.slice('charset='.length);
  return { type: type || null, charset: charset?.replaceAll('"', '') ?? null };
}
