import type { Choices } from './check-article.ts';
import { readLaterRates } from './later-rates.ts';
import { onLaterRates } from './rates-place.ts';
import { onSettings, readSettings } from './settings.ts';

/** What the reader has chosen that bears on a report. */
export async function readChoices(): Promise<Choices> {
  const [settings, kept] = await Promise.all([readSettings(), readLaterRates()]);
  return { ...settings, laterRates: kept?.months ?? {} };
}

/** Tells each change of it. */
export function onChoices(changed: (choices: Choices) => void): void {
  const tell = () => void readChoices().then(changed);
  onSettings(tell);
  onLaterRates(tell);
}
