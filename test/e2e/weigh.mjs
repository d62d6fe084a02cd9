// What a script of ours costs a page, from a trace of the browser's own: in plain JavaScript, so that bench/ can use it too.

const CATEGORIES = [
  '-*',
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

/**
 * Traces a page while something is done and tells what its main thread did: the longest task, the longest stretch that one
 * task spent in scripts of ours (those whose address passes `isOurs`), and how much of a core they took. Times are a core's.
 */
export async function weigh(page, doing, isOurs = (url) => url.startsWith('chrome-extension://')) {
  const own = page.url();
  await page.tracing.start({ categories: CATEGORIES });
  const from = performance.now();
  let events;
  try {
    await doing();
  } finally {
    const wall = performance.now() - from;
    const trace = await page.tracing.stop();
    events = { ...JSON.parse(new TextDecoder().decode(trace)), wall };
  }
  return weightOf(events.traceEvents, events.wall, own, isOurs);
}

function weightOf(events, wall, own, isOurs) {
  const pid = processOf(events, own);
  const thread = mainThreadOf(events, pid);
  if (!thread) throw new Error('The trace has no main thread of this page.');
  const tid = thread.tid;
  const tasks = events
    .filter((one) => one.pid === pid && one.tid === tid && one.ph === 'X' && /RunTask$/.test(one.name))
    .sort((a, b) => a.ts - b.ts);
  const samples = samplesOf(events, pid, tid, isOurs);
  let at = 0;
  let longest = 0;
  let longestOurs = 0;
  let slices = 0;
  let all = 0;
  for (const { ts, dur, tdur = dur } of tasks) {
    longest = Math.max(longest, tdur);
    let ours = 0;
    while (at < samples.length && samples[at].ts < ts) at += 1;
    for (; at < samples.length && samples[at].ts <= ts + dur; at += 1) if (samples[at].ours) ours += samples[at].took;
    // On a machine with much else to do a task is interrupted: what counts is the time that its thread had a core.
    ours = dur === 0 ? 0 : Math.min(1, ours / dur) * tdur;
    if (ours > 0) slices += 1;
    longestOurs = Math.max(longestOurs, ours);
    all += ours;
  }
  const busy = tasks.reduce((sum, { dur, tdur = dur }) => sum + tdur, 0);
  const ms = (micros) => Math.round(micros / 10) / 100;
  return {
    wall: Math.round(wall),
    longestTask: ms(longest),
    longestOurs: ms(longestOurs),
    slices,
    ours: ms(all),
    busy: ms(busy),
    share: all / 1000 / wall,
    restyled: restyledIn(events.filter((one) => one.pid === pid && one.tid === tid)),
    hot: hottest(samples),
  };
}

/** The most elements whose style was worked out at once: a style that could concern every element concerns them all. */
const restyledIn = (events) =>
  Math.max(0, ...events.map(({ name, args }) => (name === 'UpdateLayoutTree' ? (args.elementCount ?? 0) : 0)));

/** The main thread of a process that shows pages; undefined where the trace has none. */
export const mainThreadOf = (events, process) =>
  events.find(({ name, pid, args }) => pid === process && name === 'thread_name' && args.name === 'CrRendererMain');

/** The frames that a trace names, in order: those that are there as it begins, and each that comes to show an address. */
export const framesIn = (events) =>
  events.flatMap(({ name, args }) =>
    name === 'TracingStartedInBrowser'
      ? (args.data.frames ?? [])
      : name === 'FrameCommittedInBrowser'
        ? [args.data]
        : [],
  );

/** The process that shows the page. */
function processOf(events, own) {
  const frames = framesIn(events);
  const found = frames.findLast(({ url, processId }) => processId && url === own);
  return found?.processId ?? frames.findLast(({ processId }) => processId)?.processId;
}

/** The samples of the profiler on one thread, each with how long it stands for and whether a script of ours was running. */
function samplesOf(events, pid, tid, isOurs) {
  const profile = events.find((one) => one.name === 'Profile' && one.pid === pid && one.tid === tid);
  if (!profile) return [];
  const chunks = events
    .filter((one) => one.name === 'ProfileChunk' && one.pid === pid && one.id === profile.id)
    .sort((a, b) => a.ts - b.ts);
  const nodes = new Map();
  const found = [];
  let time = profile.args.data.startTime;
  for (const { args } of chunks) {
    const { cpuProfile = {}, timeDeltas = [] } = args.data;
    for (const { id, parent, callFrame } of cpuProfile.nodes ?? []) {
      const around = nodes.get(parent);
      nodes.set(id, {
        ours: (around?.ours ?? false) || isOurs(callFrame.url ?? ''),
        name: callFrame.functionName,
        around,
      });
    }
    for (const [index, id] of (cpuProfile.samples ?? []).entries()) {
      const took = timeDeltas[index] ?? 0;
      time += took;
      const node = nodes.get(id);
      found.push({ ts: time, took: 0, ours: node?.ours ?? false, node });
      // What was running at one sample ran until the next.
      const before = found.at(-2);
      if (before) before.took = Math.max(0, took);
    }
  }
  return found.sort((a, b) => a.ts - b.ts);
}

/** Where the time of ours went, by the function that was running: "isHidden 12 ms". */
function hottest(samples) {
  const spent = new Map();
  for (const { ours, took, node } of samples) {
    if (!ours) continue;
    const name = `${node.around?.name ?? ''} > ${node.name}`;
    spent.set(name, (spent.get(name) ?? 0) + took);
  }
  return [...spent]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 12)
    .map(([name, micros]) => `${name} ${(micros / 1000).toFixed(1)} ms`);
}
