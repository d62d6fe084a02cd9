import { framesIn, mainThreadOf } from '../test/e2e/weigh.mjs';

/** What the browser is asked to write down: each task, each script that starts. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing'];

const BEGIN = 'measuring begins';

/** What is behind the verdict, marks and badge, is over by then. */
const AFTERWARDS = 800;

/** Everything that the browser did while `act` ran, and a little later. */
export async function traced(page, act) {
  await page.tracing.start({ categories: CATEGORIES });
  // A second trace of one browser also tells what was done before it: only what is behind this mark counts.
  await page.evaluate((name) => performance.mark(name).name, BEGIN);
  await act();
  await new Promise((wait) => setTimeout(wait, AFTERWARDS));
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes));
  const begin = traceEvents.findLast(({ name }) => name === BEGIN);
  if (!begin) throw new Error('The browser wrote down nothing of the mark that the measuring begins with.');
  return traceEvents.filter(({ ts, ph, name }) => ts >= begin.ts || ph === 'M' || name === 'TracingStartedInBrowser');
}

/** Milliseconds of the processor. */
const spent = ({ tdur = 0 }) => tdur / 1000;

/** The tasks of a page's main thread: the longest and all of them together. The page is that of the address that is given. */
export function tasksOf(events, address) {
  // The last process that showed the address: a tab may change it on the way.
  const process = framesIn(events).findLast(({ url }) => url === address)?.processId;
  const main = mainThreadOf(events, process);
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === process && tid === main?.tid);
  if (tasks.length === 0) throw new Error(`The browser wrote down no task of ${address}.`);
  return { longest: Math.max(...tasks.map(spent)), all: tasks.reduce((sum, task) => sum + spent(task), 0) };
}

/** Milliseconds that a script of an extension takes: to start, compiling included, and in what the page calls it for afterwards; null where it did not start. */
export function scriptOf(events, name) {
  const ofScript = ({ args }) => /^chrome-extension:/.test(args?.data?.url ?? '') && args.data.url.endsWith(`/${name}`);
  const started = events.filter((event) => event.name === 'EvaluateScript' && ofScript(event));
  if (started.length === 0) return null;
  const called = events.filter((event) => event.name === 'FunctionCall' && ofScript(event));
  const sum = (all) => all.reduce((total, event) => total + spent(event), 0);
  return { start: sum(started) / started.length, called: sum(called) };
}
