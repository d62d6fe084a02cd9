/** Reads files for the workbench, in a worker: what hangs in it is ended from outside. */
import { readDocument } from '../documents/read-document.ts';
import { sentenceOf } from './noise.ts';
import type { DocumentAnswer, DocumentQuestion } from './worker-messages.ts';

const answer = (said: DocumentAnswer): void => self.postMessage(said);

self.addEventListener('message', ({ data }: MessageEvent<DocumentQuestion>) => {
  readDocument(data).then(answer, (error: unknown) => answer({ problem: `could not be read: ${sentenceOf(error)}` }));
});
