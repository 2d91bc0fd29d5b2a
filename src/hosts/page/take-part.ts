import { fill } from '../../catalogue';
import { button, disableFocusable } from '../../pane/view/controls';
import { h, setText, show } from '../../pane/view/dom';
import { message } from '../../pane/view/message';
import type { Book, BookSheet } from './book';
import { copyTable } from './copy-table';
import { paperFileName, stampOf } from '../../report/paper-file-name';
import type { PageWords } from './page-words';
import { saveBytes } from './save-bytes';
import { shownSheet } from './shown-sheet';
import {
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

/** What every system takes as a file's name. */
function fileName(name: string): string {
  return name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What became of the workbook, in a sentence or two. */
function workbookSentence({ file, sheets, grown, why }: TakenWorkbook, source: string, words: PageWords): string {
  const names = sheets.map((name) => `“${name}”`).join(', ');
  if (file !== null) {
    const kept = grown === null ? '' : fill(words.grownHistory, { sheet: grown });
    return `${fill(words.sameWorkbook, { file, sheets: names })} ${kept}`.trim();
  }
  const reason = why === null ? '' : fill(words[whys[why]], { file: source });
  return `${reason} ${fill(words.newWorkbook, { sheets: names })}`.trim();
}

/** “Lấy kết quả”: shown when there is one. The workbook first, the rest beside it. */
export function takePart(words: PageWords, { book, sheet, print }: TakeSurroundings): TakePart {
  const messages = { success: message('success'), warning: message('warning'), error: message('error') };
  const said = h('div', { class: 'said', role: 'status' }, ...Object.values(messages).map(({ element }) => element));
  let busy = false;

  function say(intent: keyof typeof messages, text: string): void {
    for (const [name, one] of Object.entries(messages)) one.show(name === intent ? text : null);
  }

  const baseName = (kind: 'appendix' | 'report'): string =>
    paperFileName(kind, lastBuilt(book())?.built.result.table ?? { closedOn: null, period: null }, stampOf(new Date()));

  /** Makes a file and hands it to the browser; what is said of it comes with the file. */
  function take<File extends TakenFile>(
    make: () => Promise<File | null> | File | null,
    name: (file: File) => string,
    more: (file: File) => string = () => '',
  ): void {
    if (busy) return;
    busy = true;
    render();
    void Promise.resolve()
      .then(make)
      .then((file) => {
        if (file === null) return;
        const called = name(file);
        saveBytes(file, called);
        say('success', [fill(words.saved, { file: called }), more(file)].filter((part) => part !== '').join(' '));
      })
      .catch((error: unknown) => {
        say('error', fill(words.failed, { reason: String(error) }));
      })
      .finally(() => {
        busy = false;
        render();
      });
  }

  const workbook = button(
    words.workbook,
    'primary',
    () => {
      const source = book().files[0]?.name ?? '';
      take(
        () => takeWorkbook(book()),
        ({ file }) =>
          file === null
            ? `${baseName('appendix')}.xlsx`
            : fileName(`${fill(words.bookName, { name: file.replace(/\.[^.]*$/u, '') })}.xlsx`),
        (file) => workbookSentence(file, source, words),
      );
    },
    { class: 'take-workbook' },
  );
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
    h('div', { class: 'take-row' }, workbook, ...others, fold, working),
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
    for (const one of [workbook, ...others, ...rest]) disableFocusable(one, busy);
    setText(working, busy ? words.working : '');
    if (!built) for (const one of Object.values(messages)) one.show(null);
  }
  render();
  return { element, render };
}
