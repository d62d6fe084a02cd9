import messages from '../../_locales/en/messages.json';
import { wordsFrom } from './words.ts';

/** The English words without a browser: for tests, and for pages that are drawn outside the extension. */
export const ENGLISH = wordsFrom((key, given) => {
  const known: Readonly<Record<string, { readonly message: string }>> = messages;
  return (known[key]?.message ?? '').replace(/\$(\$|\d)/g, (_, which: string) =>
    which === '$' ? '$' : (given[Number(which) - 1] ?? ''),
  );
});
