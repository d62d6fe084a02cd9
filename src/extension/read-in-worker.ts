import type { Content, Problem, ReadDocument } from '../documents/document.ts';
import { LARGEST_FILE } from '../documents/document.ts';
import type { Words } from '../view/words.ts';
import type { DocumentAnswer } from './worker-messages.ts';

/** Longer than any honest file of the largest size takes. */
const PATIENCE = 60_000;

/** Reads one file after another in a worker; `cancel` ends what is being read. */
export interface FileReaderInWorker {
  readonly read: (file: File) => Promise<ReadDocument | Problem>;
  readonly cancel: () => void;
}

export function workerReader(start: () => Worker, { say }: Words, patience = PATIENCE): FileReaderInWorker {
  let worker: Worker | null = null;
  let giveUp: ((why: Problem) => void) | null = null;

  return {
    read: async (file) => {
      if (file.size > LARGEST_FILE) return { problem: say('workbenchTooLarge', LARGEST_FILE / 1024 / 1024) };
      const content: Content = {
        bytes: new Uint8Array(await file.arrayBuffer()),
        name: file.name,
        type: null,
        charset: null,
      };
      return answered(content);
    },
    cancel: () => end({ problem: say('workbenchCancelled') }),
  };

  function answered(content: Content): Promise<ReadDocument | Problem> {
    worker ??= start();
    const running = worker;
    return new Promise((resolve) => {
      const late = setTimeout(() => end({ problem: say('workbenchTooSlow', patience / 1000) }), patience);
      const done = (answer: ReadDocument | Problem): void => {
        clearTimeout(late);
        giveUp = null;
        resolve(answer);
      };
      giveUp = done;
      running.onmessage = ({ data }: MessageEvent<DocumentAnswer>) => done(data);
      running.onerror = ({ message }) => end({ problem: say('workbenchBroke', message) });
      running.postMessage(content, [content.bytes.buffer]);
    });
  }

  function end(why: Problem): void {
    worker?.terminate();
    worker = null;
    giveUp?.(why);
  }
}
