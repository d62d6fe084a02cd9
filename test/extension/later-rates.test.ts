import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FIRST_LATER_MONTH } from '../../src/facts/later-rates.ts';
import { articleFromText } from '../../src/text/plain.ts';
import { DEFAULT_SETTINGS } from '../../src/view/settings.ts';
import type { doorWith } from './door.ts';

vi.mock('../../src/extension/browser.ts', async () => (await import('./door.ts')).theDoor());

const { allowRateService, forgetLaterRates, keepLaterRates, mayAskForRates, ratePermissionRemoved, readLaterRates } =
  await import('../../src/extension/later-rates.ts');
const { fetchLaterRates } = await import('../../src/extension/rate-service.ts');
const { permissionsChanged } = await import('../../src/extension/automatic.ts');
const { readSettings } = await import('../../src/extension/settings.ts');
const { readChoices } = await import('../../src/extension/choices.ts');
const { checkArticle } = await import('../../src/extension/check-article.ts');
const { browser, permitted, stored } = (await import('../../src/extension/browser.ts')) as unknown as ReturnType<
  typeof doorWith
>;

const ORIGIN = 'https://api.frankfurter.dev/*';
const TODAY = `${FIRST_LATER_MONTH}-20`;
const MONTHS = { [FIRST_LATER_MONTH]: { EUR: 0.86, GBP: 0.75 } };

beforeEach(() => {
  stored.clear();
  permitted.clear();
});

describe('later rates as they are kept', () => {
  test('nothing is kept, and nothing permitted, before it is asked for', async () => {
    expect(await readLaterRates()).toBeNull();
    expect(await mayAskForRates()).toBe(false);
    expect((await readChoices()).laterRates).toEqual({});
  });

  test('the permission is for the service alone', async () => {
    const asked = allowRateService();
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: [ORIGIN] });
    expect(await asked).toBe(true);
    expect([...permitted]).toEqual([ORIGIN]);
  });

  test('what is kept is read again, and checks go by it', async () => {
    await keepLaterRates(MONTHS, TODAY);
    expect(await readLaterRates()).toEqual({ updated: TODAY, months: MONTHS });
    const article = articleFromText('It rained.');
    expect(checkArticle(article, await readChoices()).ratesTo).toBe(FIRST_LATER_MONTH);
    expect(checkArticle(article, DEFAULT_SETTINGS).ratesTo < FIRST_LATER_MONTH).toBe(true);
  });

  test('months that were kept before stay', async () => {
    await keepLaterRates(MONTHS, TODAY);
    const [year, month] = FIRST_LATER_MONTH.split('-').map(Number) as [number, number];
    const next = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
    await keepLaterRates({ [next]: { EUR: 0.87 } }, `${next}-03`);
    expect((await readLaterRates())?.months).toEqual({ ...MONTHS, [next]: { EUR: 0.87 } });
  });

  test.each([
    7,
    'rates',
    [],
    {},
    { version: 2, updated: TODAY, months: MONTHS },
    { version: 1, updated: 'today', months: MONTHS },
    { version: 1, months: MONTHS },
  ])('%j is nothing that was kept', async (value) => {
    stored.set('later-rates', value);
    expect(await readLaterRates()).toBeNull();
  });

  test('what a newer version keeps in another form is not used, and left as it is', async () => {
    const newer = { version: 2, updated: TODAY, tables: [MONTHS] };
    stored.set('later-rates', newer);
    await expect(keepLaterRates(MONTHS, TODAY)).rejects.toThrow(/newer version of Figurecheck/);
    expect(stored.get('later-rates')).toEqual(newer);
  });

  test('where there is no room for them the error says so, and those that were there stay', async () => {
    await keepLaterRates(MONTHS, TODAY);
    browser.storage.local.set.mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
    await expect(keepLaterRates({ [FIRST_LATER_MONTH]: { EUR: 0.9 } }, TODAY)).rejects.toThrow(/no more room/);
    expect((await readLaterRates())?.months).toEqual(MONTHS);
  });

  test.each(['1999-01-01', '2099-12-31'])(
    'a clock that says %s breaks nothing: what was kept is read again',
    async (day) => {
      await keepLaterRates(MONTHS, TODAY);
      const { months } = await keepLaterRates({}, day);
      expect(await readLaterRates()).toEqual({ updated: day, months });
      expect(
        checkArticle(articleFromText('Over £6 million (£7 million).'), await readChoices()).report.results,
      ).toHaveLength(1);
    },
  );

  test('what is spoiled in it is left out', async () => {
    const months = { ...MONTHS, '2019-01': { EUR: 9 }, [FIRST_LATER_MONTH]: { EUR: 'x', GBP: 0.75, ABC: 1 } };
    stored.set('later-rates', { version: 1, updated: TODAY, months });
    expect((await readLaterRates())?.months).toEqual({ [FIRST_LATER_MONTH]: { GBP: 0.75 } });
  });

  test('taken back, both are gone', async () => {
    await allowRateService();
    await keepLaterRates(MONTHS, TODAY);
    await forgetLaterRates();
    expect([...permitted]).toEqual([]);
    expect([...stored]).toEqual([]);
  });

  test('taken back in the browser, the months go with it; another permission does not matter', async () => {
    await keepLaterRates(MONTHS, TODAY);
    await ratePermissionRemoved(['*://www.example.org/*']);
    expect(await readLaterRates()).not.toBeNull();
    await ratePermissionRemoved([ORIGIN]);
    expect(await readLaterRates()).toBeNull();
  });

  test('the permission for it is for no page', async () => {
    await permissionsChanged([ORIGIN, 'https://www.example.org/*'], true);
    expect((await readSettings()).always).toEqual(['www.example.org']);
  });
});

