import { fill } from '../../catalogue';
import { button, disableFocusable } from '../../pane/view/controls';
import { h, setText, show } from '../../pane/view/dom';
import { message } from '../../pane/view/message';
import type { Book, BookSheet } from './book';
import { copyTable } from './copy-table';
import { paperFileName, stampOf } from '../../report/paper-file-name';
import type { PageWords } from './page-words';
import { mayWrite, type OwnFile, writeInPlace } from './own-file';
import { saveBytes } from './save-bytes';
import { shownSheet } from './shown-sheet';
import {
  baseOf,
  lastBuilt,
  takeCsv,
  type TakenFile,
  type TakenWorkbook,
  takeJson,
  takeOwn,
  takeReport,
  takeWorkbook,
} from './take-away';

/** What the part needs of the page. */
export interface TakeSurroundings {
  readonly book: () => Book;
  /** The sheet in view. */
  readonly sheet: () => BookSheet | null;
  readonly print: () => void;
  /** A file of the book that the browser lets the page write; null: it may only be downloaded. */
  readonly ownFile: (name: string) => OwnFile | null;
}

/** The part of the page where the result is taken away. */
export interface TakePart {
  readonly element: HTMLElement;
  render(): void;
}

const whys: Readonly<Record<NonNullable<TakenWorkbook['why']>, keyof PageWords>> = {
  'no-file': 'whyNoFile',
  protected: 'whyProtected',
  signed: 'whySigned',
  macros: 'whyMacros',
  unknown: 'whyUnknown',
};

/** What is told of what was done. */
interface Said {
  readonly intent: 'success' | 'warning';
  readonly text: string;
}

