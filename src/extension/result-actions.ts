import type { ReportedResult } from '../report/report.ts';
import type { Said } from '../view/card.ts';
import { copyText, flagText } from '../view/copy-text.ts';
import { linkTo } from '../view/link.ts';
import type { ReadPage } from '../view/tab-state.ts';
import type { Words } from '../view/words.ts';
import { browser } from './browser.ts';
import { copyWords } from './clipboard.ts';

/** What can be done with a result without its page: its words copied, a link to it, a report of it. */
export interface ResultActions {
  readonly copy: (result: ReportedResult) => Promise<Said>;
  readonly link: (result: ReportedResult) => Promise<Said>;
  readonly flag: (result: ReportedResult) => Promise<Said>;
}

export function resultActions(page: () => ReadPage | null, words: Words): ResultActions {
  const { say } = words;
  return {
    copy: (result) => copied((read) => copyText(read.report, result, titleIn(read, result), words), say('copied')),
    link: (result) => copied((read) => linkTo(read.report, result), say('linkCopied')),
    flag: (result) =>
      copied((read) => flagText(read, result, browser.runtime.getManifest().version), say('flagCopied')),
  };

  async function copied(textOf: (read: ReadPage) => string | null, done: string): Promise<Said> {
    const read = page();
    if (!read) return { kind: 'gone' };
    const text = textOf(read);
    if (text === null) return { kind: 'done', words: say('noAddress') };
    await copyWords(text);
    return { kind: 'done', words: done };
  }
}

const titleIn = ({ titles }: ReadPage, { check }: ReportedResult): string => titles[check] ?? check;
