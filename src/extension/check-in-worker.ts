import type { Article } from '../text/article.ts';
import type { CheckedArticle } from '../view/tab-state.ts';
import type { Choices } from './check-article.ts';
import type { CheckAnswer, CheckQuestion } from './worker-messages.ts';

/** Checks articles one after another; of those that wait only the newest is of use, and the others are never answered. */
export interface Checker {
  readonly check: (article: Article, choices: Choices) => Promise<CheckedArticle>;
}

interface Waiting {
  readonly question: CheckQuestion;
  readonly resolve: (checked: CheckedArticle) => void;
  readonly reject: (error: Error) => void;
}

export function workerChecker(start: () => Worker): Checker {
  let worker: Worker | null = null;
  let asked: Waiting | null = null;
  let next: Waiting | null = null;
  let number = 0;

  return {
    check: (article, choices) =>
      new Promise((resolve, reject) => {
        number += 1;
        next = { question: { number, article, choices }, resolve, reject };
        if (!asked) ask();
      }),
  };

  function ask(): void {
    if (!next) return;
    asked = next;
    next = null;
    worker ??= started();
    worker.postMessage(asked.question);
  }

  function started(): Worker {
    const made = start();
    made.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.number !== asked?.question.number) return;
      if ('checked' in data) asked.resolve(data.checked);
      else asked.reject(new Error(data.problem));
      asked = null;
      ask();
    });
    made.addEventListener('error', ({ message }) => {
      worker = null;
      asked?.reject(new Error(message || 'the checking stopped'));
      asked = null;
      ask();
    });
    return made;
  }
}