/** What every system takes as a file's name. */
function fileName(name: string): string {
  return name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What became of the workbook, in a sentence or two. */
function workbookSentence(
  { file, sheets, grown, rewritten, why }: TakenWorkbook,
  source: string,
  words: PageWords,
): string {
  const names = sheets.map((name) => `“${name}”`).join(', ');
  if (file !== null) {
    const kept = grown === null ? '' : fill(words.grownHistory, { sheet: grown });
    const lost = rewritten === null ? '' : fill(words.rewrittenHistory, { sheet: rewritten });
    return `${fill(words.sameWorkbook, { file, sheets: names })} ${kept}${lost}`.trim();
  }
  const reason = why === null ? '' : fill(words[whys[why]], { file: source });
  return `${reason} ${fill(words.newWorkbook, { sheets: names })}`.trim();
}

/** “Lấy kết quả”: shown when there is one. The workbook first, the rest beside it. */
export function takePart(words: PageWords, { book, sheet, print, ownFile }: TakeSurroundings): TakePart {
  const messages = { success: message('success'), warning: message('warning'), error: message('error') };
  const said = h('div', { class: 'said', role: 'status' }, ...Object.values(messages).map(({ element }) => element));
  let busy = false;

  function say(intent: keyof typeof messages, text: string): void {
    for (const [name, one] of Object.entries(messages)) one.show(name === intent ? text : null);
  }

  const baseName = (kind: 'appendix' | 'report'): string =>
    paperFileName(kind, lastBuilt(book())?.built.result.table ?? { closedOn: null, period: null }, stampOf(new Date()));

  /** Makes something while nothing else can be asked for, and says what became of it. */
  function work(make: () => Promise<Said | null> | Said | null): void {
    if (busy) return;
    busy = true;
    render();
    void Promise.resolve()
      .then(make)
      .then((told) => {
        if (told !== null) say(told.intent, told.text);
      })
      .catch((error: unknown) => {
        say('error', fill(words.failed, { reason: String(error) }));
      })
      .finally(() => {
        busy = false;
        render();
      });
  }

  /** Makes a file and hands it to the browser to download. */
  function take(make: () => Promise<TakenFile | null> | TakenFile | null, name: () => string): void {
    work(async () => {
      const file = await make();
      if (file === null) return null;
      saveBytes(file, name());
      return { intent: 'success', text: fill(words.saved, { file: name() }) };
    });
  }

  function downloadWorkbook(file: TakenWorkbook): string {
    const name =
      file.file === null
        ? `${baseName('appendix')}.xlsx`
        : fileName(`${fill(words.bookName, { name: file.file.replace(/\.[^.]*$/u, '') })}.xlsx`);
    saveBytes(file, name);
    return fill(words.saved, { file: name });
  }

  function told(file: TakenWorkbook, done: string, intent: Said['intent'] = 'success'): Said {
    const text = `${done} ${workbookSentence(file, book().files[0]?.name ?? '', words)}`;
    return { intent: file.rewritten === null ? intent : 'warning', text };
  }

  async function saveInPlace(own: OwnFile, name: string): Promise<Said> {
    const allowed = await mayWrite(own);
    const file = await takeWorkbook(book());
    if (file.file !== name) return told(file, downloadWorkbook(file));
    const done = allowed ? await writeInPlace(own, file.bytes) : 'not-written';
    if (done === 'saved') return told(file, fill(words.savedInPlace, { file: name }));
    const reason = fill(done === 'changed' ? words.changedMeanwhile : words.notInPlace, { file: name });
    return told(file, `${reason} ${downloadWorkbook(file)}`, 'warning');
  }

  /** The workbook that came in, where the page may write it. */
  function ownBase(): { readonly own: OwnFile; readonly name: string } | null {
    const name = baseOf(book())?.name;
    const own = name === undefined ? null : ownFile(name);
    return name === undefined || own === null ? null : { own, name };
  }

  const workbook = button(
    words.workbook,
    'primary',
    () => {
      work(async () => {
        const file = await takeWorkbook(book());
        return told(file, downloadWorkbook(file));
      });
    },
    { class: 'take-workbook' },
  );
  const inPlace = button(words.saveInPlace, 'outline', () => {
    const base = ownBase();
    if (base !== null) work(() => saveInPlace(base.own, base.name));
  });
  const others = [
    button(words.print, 'outline', print),
    button(words.copyTable, 'outline', () => {
      const shown = sheet();
      if (shown === null) return;
      if (copyTable(shownSheet(shown))) say('success', fill(words.copied, { sheet: shown.name }));
      else say('warning', words.notCopied);
    }),
  ];
  const rest = [
    button(words.ownOnly, 'transparent', () => {
      take(
        () => takeOwn(book()),
        () => `${baseName('appendix')}.xlsx`,
      );
    }),
    button(words.word, 'transparent', () => {
      take(
        () => takeReport(book()),
        () => `${baseName('report')}.docx`,
      );
    }),
    button(words.csv, 'transparent', () => {
      const shown = sheet();
      take(
        () => shown && takeCsv(shown),
        () => `${fileName(shown?.name ?? '')}.csv`,
      );
    }),
    button(words.json, 'transparent', () => {
      take(
        () => takeJson(book()),
        () => `${baseName('appendix')}.json`,
      );
    }),
  ];
  const fold = h(
    'details',
    { class: 'other-ways' },
    h('summary', {}, words.otherWays),
    h('div', { class: 'ways' }, ...rest),
  );
  const title = h('h2', {}, words.takeTitle);
  const working = h('span', { class: 'hint' });
  const element = h(
    'section',
    { class: 'take', 'aria-label': words.takeTitle },
    title,
    h('div', { class: 'take-row' }, workbook, inPlace, ...others, fold, working),
    said,
  );

  fold.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button')) fold.open = false;
  });
  fold.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !fold.open) return;
    fold.open = false;
    fold.querySelector('summary')?.focus();
  });

  function render(): void {
    const built = lastBuilt(book()) !== null || book().sheets.some(({ made }) => made !== undefined);
    show(element, built);
    show(inPlace, ownBase() !== null);
    for (const one of [workbook, inPlace, ...others, ...rest]) disableFocusable(one, busy);
    setText(working, busy ? words.working : '');
    if (!built) for (const one of Object.values(messages)) one.show(null);
  }
  render();
  return { element, render };
}
