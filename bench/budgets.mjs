import { READ } from './browser.mjs';
import { exponentOf } from './measure.mjs';
import { LIMIT, OURS } from './readers.mjs';

/**
 * Megabytes a second that the plain expression reads where the budgets in milliseconds were set, in node and in Chromium. A machine on which
 * it is slower in the same run is given as much more time: what fails is a ratio, not a time.
 */
const SET_AT = { node: 150, chromium: 160 };

/** How much longer than there everything takes here; never shorter, for what a reader feels does not shrink. */
const slowness = (limit, { at }) => Math.max(1, SET_AT[at] / limit);

/** Growth is linear up to the noise of a measurement. */
const LINEAR = 1.15;

/**
 * What was promised beside what was measured: `share` is how much of what is allowed was used, more than 1 is broken. A `goal` is told, and
 * breaks nothing.
 */
export const budgetsOf = ({ texts, measured, browser }) => [
  ...texts.flatMap(({ name }, index) =>
    engineBudgets(
      name,
      measured.map((reader) => reader.texts[index]),
    ),
  ),
  ...(browser.missing ? [] : browserBudgets(browser)),
];

function engineBudgets(name, readers) {
  // Our own text is examples of claims, a sentence each, where news has one here and there: the budgets of speed are for news.
  const dense = name === 'own';
  const [limit, ours] = [readers[LIMIT], readers[OURS]];
  const slow = slowness(limit.speed, { at: 'node' });
  const { growth } = ours;
  const held = growth.map((row) => row.held);
  return [
    { ...speed(name, limit, ours, 10), goal: dense },
    { ...speed(name, limit, ours, 5), goal: true },
    time(`${name}: an article of 800 words`, ours.article.median, dense ? 5 : 3, slow),
    atMost(`${name}: exponent of growth, 1 KB to 10 MB`, exponentOf(growth), LINEAR),
    atMost(`${name}: exponent of growth, 100 KB to 10 MB`, exponentOf(growth.slice(2)), LINEAR),
    atMost(`${name}: heap held after 10 MB, of that after 1 KB`, held.at(-1) / held[0], 1.5),
  ];
}

function browserBudgets({ ours, trivial, gate, limit, bytes }) {
  const slow = slowness(limit, { at: 'chromium' });
  const times = (name, measured, other, most) => ({
    name: `${name}, of a click on the trivial extension`,
    measured: `${(measured / other).toFixed(1)} ×`,
    allowed: `${most} ×`,
    share: measured / other / most,
  });
  return [
    times('click to result', ours.fresh, trivial.fresh, 2.5),
    times('click, result known', ours.known, trivial.known, 2),
    ...READ.map(([path, name]) => {
      // A task that the page has without us is not ours.
      const most = Math.max(50 * slow, trivial.pages[path].longest);
      return time(`longest task, ${name}`, ours.pages[path].longest, 50, most / 50);
    }),
    time('gate on a page without figures', gate.start + gate.called, 3, slow),
    ...bytes.map(({ name, gzip }) => {
      const most = { 'content.js': 60, 'gate.js': 10 }[name];
      return {
        name: `${name}, gzip`,
        measured: `${(gzip / 1024).toFixed(1)} KB`,
        allowed: `${most} KB`,
        share: gzip / 1024 / most,
      };
    }),
  ];
}

const speed = (name, limit, ours, part) => ({
  name: `${name}: share of the limit’s speed`,
  measured: `1/${(limit.speed / ours.speed).toFixed(1)}`,
  allowed: `1/${part} at least`,
  share: limit.speed / ours.speed / part,
});

const atMost = (name, measured, most) => ({
  name,
  measured: measured.toFixed(2),
  allowed: String(most),
  share: measured / most,
});

const time = (name, measured, most, slow) => ({
  name,
  measured: `${measured.toFixed(1)} ms`,
  allowed: slow > 1 ? `${most} ms, here ${(most * slow).toFixed(1)}` : `${most} ms`,
  share: measured / (most * slow),
});
