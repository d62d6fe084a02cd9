declare const chrome: { readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> } };

/**
 * Asks the background to read this page. Both browsers know this name; the package that gives one API to both is larger than
 * the whole gate may be.
 */
export function tellBackground(): void {
  // An extension that was updated or removed meanwhile does not answer, and need not: Chromium then throws at once.
  void Promise.resolve()
    .then(() => chrome.runtime.sendMessage({ type: 'may-have-figures' }))
    .catch(() => undefined);
}
