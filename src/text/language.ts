/** Is wording in English to be looked for? "en-GB" is, and a text of unknown language too. */
export const isEnglish = (language: string | null): boolean =>
  language === null || language === 'en' || /^en\b/i.test(language);
