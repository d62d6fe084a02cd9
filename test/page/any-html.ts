import fc from 'fast-check';

/** Any HTML of such words and tags ("div hidden" too), nested a few deep. */
export const anyHtml = (words: fc.Arbitrary<string>, tags: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.letrec<{ readonly node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      words,
      fc
        .tuple(tags, fc.array(tie('node'), { maxLength: 5 }))
        .map(([tag, inside]) => (tag === 'br' ? '<br>' : `<${tag}>${inside.join('')}</${tag.split(' ')[0]}>`)),
    ),
  })).node;
