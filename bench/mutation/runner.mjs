import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';
import { Score } from './score.mjs';
import { loadTests } from './tests.mjs';

/** SAMPLE=0.05 tries one mutant of twenty, drawn by lot; SEED draws others. */
const { SAMPLE = '1', SEED = '1' } = process.env;

/**
 * A test runner for Stryker that keeps the tests loaded: each mutant runs the tests that reach it, in one process, in
 * milliseconds. Stryker's own runner for Vitest starts the whole graph of modules for each mutant, two seconds of it.
 */
class InProcess {
  #tests = [];
  /** Tests that killed lately, tried first: the mutants of a file fall to the same few. */
  #kills = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    stryker().activeMutant = undefined;
    this.load = await loadTests();
    this.#tests = await this.load();
  }

  async dryRun() {
    const tests = [];
    const known = new Set();
    for (const test of this.#tests) {
      stryker().currentTestId = test.id;
      const started = performance.now();
      const failure = await failureOf(test);
      tests.push({
        id: test.id,
        name: test.name,
        fileName: resolve(test.file),
        timeSpentMs: performance.now() - started,
        ...(failure === null ? { status: PASSED } : { status: FAILED, failureMessage: failure }),
      });
      for (const id of Object.keys(coverage().perTest[test.id] ?? {})) known.add(id);
    }
    await this.#unremembered(known);
    stryker().currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: coverage() };
  }

  /**
   * What a run remembers, such as a table built when it is first asked, is not run again by the next test: its mutants
   * would seem to survive. So the tests run twice, and what only the first time reached counts as run at loading.
   */
  async #unremembered(known) {
    const { perTest } = coverage();
    const first = { ...perTest };
    for (const id of Object.keys(perTest)) delete perTest[id];
    for (const test of this.#tests) {
      stryker().currentTestId = test.id;
      await failureOf(test);
      for (const id of Object.keys(perTest[test.id] ?? {})) known.delete(id);
      // The first run's counts stand: they are what a limit on loops is drawn from.
      if (first[test.id]) perTest[test.id] = first[test.id];
    }
    for (const id of known) coverage().static[id] ??= 1;
  }

  async mutantRun({ testFilter, activeMutant, mutantActivation, hitLimit, reloadEnvironment, sandboxFileName }) {
    const file = relative('src', sandboxFileName);
    if (!isDrawn(file, activeMutant)) return { status: 'error', errorMessage: 'not drawn' };
    const ns = stryker();
    ns.hitLimit = hitLimit;
    ns.hitCount = 0;
    ns.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    if (reloadEnvironment || mutantActivation === 'static' || REMEMBERS.test(file)) {
      try {
        this.#tests = await this.load();
      } catch (error) {
        return killed([], String(error), 0);
      }
    }
    ns.activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    const tests = this.#inOrder(
      this.#tests.filter(({ id, name }) => (!wanted || wanted.has(id)) && !(FIGURES.test(name) && WORDS.test(file))),
      file.replace('.ts', ''),
    );
    let ran = 0;
    for (const test of tests) {
      ran += 1;
      const failure = await failureOf(test);
      if (ns.hitLimit !== undefined && ns.hitCount > ns.hitLimit)
        return { status: 'timeout', reason: `ran ${ns.hitCount} times` };
      if (failure === null) continue;
      this.#kills.set(test.id, (this.#kills.get(test.id) ?? 0) + 1);
      return killed([test.id], failure, ran);
    }
    return { status: 'survived', nrOfTests: ran };
  }

  /** The tests of the file itself, those that killed lately, and others from all over: what so many do not notice survives. */
  #inOrder(tests, room) {
    const weights = tests.map(({ id, file }, index) => ({
      test: tests[index],
      weight:
        (file.includes(room) ? 1e6 : 0) +
        (OF_READERS.test(file) ? 3 : 0) +
        (this.#kills.get(id) ?? 0) +
        ((index * GOLDEN) % 1),
    }));
    return weights
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST)
      .map(({ test }) => test);
  }
}

/** Passages whose figures stray show what a check allows; to the rooms of words and tables they are the same passage many times. */
const FIGURES = / allows: /;
const WORDS = /^(?:claims|facts)\//;
/** Rates and places are remembered from test to test, and what is remembered is not worked out again: each mutant of them starts afresh. */
const REMEMBERS = /^facts\//;
/** What each reader reads: the nearest to the claims that there is. */
const OF_READERS = /claims\/read\.test/;
/** What most articles run, all tests run: a mutant there is tried with so many of them. */
const MOST = 1500;
/** Its multiples, without their whole part, lie evenly: an order that mixes the files. */
const GOLDEN = 0.618034;

function isDrawn(file, { mutatorName, replacement, location: { start, end } }) {
  const name = [SEED, file, mutatorName, replacement, start.line, start.column, end.line, end.column].join();
  return createHash('sha1').update(name).digest().readUInt32BE() < Number(SAMPLE) * 2 ** 32;
}

/** Stryker's names for how a test ended. */
const [PASSED, FAILED] = [0, 1];

const killed = (killedBy, failureMessage, nrOfTests) => ({ status: 'killed', killedBy, failureMessage, nrOfTests });

/** The place that instrumented code reads the active mutant from and counts in. */
function stryker() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

function coverage() {
  const ns = stryker();
  ns.mutantCoverage ??= { static: {}, perTest: {} };
  return ns.mutantCoverage;
}

async function failureOf({ run }) {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-process', injectableClass: InProcess },
  { kind: 'Reporter', name: 'score', injectableClass: Score },
];
