/** "src/claims/changes.ts" is of claims. */
const roomOf = (file) => file.split('/')[1] ?? file;

/** How many of a room's mutants tests noticed: of a sample, with the ends of its 95% interval (Wilson). */
export function scoreOf({ killed, survived, uncovered, undrawn }) {
  const tried = killed + survived;
  const covered = tried + undrawn;
  const all = covered + uncovered;
  if (tried === 0 || all === 0) return null;
  const share = (p) => (100 * p * covered) / all;
  const p = killed / tried;
  if (undrawn === 0) return { score: share(p), low: null, high: null };
  const z = 1.96;
  const centre = (p + z ** 2 / (2 * tried)) / (1 + z ** 2 / tried);
  const reach = (z * Math.sqrt((p * (1 - p)) / tried + z ** 2 / (4 * tried ** 2))) / (1 + z ** 2 / tried);
  return { score: share(p), low: share(centre - reach), high: share(centre + reach) };
}

/** A line for each room, for the terminal. */
export class Score {
  onMutationTestReportReady({ files }) {
    const rooms = new Map();
    for (const [file, { mutants }] of Object.entries(files)) {
      const counts = rooms.get(roomOf(file)) ?? { killed: 0, survived: 0, uncovered: 0, undrawn: 0, ignored: 0 };
      for (const { status } of mutants) counts[COLUMNS[status] ?? 'undrawn'] += 1;
      rooms.set(roomOf(file), counts);
    }
    for (const [room, counts] of rooms) process.stdout.write(`${lineOf(room, counts)}\n`);
  }
}

/** What Stryker calls an error was left out of the sample: no test runs into one otherwise, a broken one fails. */
const COLUMNS = {
  Killed: 'killed',
  Timeout: 'killed',
  Survived: 'survived',
  NoCoverage: 'uncovered',
  Ignored: 'ignored',
};

function lineOf(room, counts) {
  const { killed, survived, uncovered, undrawn, ignored } = counts;
  const found = scoreOf(counts);
  const score = found === null ? '–' : `${found.score.toFixed(1)}%`;
  const interval = found?.low == null ? '' : ` (95%: ${found.low.toFixed(1)} to ${found.high.toFixed(1)})`;
  const sample = undrawn === 0 ? '' : `, ${undrawn} not drawn`;
  return `${room}: ${score}${interval}; ${killed} killed, ${survived} survived, ${uncovered} reached by no test, ${ignored} run at loading${sample}`;
}
