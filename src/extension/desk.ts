import { articleOf } from '../documents/article-of.ts';
import { readPage } from '../page/read-page.ts';
import type { CheckedArticle } from '../view/tab-state.ts';
import type { Words } from '../view/words.ts';
import type { Choices } from './check-article.ts';
import type { Checker } from './check-in-worker.ts';
import type { Sheet } from './desk-sheets.ts';
import { articleOn, emptySheet, sheetOf } from './desk-sheets.ts';
import { sentenceOf } from './noise.ts';
import type { FileReaderInWorker } from './read-in-worker.ts';

/** What is on the desk, the sheet in front named by its id. */
export interface DeskState {
  readonly sheets: readonly Sheet[];
  readonly front: number;
}

export interface Desk {
  readonly state: () => DeskState;
  readonly front: () => Sheet;
  /** The text in front was changed by hand. */
  readonly type: (text: string) => void;
  /** Its date or language was set. */
  readonly set: (facts: Partial<Pick<Sheet, 'published' | 'language' | 'dismissed'>>) => void;
  readonly add: (files: readonly File[]) => void;
  readonly choose: (id: number) => void;
  /** Ends the reading of files; those that wait are taken off. */
  readonly cancel: () => void;
  /** Takes a sheet off the desk. */
  readonly remove: (id: number) => void;
  /** What is to be checked, and how, has changed. */
  readonly choicesChanged: (choices: Choices) => void;
}

export interface DeskWorkers {
  readonly reader: FileReaderInWorker;
  /** One for what is typed, one for files, so that neither waits for the other. */
  readonly checkers: { readonly typed: Checker; readonly files: Checker };
}

/** The texts of the workbench: reads files one after another, checks what is typed as it stands still for a moment. */
export function deskOf({ reader, checkers }: DeskWorkers, { say }: Words, chosen: Choices, changed: () => void): Desk {
  let choices = chosen;
  let sheets: readonly Sheet[] = [emptySheet(0)];
  let frontId = 0;
  let last = 0;
  let working = false;

  const front = (): Sheet => sheets.find(({ id }) => id === frontId) ?? sheets[0] ?? emptySheet(0);

  return {
    state: () => ({ sheets, front: front().id }),
    front,
    type: (text) => {
      put({ ...front(), text, article: null, stage: 'ready' });
      void check(front(), checkers.typed);
    },
    set: (facts) => {
      const before = front();
      put({ ...before, ...facts });
      if (front().published !== before.published || front().language !== before.language)
        void check(front(), checkers.typed);
      changed();
    },
    add,
    choose: (id) => {
      frontId = id;
      changed();
    },
    cancel: () => {
      sheets = sheets.filter(({ stage }) => stage !== 'waiting');
      reader.cancel();
      changed();
    },
    remove: (id) => {
      sheets = sheets.filter((sheet) => sheet.id !== id);
      if (sheets.length === 0) sheets = [emptySheet(++last)];
      changed();
    },
    choicesChanged: (next) => {
      choices = next;
      void checkAll();
    },
  };

  function add(files: readonly File[]): void {
    const added = files.map((file) => sheetOf(++last, file));
    const [first] = added;
    if (!first) return;
    // An empty sheet makes room for what is dropped on it.
    sheets = [...sheets.filter(({ text, file }) => text.trim() !== '' || file !== null), ...added];
    frontId = first.id;
    changed();
    if (!working) void readWaiting();
  }

  async function readWaiting(): Promise<void> {
    working = true;
    for (;;) {
      const sheet = sheets.find(({ stage }) => stage === 'waiting');
      if (!sheet?.file) break;
      put({ ...sheet, stage: 'reading' });
      changed();
      const read = await sheetRead(sheet, sheet.file);
      put(read);
      changed();
      if (read.stage === 'ready') await check(read, checkers.files);
    }
    working = false;
  }

  async function sheetRead(sheet: Sheet, file: File): Promise<Sheet> {
    try {
      const document = await reader.read(file);
      if ('problem' in document)
        return { ...sheet, stage: 'failed', file: null, notes: [`${file.name} ${document.problem}`] };
      const even = { ...document, content: document.content.replace(/\r\n?/g, '\n') };
      const article = articleOf(
        even,
        {},
        (html, facts, whole) => readPage(new DOMParser().parseFromString(html, 'text/html'), facts, { whole }).article,
      );
      const { published, language, text } = article;
      if (text.trim() === '')
        return { ...sheet, stage: 'failed', file: null, notes: [`${file.name} ${say('workbenchNoArticle')}`] };
      const { isPage, notes } = document;
      return { ...sheet, stage: 'ready', file: null, text, article, published, language, isPage, notes };
    } catch (error) {
      return {
        ...sheet,
        stage: 'failed',
        file: null,
        notes: [`${file.name} ${say('workbenchBroke', sentenceOf(error))}`],
      };
    }
  }

  async function check(sheet: Sheet, checker: Checker): Promise<void> {
    if (sheet.text.trim() === '') {
      put({ ...sheet, checked: null });
      return changed();
    }
    const result = await checked(sheet, checker);
    const now = sheets.find(({ id }) => id === sheet.id);
    // What was typed meanwhile has a report of its own coming.
    if (!now || now.text !== sheet.text || now.published !== sheet.published || now.language !== sheet.language) return;
    put('report' in result ? { ...now, checked: result } : { ...now, checked: null, notes: [result.problem] });
    changed();
  }

  async function checked(sheet: Sheet, checker: Checker): Promise<CheckedArticle | { readonly problem: string }> {
    try {
      return await checker.check(articleOn(sheet), choices);
    } catch (error) {
      return { problem: say('workbenchFailed', sentenceOf(error)) };
    }
  }

  async function checkAll(): Promise<void> {
    for (const { id } of sheets) {
      const sheet = sheets.find((one) => one.id === id);
      if (sheet?.stage === 'ready') await check(sheet, checkers.files);
    }
  }

  function put(sheet: Sheet): void {
    sheets = sheets.map((one) => (one.id === sheet.id ? sheet : one));
  }
}
