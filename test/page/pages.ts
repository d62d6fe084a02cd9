/** A document of a page's body, as a browser parses it. */
export const pageOf = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );

/** Paragraphs long enough for an article, about a pier that nobody has built. */
export const PARAGRAPHS = [
  'The council will spend £6 million on the pier at Westhaven, the leader said on Monday, after a winter of storms, floods and closed roads.',
  'Repairs began in April, and about 40 people, most of them from the town, have worked on the deck, the railings and the old theatre since then.',
  'Critics say that the money, which comes from a national fund, would have been better spent on buses, schools and the sea wall.',
] as const;

/** The paragraphs as a page has them. */
export const PROSE = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
