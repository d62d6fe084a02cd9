/** Text is measured in megabytes of UTF-8, as it lies on a disk. */
const megabytes = (text) => Buffer.byteLength(text) / 1e6;

/** The processor's time for this process, so that what else the machine does is not measured. */
const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * A reader's speed over the articles, in order, again and again: the median of `runs` runs of about `budget` seconds of the processor each, after
 * two passes over all of them unmeasured, of `warm` seconds at least and `most` at most: V8 compiles the last of the engine's expressions only then. A run ends with the article in which its time is up, so that a slow reader reads fewer of them.
 */
export function speedOf(read, articles, { runs = 5, budget = 0.3, warm = 3, most = 15 } = {}) {
  const speeds = [];
  let found = 0;
  let texts = 0;
  for (let run = 0; run <= runs; run++) {
    const start = seconds();
    let size = 0;
    const goesOn = (index) => {
      const spent = seconds() - start;
      return run > 0 ? spent < budget : spent < warm || (index < 2 * articles.length && spent < most);
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

/** Milliseconds that one text takes, warm: the median and the 95th percentile of `times` readings. */
export function timeOf(read, text, times) {
  read(text);
  const all = Array.from({ length: times }, () => {
    const start = seconds();
    read(text);
    return (seconds() - start) * 1000;
  }).sort((a, b) => a - b);
  return { median: median(all), slow: all[Math.floor(all.length * 0.95)], megabytes: megabytes(text) };
}

/** The first `words` words of the articles, as one. */
export const wordsOf = (articles, words) =>
  articles
    .join('\n\n')
    .split(/(?<=\s)/, words)
    .join('');

/** The first `kilobytes` of the articles, as one, repeated where they are fewer. */
export function textOf(articles, kilobytes) {
  let text = '';
  for (let index = 0; text.length < kilobytes * 1000; index++) text += `${articles[index % articles.length]}\n\n`;
  return text.slice(0, kilobytes * 1000);
}
