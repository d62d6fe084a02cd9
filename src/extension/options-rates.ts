import { FIRST_LATER_MONTH } from '../facts/later-rates.ts';
import { RATES_LAST_MONTH, ratesWith } from '../facts/rates.ts';
import { button, element } from '../view/elements.ts';
import type { Words } from '../view/words.ts';
import { monthIn } from '../view/words.ts';
import type { KeptRates } from './later-rates.ts';
import { allowRateService, forgetLaterRates, keepLaterRates } from './later-rates.ts';
import { sentenceOf } from './noise.ts';
import { section } from './options-parts.ts';
import type { NoRates } from './rate-service.ts';
import { fetchLaterRates } from './rate-service.ts';
import { RATE_SERVICE } from './rates-place.ts';

/** How far the rates go and where they are from; what later ones take, and the button for them. */
export function ratesSection(
  kept: KeptRates | null,
  /** Whether there is a permission for the service to take back. */
  permitted: boolean,
  own: Words,
  tell: (sentence: string) => void,
): HTMLElement {
  const { say, locale } = own;
  const month = (of: string): string => monthIn(own, of) ?? of;
  const day = (of: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(of));
  const newest = ratesWith(kept?.months ?? {}).lastMonth;
  return section(
    say('optionsRates'),
    element('p', {}, say('optionsRatesHint', month(RATES_LAST_MONTH))),
    kept && newest > RATES_LAST_MONTH
      ? element('p', { id: 'rates-state' }, say('optionsRatesLater', month(newest), day(kept.updated)))
      : null,
    element(
      'p',
      { class: 'hint', id: 'rates-sent' },
      say('optionsRatesSent', RATE_SERVICE, day(`${FIRST_LATER_MONTH}-01`)),
    ),
    element(
      'div',
      { class: 'actions' },
      // The browser's question must come straight from the press: nothing is waited for before it.
      button(say('optionsRatesUpdate'), () => void allowRateService().then(update).catch(broke), {
        id: 'rates-update',
        'aria-describedby': 'rates-sent',
      }),
      kept || permitted
        ? button(say('optionsRatesForget'), () => void forget().catch(broke), { id: 'rates-forget', class: 'dismiss' })
        : null,
    ),
  );

  function broke(error: unknown): void {
    tell(say('didNotWork', sentenceOf(error)));
  }

  async function update(given: boolean): Promise<void> {
    if (!given) return tell(say('notGranted'));
    tell(say('optionsRatesAsking', RATE_SERVICE));
    const today = new Date().toISOString().slice(0, 10);
    const answer = await fetchLaterRates(today.slice(0, 7));
    if (isProblem(answer)) return tell(say(answer.problem === 'no-answer' ? 'optionsRatesSilent' : 'optionsRatesOdd'));
    if (Object.keys(answer).length === 0) return tell(say('optionsRatesNone'));
    const { months } = await keepLaterRates(answer, today);
    tell(say('optionsRatesUpdated', month(ratesWith(months).lastMonth)));
  }

  async function forget(): Promise<void> {
    await forgetLaterRates();
    tell(say('optionsRatesForgotten'));
    // The button that was pressed is gone.
    document.getElementById('rates-update')?.focus();
  }
}

const isProblem = (answer: object): answer is NoRates => 'problem' in answer;
