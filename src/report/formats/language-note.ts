import { isEnglish } from '../../text/language.ts';

/** "This article is in German: only conversions and ranges were checked."; null for English and where unknown. */
export function languageNote(lang: string | null): string | null {
  if (lang === null || isEnglish(lang)) return null;
  return `This article is in ${languageName(lang)}: only conversions and ranges were checked.`;
}

function languageName(lang: string): string {
  try {
    return new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(lang) ?? lang;
  } catch (error) {
    // A page may state any words as its language; only a well-formed tag has a name.
    if (error instanceof RangeError) return 'another language';
    throw error;
  }
}
