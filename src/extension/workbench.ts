import type { NamedReport } from '../report/formats/named-report.ts';
import type { ReportedResult } from '../report/report.ts';
import { button, element } from '../view/elements.ts';
import { exportMenu } from '../view/export-menu.ts';
import { queueOf } from '../view/queue.ts';
import { reportView } from '../view/report-view.ts';
import type { ReadPage } from '../view/tab-state.ts';
import { isFinding, stateOf } from '../view/tab-state.ts';
import { factsForm } from '../view/text-facts.ts';
import type { Words } from '../view/words.ts';
import { browser } from './browser.ts';
import { workerChecker } from './check-in-worker.ts';
import { onChoices, readChoices } from './choices.ts';
import { copyWords } from './clipboard.ts';
import { deskOf } from './desk.ts';
import type { Sheet } from './desk-sheets.ts';
import { takeFiles } from './drop.ts';
import { proofOf } from './proof.ts';
import { workerReader } from './read-in-worker.ts';
import { resultActions } from './result-actions.ts';
import { words } from './words.ts';

/** A pause in typing after which the text is checked, in milliseconds. */
const PAUSE = 200;

/** The workbench: a text on the left, to be pasted, dropped or typed, and its report on the right. */
async function open(): Promise<void> {
  const own = words();
  const { say } = own;
  const choices = await readChoices();
  const worker = (name: string) => () => new Worker(browser.runtime.getURL(name));
  const desk = deskOf(
    {
      reader: workerReader(worker('document-worker.js'), own),
      checkers: { typed: workerChecker(worker('check-worker.js')), files: workerChecker(worker('check-worker.js')) },
    },
    own,
    choices,
    draw,
  );
  onChoices((changed) => desk.choicesChanged(changed));

  let typing: ReturnType<typeof setTimeout> | undefined;
  let typingNow = false;
  const proof = proofOf(say('workbenchText'), say('workbenchPlaceholder'), (text) => {
    clearTimeout(typing);
    typingNow = true;
    typing = setTimeout(() => {
      typingNow = false;
      desk.type(text);
    }, PAUSE);
  });
  const facts = factsForm(own, desk.set);
  const queue = queueOf(own, {
    ...desk,
    choose: (id) => {
      settle();
      desk.choose(id);
    },
  });
  const report = element('section', { class: 'figurecheck', id: 'report', 'aria-label': say('workbenchReport') });
  const actions = resultActions(() => page(desk.front()), own);
  // The text is no page here.
  const here: Words = { ...own, say: (key, ...given) => say(key === 'showInPage' ? 'workbenchShow' : key, ...given) };
  const view = reportView(report, here, {
    ...actions,
    show: async (result) => {
      const read = page(desk.front());
      return read && proof.show(read.report, result) ? { kind: 'done', words: '' } : { kind: 'gone' };
    },
    dismiss: ({ key }) => desk.set({ dismissed: [...desk.front().dismissed, key] }),
    restore: ({ key }) => desk.set({ dismissed: desk.front().dismissed.filter((one) => one !== key) }),
    readAgain: () => desk.type(proof.text.value),
  });
  const exports = exportMenu(own, {
    reports: () => desk.state().sheets.flatMap(namedReport),
    version: browser.runtime.getManifest().version,
    copy: copyWords,
    print: () => print(),
  });
  const notes = element('div', { class: 'desk-notes', role: 'status' });
  const picker = takeFiles(document, (files) => {
    settle();
    desk.add(files);
  });
  const intro = element(
    'div',
    { class: 'desk-intro' },
    element('h2', {}, say('workbenchIntro')),
    element('p', {}, say('workbenchPrivate')),
    button(say('workbenchExample'), () => {
      type(say('workbenchExampleText'));
      desk.set({ published: '2019-01-25', language: 'en-GB' });
    }),
  );

  document.documentElement.lang = own.locale;
  document.title = `${say('workbench')} – Figurecheck`;
  document.body.append(
    element(
      'header',
      { class: 'masthead' },
      element('h1', {}, 'Figurecheck', element('span', {}, say('workbench'))),
      element('div', { class: 'masthead-actions' }, button(say('workbenchOpen'), picker), exports),
    ),
    element(
      'main',
      { class: 'bench' },
      element(
        'section',
        { class: 'sheet', 'aria-label': say('workbenchText') },
        queue.root,
        facts.root,
        notes,
        proof.root,
      ),
      element('div', { class: 'margin' }, intro, report),
    ),
  );
  proof.text.addEventListener('click', () => pointAt(proof.text.selectionStart));
  draw();
  proof.text.focus();

  function type(text: string): void {
    proof.put(text);
    desk.type(text);
  }

  /** What was typed belongs to the sheet that it was typed on. */
  function settle(): void {
    clearTimeout(typing);
    if (typingNow) desk.type(proof.text.value);
    typingNow = false;
  }

  function draw(): void {
    const sheet = desk.front();
    const { sheets, front } = desk.state();
    const read = page(sheet);
    queue.draw(sheets.map(rowOf), front);
    facts.draw(sheet);
    // What is being typed is newer than what the desk has.
    if (!typingNow) proof.put(sheet.text);
    proof.text.disabled = sheet.stage === 'waiting' || sheet.stage === 'reading';
    notes.replaceChildren(...sheet.notes.map((note) => element('p', { class: 'note' }, note)));
    exports.hidden = sheets.every(({ checked }) => checked === null);
    intro.hidden = sheet.text.trim() !== '' || sheet.stage !== 'ready';
    report.hidden = !intro.hidden || sheet.stage === 'failed';
    view.draw(read ? stateOf(read) : { phase: 'reading' });
    proof.mark(read?.report ?? null, read ? read.report.results.filter((one) => shown(sheet, one)) : []);
  }

  function pointAt(offset: number): void {
    const read = page(desk.front());
    const result = read?.report.results.find(({ start, end }) => start <= offset && offset <= end);
    if (result) view.point(result.id);
  }
}

const page = ({ checked, dismissed }: Sheet): ReadPage | null => checked && { ...checked, dismissed };

const shown = ({ dismissed }: Sheet, result: ReportedResult): boolean =>
  !isFinding(result) || !dismissed.includes(result.key);

const namedReport = ({ checked, name, isPage }: Sheet): readonly NamedReport[] =>
  checked ? [{ name: name ?? 'text', report: checked.report, isPage }] : [];

function rowOf({ id, name, stage, checked }: Sheet) {
  const count = (verdict: string) => checked?.report.results.filter((one) => one.verdict === verdict).length ?? 0;
  const found = checked && { inconsistent: count('inconsistent'), review: count('review') };
  return { id, name: name ?? words().say('workbenchTyped'), stage, found };
}

void open();
