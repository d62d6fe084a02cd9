/** The engine of the workbench, in a worker: however long a text is, typing never waits for it. */
import { checkArticle } from './check-article.ts';
import { sentenceOf } from './noise.ts';
import type { CheckAnswer, CheckQuestion } from './worker-messages.ts';

const answer = (said: CheckAnswer): void => self.postMessage(said);

self.addEventListener('message', ({ data }: MessageEvent<CheckQuestion>) => {
  const { number, article, choices } = data;
  try {
    answer({ number, checked: checkArticle(article, choices) });
  } catch (error) {
    answer({ number, problem: sentenceOf(error) });
  }
});
