/** The thread that reads documents: what hangs or swells in it is ended from outside. */
import { parentPort } from 'node:worker_threads';
import type { Content } from '../documents/document.ts';
import { readDocument } from '../documents/read-document.ts';
import { defectOf } from './problem.ts';

parentPort?.on('message', (content: Content) => {
  readDocument(content).then(
    (document) => parentPort?.postMessage(document),
    (error: unknown) => parentPort?.postMessage({ problem: defectOf(error) }),
  );
});
