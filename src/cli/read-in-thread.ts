import { Worker } from 'node:worker_threads';
import type { Content, Problem, ReadDocument } from '../documents/document.ts';
import { kindOf } from '../documents/kind.ts';
import { readDocument } from '../documents/read-document.ts';
import { defectOf } from './problem.ts';

/** Reads a file; never throws and never waits for ever. */
export type DocumentReader = (content: Content) => Promise<ReadDocument | Problem>;

/** Within what a document is read, or given up. The largest honest ones, of a thousand pages, take some ten seconds and 400 MB. */
export interface Patience {
  readonly milliseconds: number;
  /** Over what the program held when it began, in bytes. */
  readonly memory: number;
}

const PATIENCE: Patience = { milliseconds: 60_000, memory: 2 * 1024 ** 3 };

/** How often memory is looked at, in milliseconds. */
const LOOK = 100;

/**
 * A reader of documents in a thread of its own, started with the first that needs it and ended with the process. What pdf.js puts in the
 * place of the language's own functions (its legacy build, which node 20 needs) slows JSON thirtyfold: that stays in the thread.
 */
export function threadReader(thread: URL, { milliseconds, memory }: Patience = PATIENCE): DocumentReader {
  let worker: Worker | null = null;
  return (content) => (kindOf(content.bytes, content.name) === 'text' ? readDocument(content) : inThread(content));

  function inThread(content: Content): Promise<ReadDocument | Problem> {
    const running = worker ?? new Worker(thread);
    worker = running;
    const before = process.memoryUsage().rss;
    return new Promise((resolve) => {
      const late = setTimeout(() => giveUp(`takes more than ${milliseconds / 1000} seconds to read`), milliseconds);
      const look = setInterval(() => {
        if (process.memoryUsage().rss - before > memory) giveUp('takes more memory to read than any document does');
      }, LOOK);
      const end = (answer: ReadDocument | Problem): void => {
        clearTimeout(late);
        clearInterval(look);
        running.off('message', end).off('error', broken);
        // The process need not wait for a thread that has nothing to do.
        running.unref();
        resolve(answer);
      };
      const giveUp = (why: string): void => {
        worker = null;
        void running.terminate();
        end({ problem: `${why}; it is given up. Save its text and check that.` });
      };
      running.ref();
      running.once('message', end);
      const broken = (error: unknown): void => {
        worker = null;
        end({ problem: defectOf(error) });
      };
      running.once('error', broken);
      running.postMessage(content);
    });
  }
}
