import { RegExpParser } from '@eslint-community/regexpp';

/** What no expression of ours takes: it makes one that has matched so far go back. */
const FAILING = ['\u0001', ' \u0001', ''];

/**
 * Texts that may take an expression long, as far as its own shape tells: what stands before a repeated part, the part again and again, and something
 * that does not go on. Each is a function of the length wanted.
 */
export function attacksOn(source, flags) {
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const found = new Map();
  const add = (before, pump) => {
    if (pump !== '') found.set(`${before}\0${pump}`, { before, pump });
  };
  for (const { elements } of alternatives) walk(elements, '', add);
  for (const alternative of alternatives) add('', sampleOf(alternative.elements));
  return [...found.values()].flatMap(({ before, pump }) =>
    FAILING.map((end) => (length) => before + pump.repeat(Math.ceil(length / pump.length)) + end),
  );
}

/** Each repeated part below these elements, with what must stand before it. */
function walk(elements, before, add) {
  let ahead = before;
  for (const [at, element] of elements.entries()) {
    if (element.type === 'Quantifier') {
      const pumps = samplesOf(element.element);
      for (const pump of pumps) if (element.max > 1) add(ahead, pump);
      // Two repeated parts side by side share what they take.
      const next = elements[at + 1];
      if (element.max > 1 && next)
        for (const pump of pumps) for (const other of samplesOf(next)) add(ahead, pump + other);
      walk([element.element], ahead, add);
    }
    for (const { elements: inner } of element.alternatives ?? []) walk(inner, ahead, add);
    ahead += sampleOf([element]);
  }
}

/** A text that the elements take. */
const sampleOf = (elements) => elements.map((element) => samplesOf(element)[0] ?? '').join('');

function samplesOf(element) {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)];
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return charactersOf(element);
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.map(({ elements }) => sampleOf(elements));
    case 'Quantifier':
      return samplesOf(element.element).map((sample) => sample.repeat(Math.max(element.min, 1)));
    default:
      return [''];
  }
}

/** Of each kind that texts are made of. */
const KINDS = [
  'a',
  ' ',
  '1',
  'A',
  ',',
  '.',
  '-',
  '’',
  '\n',
  'é',
  '£',
  '(',
  '\t',
  '%',
  ':',
  '/',
  '"',
  '“',
  '\u00a0',
  '<',
];

const charactersOf = (element) => {
  const one = new RegExp(`^(?:${element.raw})$`, /\\p\{|\\u\{/i.test(element.raw) ? 'u' : '');
  return KINDS.filter((kind) => one.test(kind)).slice(0, 6);
};
