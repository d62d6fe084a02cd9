/** One log-step of the table: a rate is kept to within half of it. */
export const STEP = 0.002;

/** The characters of one-character deltas: printable, and none that a string or its quotes would need to escape. */
export const ALPHABET = [...Array(126 - 35).keys()]
  .map((at) => String.fromCharCode(35 + at))
  .filter((character) => !"#|$'\\`".includes(character))
  .join('');

const ZERO = Math.floor(ALPHABET.length / 2);

/** "first|step|deltas": the first month known, its log-step, then a character for each later month: "#" for none, "~" before three digits of a large delta. */
export const encodeSteps = (steps) => {
  const start = steps.findIndex((step) => step !== null);
  const end = steps.findLastIndex((step) => step !== null);
  let previous = steps[start];
  let text = '';
  for (const step of steps.slice(start + 1, end + 1)) {
    if (step === null) {
      text += '#';
      continue;
    }
    text += encodeDelta(step - previous);
    previous = step;
  }
  return `${start}|${steps[start]}|${text}`;
};

const encodeDelta = (delta) => {
  const one = ALPHABET[delta + ZERO];
  if (one !== undefined) return one;
  const far = delta + ALPHABET.length ** 3 / 2;
  const digits = [far / ALPHABET.length ** 2, far / ALPHABET.length, far].map(
    (d) => ALPHABET[Math.floor(d) % ALPHABET.length],
  );
  return `~${digits.join('')}`;
};
