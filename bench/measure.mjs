/** Text is measured in megabytes of UTF-8, as it lies on a disk. */
const megabytes = (text) => Buffer.byteLength(text) / 1e6;

/** The processor's time for this process, so that what else the machine does is not measured. */
const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Passes after which the engine has its last speed: it is a tenth faster in the sixth than in the fourth, and no faster in the twelfth. */
const PASSES = 6;

/**
 * A reader's speed over the articles, in order, again and again: the median of `runs` runs of about `budget` seconds of the processor each, after
 * six passes over all of them unmeasured, of `warm` seconds at least and `most` at most: V8 compiles the last of the engine's expressions only then. A run ends with the article in which its time is up, so that a slow reader reads fewer of them.
 */
export function speedOf(read, articles, { runs = 5, budget = 0.3, warm = 3, most = 12 } = {}) {
  const speeds = [];
  let found = 0;
  let texts = 0;
  for (let run = 0; run <= runs; run++) {
    const start = seconds();
    let size = 0;
    const goesOn = (index) => {
      const spent = seconds() - start;
      return run > 0 ? spent < budget : spent < warm || (index < PASSES * articles.length && spent < most);
    };
    for (let index = 0; goesOn(index); index++) {
      const text = articles[index % articles.length];
      found += read(text);
      size += megabytes(text);
      texts++;
    }
    if (run > 0) speeds.push(size / (seconds() - start));
  }
  return { speed: median(speeds), found: found / texts };
}

/** Milliseconds that a text takes, warm: the median and the 95th percentile of so many readings of the texts in turn, or of as many as `most` seconds have room for. */
export function timeOf(read, texts, times, most = 5) {
  const all = [];
  const end = seconds() + most;
  for (let index = 0; index < times && (index < 3 || seconds() < end); index++) {
    const start = seconds();
    read(texts[index % texts.length]);
    all.push((seconds() - start) * 1000);
  }
  return { median: median(all), slow: all.toSorted((a, b) => a - b)[Math.floor(all.length * 0.95)] };
}

/** Passes over all articles before a stage is measured, and measured. */
const STAGE_PASSES = { warm: 6, measured: 7 };

/** Milliseconds that each stage takes for a megabyte, warm: the median of several passes over all articles. */
export function stagesOf(stages, articles) {
  const size = articles.reduce((sum, text) => sum + megabytes(text), 0);
  return stages.map(({ name, given, run }) => {
    const passes = Array.from({ length: STAGE_PASSES.warm + STAGE_PASSES.measured }, () => {
      const inputs = articles.map(given);
      const start = seconds();
      for (const input of inputs) run(input);
      return ((seconds() - start) * 1000) / size;
    });
    return { name, ms: median(passes.slice(STAGE_PASSES.warm)) };
  });
}

/** Kilobytes of one article, and how many of them are read. */
const SIZES = [
  [1, 200],
  [10, 60],
  [100, 12],
  [1000, 3],
  [10_000, 1],
];
/** Seconds after which no further article of one size is begun. */
const SIZE_SECONDS = 2;

/** Articles of each size: the milliseconds of one, and the megabytes that are still held when it is gone. A size that would take `most` seconds and more is left out. */
export function growthOf(read, articles, most) {
  const rows = [];
  const all = articles.join('\n\n');
  for (const [kilobytes, times] of SIZES) {
    const last = rows.at(-1);
    if (last && (last.ms * (kilobytes / last.kilobytes)) / 1000 > most) break;
    const row = sizeOf(read, all, kilobytes, times);
    rows.push({ kilobytes, ...row, held: heldAfter(read, articles[0]) });
  }
  return rows;
}

/** The mean of so many articles of one size, from all over the text, so that each size has the same share of figures; the text again and again where it is shorter. */
function sizeOf(read, all, kilobytes, times) {
  const length = kilobytes * 1000;
  const text = all.length < length ? `${all}\n\n`.repeat(Math.ceil(length / all.length)) : all;
  let size = 0;
  let spent = 0;
  let count = 0;
  for (let index = 0; index < times && (count === 0 || spent < SIZE_SECONDS); index++) {
    const from = Math.floor(((text.length - length) * index) / times);
    const article = text.slice(from, from + length);
    size += megabytes(article);
    const start = seconds();
    read(article);
    spent += seconds() - start;
    count++;
  }
  return { ms: (spent / count) * 1000, megabytes: size / count };
}

/** Megabytes of the heap that nothing can free. A short article is read first: V8 keeps the last text that an expression was looked for in. */
export function heldAfter(read, text) {
  read(text);
  return held();
}

function held() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

/** The exponent of growth: 1 where ten times the text takes ten times as long, 2 where it takes a hundred times (least squares over the logarithms). */
export function exponentOf(rows) {
  const points = rows.map(({ megabytes, ms }) => [Math.log(megabytes), Math.log(ms)]);
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const along = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / along;
}

/** So many stretches of `words` words each, one behind the other in the articles. */
export function stretchesOf(articles, words, most) {
  const all = articles.join('\n\n').split(/(?<=\s)/);
  const whole = Math.min(most, Math.floor(all.length / words));
  return Array.from({ length: whole }, (_, index) => all.slice(index * words, (index + 1) * words).join(''));
}
