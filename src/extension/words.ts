import type { Words } from '../view/words.ts';
import { wordsFrom } from '../view/words.ts';
import { browser } from './browser.ts';

/** The words of the interface in the language of the browser, English where there is no table for it. */
export const words = (): Words =>
  wordsFrom((key, given) => browser.i18n.getMessage(key, given), browser.i18n.getUILanguage());
