import { FIRST_LATER_MONTH, laterRatesOfDays } from '../facts/later-rates.ts';
import type { LaterRates } from '../facts/rates.ts';
import { jsonFrom } from '../text/json.ts';
import { RATE_SERVICE } from './rates-place.ts';

/**
 * The one door to the network: the reference rates of the European Central Bank, as frankfurter.dev hands them on, free and without a
 * key (https://frankfurter.dev/v1). Asked only when the reader presses the button for it in the options: for the days since the table's
 * last month, in units for one US dollar. The same address for every reader.
 */
const ADDRESS = `https://${RATE_SERVICE}/v1/${FIRST_LATER_MONTH}-01..?base=USD`;

/** Why there are no rates: none came in time, or what came is none. */
export interface NoRates {
  readonly problem: 'no-answer' | 'odd-answer';
}

/** In milliseconds. */
const PATIENCE = 20_000;

/** Three years of days are 350 KB, in characters at most. */
const LARGEST = 2 * 1024 * 1024;

/** Asks for the months after the table's last up to this one ("2026-11"). The answer is taken for what its shape shows, no more. */
export async function fetchLaterRates(thisMonth: string): Promise<LaterRates | NoRates> {
  const text = await answerOf(ADDRESS);
  if (typeof text !== 'string') return text;
  return laterRatesOfDays(jsonFrom(text), thisMonth) ?? { problem: 'odd-answer' };
}

async function answerOf(address: string): Promise<string | NoRates> {
  try {
    const response = await fetch(address, {
      // Nothing of the reader goes along: no cookie, no page.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) return { problem: 'no-answer' };
    return (await textOf(response)) ?? { problem: 'odd-answer' };
  } catch (error) {
    // No network, no such address, a redirect, or too late: fetch throws for each.
    if (error instanceof TypeError || error instanceof DOMException) return { problem: 'no-answer' };
    throw error;
  }
}

/** The answer as text; null where it is larger than any rates are, of which no more is then read. */
async function textOf({ body }: Response): Promise<string | null> {
  if (!body) return '';
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length > LARGEST) {
      await reader.cancel();
      return null;
    }
  }
}