describe('the service', () => {
  const answering = (answer: () => Response | Promise<Response>) => {
    const asked = vi.fn<typeof fetch>(async () => answer());
    vi.stubGlobal('fetch', asked);
    return asked;
  };
  const days = { amount: 1, base: 'USD', rates: { [`${FIRST_LATER_MONTH}-02`]: { EUR: 0.86, GBP: 0.75 } } };

  test('is asked once, for a date, and nothing goes along', async () => {
    const asked = answering(() => Response.json(days));
    expect(await fetchLaterRates(FIRST_LATER_MONTH)).toEqual(MONTHS);
    expect(asked.mock.calls).toEqual([
      [
        `https://api.frankfurter.dev/v1/${FIRST_LATER_MONTH}-01..?base=USD`,
        expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' }),
      ],
    ]);
    expect(Object.keys(asked.mock.calls[0]?.[1] ?? {})).not.toContain('body');
  });

  test.each<readonly [string, () => Response | Promise<Response>]>([
    ['is not there', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is too slow', () => Promise.reject(new DOMException('signal timed out', 'TimeoutError'))],
    ['is out of order', () => new Response('{}', { status: 503 })],
    ['does not know the date', () => Response.json({ message: 'not found' }, { status: 404 })],
  ])('that %s gives no answer', async (_why, answer) => {
    answering(answer);
    expect(await fetchLaterRates(FIRST_LATER_MONTH)).toEqual({ problem: 'no-answer' });
  });

  test.each<readonly [string, () => Response]>([
    ['a page', () => new Response('<!doctype html><p>Welcome')],
    ['nothing', () => new Response(null)],
    ['rates of another base', () => Response.json({ ...days, base: 'EUR' })],
    ['more than rates can be', () => new Response(`${JSON.stringify(days)}${' '.repeat(3_000_000)}`)],
  ])('that sends %s gives an odd answer', async (_why, answer) => {
    answering(answer);
    expect(await fetchLaterRates(FIRST_LATER_MONTH)).toEqual({ problem: 'odd-answer' });
  });

  test('that has no later days gives none', async () => {
    answering(() => Response.json({ ...days, rates: {} }));
    expect(await fetchLaterRates(FIRST_LATER_MONTH)).toEqual({});
  });

  test('a mistake of ours is not taken for silence', async () => {
    answering(() => Promise.reject(new RangeError('ours')));
    await expect(fetchLaterRates(FIRST_LATER_MONTH)).rejects.toThrow('ours');
  });
});
