import { catalogue, fill, type Language } from '../../catalogue';
import { cli } from '../../catalogue/vi/cli';
import type { Failure } from '../../files/outcome';
import { startWith, type Pane } from '../../pane/main';
import { button } from '../../pane/view/controls';
import { h, setText, show } from '../../pane/view/dom';
import { isAtRest } from '../../pane/state/at-rest';
import type { Steps } from '../../pane/state/previewer';
import { message } from '../../pane/view/message';
import { buildAppendix } from '../../pipeline/build-appendix';
import { draftReport } from '../../pipeline/draft-report';
import { readSheet } from '../../pipeline/read-sheet';
import { type BookSheet, createBookStore, emptyBook, freeName } from './book';
import { helpDialog } from './help-dialog';
import { openFiles } from './open-files';
import { forgetSettings, keepSettings, keptSettingsSheet } from './kept-settings';
import { droppedFiles, type OwnFile } from './own-file';
import { listen } from './listen';
import { bookSettings, pagePort, sampleOf } from './page-port';
import { pageWords } from './page-words';
import { pastedGrid } from './pasted-grid';
import { withProposed } from './grids-together';
import { marksOf } from './place-of';
import { printedSheet } from './print-sheet';
import { readOwnFiles } from './read-own-files';
import { sheetsPart } from './sheets-part';
import { shownSheet } from './shown-sheet';
import { startView } from './start-view';
import { lastBuilt } from './take-away';
import { takePart } from './take-part';

/** Resolves after the browser has painted what was changed, so that it is seen before the work begins. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

/** The whole page in one language; it begins anew where the language is changed on the first screen. */
export function startPage(root: HTMLElement, language: Language, switchLanguage: () => void): void {
  const words = pageWords(language);
  const book = createBookStore();
  let pane: Pane | null = null;
  let rawInView: string | null = null;
  const ownFiles = new Map<string, OwnFile>();

  document.documentElement.lang = language;
  document.title = words.name;

  const chooser = h('input', {
    type: 'file',
    multiple: true,
    hidden: true,
    'aria-label': words.choose,
    accept: '.xlsx,.xlsm,.xls,.csv,.tsv,.txt,.ods,.html,.htm',
  });
  const trouble = message('error');
  const kept = message('info');
  const forget = button(words.settingsForget, 'transparent', () => {
    forgetSettings();
    const { sheets: all, ...rest } = book.get();
    const own = bookSettings(all).sheet;
    const left = all.filter((sheet) => sheet !== own);
    book.set({ ...rest, sheets: left, active: rest.active === own?.name ? (left[0]?.name ?? '') : rest.active });
    kept.show(null);
    pane?.refresh();
  });
  kept.element.append(forget);
  const help = helpDialog(words);
  const doing = h('p', {});
  const busy = h('div', { class: 'busy', role: 'status', hidden: true }, h('span', { class: 'spinner' }), doing);
  const files = h('p', { class: 'files' });
  const sheets = sheetsPart(words, view);
  const take = takePart(words, {
    book: book.get,
    sheet: inView,
    print: () => {
      layPaper();
      window.print();
    },
    ownFile: (name) => ownFiles.get(name) ?? null,
  });
  // The theme is the page's own: the pane is not to choose one.
  const paneRoot = h('div', { class: 'pane-root', 'data-look': 'office' });
  const desk = h(
    'div',
    { class: 'desk' },
    h('section', { class: 'steps-part', 'aria-label': words.pane }, paneRoot),
    h('div', { class: 'right-part' }, take.element, sheets.element),
  );
  const start = startView(words, {
    choose: () => {
      chooser.click();
    },
    insertSample: () => {
      openSheets((known) => [sampleOf(known)]);
    },
  });
  const more = button(words.open, 'outline', () => {
    chooser.click();
  });
  const again = button(words.restart, 'transparent', () => {
    if (window.confirm(words.restartSure)) restart();
  });
  const openHelp = (): void => {
    if (!help.open) help.showModal();
  };
  const other = button(words.language, 'transparent', switchLanguage, {
    lang: language === 'en' ? 'vi' : 'en',
    'aria-label': words.languageLabel,
  });
  const head = h(
    'header',
    { class: 'top' },
    h('h1', {}, words.name),
    files,
    h('div', { class: 'top-buttons' }, more, again, other, button(words.help, 'transparent', openHelp)),
  );
  const main = h('main', {}, trouble.element, start);
  const dropHere = h('div', { class: 'drop-here', hidden: true, 'aria-hidden': 'true' }, h('p', {}, words.dropNow));

  const port = pagePort(book, {
    language,
    show: (sheet, cell) => {
      view(sheet);
      if (cell === null) sheets.element.scrollIntoView({ block: 'nearest' });
      else {
        sheets.element.scrollIntoView({ block: 'nearest' });
        sheets.seek(cell);
      }
    },
    openHelp,
  });

  function inView(): BookSheet | null {
    const { sheets: all, active } = book.get();
    return all.find(({ name }) => name === active) ?? null;
  }

  function view(sheet: string): void {
    if (sheet !== book.get().active) book.set({ ...book.get(), active: sheet });
  }

  function say(failures: readonly string[]): void {
    trouble.show(failures.length === 0 ? null : failures.join(' '));
  }

  const failureText = ({ code, params }: Failure): string => fill(cli[code], { orConvert: '', ...params });

  function wait(text: string | null): void {
    show(busy, text !== null);
    if (text !== null) setText(doing, text);
  }

  function draw(): void {
    const { sheets: all, active, files: opened } = book.get();
    const isOpen = all.length > 0;
    root.classList.toggle('is-open', isOpen);
    for (const one of [more, again]) show(one, isOpen);
    show(other, !isOpen);
    const [first, ...others] = opened.map(({ name }) => name);
    const rest = others.length === 0 ? '' : ` ${fill(words.tooMany, { count: others.length })}`;
    setText(files, first === undefined ? '' : `${first}${rest}`);
    if (!isOpen) return;
    if (pane === null) openDesk();
    const last = lastBuilt(book.get());
    sheets.render(
      all,
      active,
      last && (() => draftReport(last.built.result, last.built.settings, bookSettings(book.get().sheets).report)),
    );
    take.render();
  }

  function openDesk(): void {
    main.replaceChildren(trouble.element, kept.element, desk);
    const steps: Steps = {
      readSheet,
      buildAppendix: (input) => {
        const result = withProposed(book.get().sheets, input.raw.sheet, buildAppendix(input));
        sheets.mark(marksOf(result.findings, input.raw.sheet, language));
        if (input.raw.sheet !== rawInView && inView()?.made === undefined) view(input.raw.sheet);
        rawInView = input.raw.sheet;
        return result;
      },
      draftReport: () => Promise.resolve(draftReport),
    };
    // The ring turns until the preview stands: reading a large sheet and ranking it are long tasks too.
    pane = startWith(port, paneRoot, steps, (state) => {
      if (isAtRest(state)) wait(null);
    });
  }

  function restart(): void {
    say([]);
    book.set(emptyBook);
    startPage(root, language, switchLanguage);
  }

  /** What a person has just opened, with the settings of the last time where it is the first and has none of its own. */
  function withKeptSettings(added: readonly BookSheet[]): readonly BookSheet[] {
    const own = book.get().sheets.length > 0 ? null : keptSettingsSheet(added);
    kept.show(own && fill(words.settingsKept, { sheet: own.name }));
    return own === null ? added : [...added, own];
  }

  /** Sheets that did not come in files. */
  function openSheets(make: (known: readonly BookSheet[]) => readonly BookSheet[]): void {
    say([]);
    const now = book.get();
    const added = make(now.sheets);
    book.set({
      ...now,
      sheets: [...now.sheets, ...withKeptSettings(added)],
      active: added[0]?.name ?? now.active,
    });
    pane?.refresh();
  }

  async function takeFiles(given: readonly File[]): Promise<void> {
    if (given.length === 0) return;
    say([]);
    wait(fill(words.reading, { file: given[0]?.name ?? '' }));
    await painted();
    try {
      const { read, unreadable } = await readOwnFiles(given);
      const opened = await openFiles(book.get(), read);
      say([...unreadable.map((name) => `${words.notRead}: “${name}”.`), ...opened.failures.map(failureText)]);
      const isNew = opened.book.sheets.length > book.get().sheets.length;
      if (isNew) {
        book.set({ ...opened.book, sheets: withKeptSettings(opened.book.sheets) });
        pane?.refresh();
      } else wait(null);
    } catch (error) {
      say([fill(catalogue(language).failures.unknown, { detail: String(error) })]);
      wait(null);
    }
  }

  /** Files of which the page may ask to be let write; of two with one name neither is sure. */
  function rememberFiles(given: Promise<ReadonlyMap<string, OwnFile>>): void {
    const before = new Set(book.get().files.map(({ name }) => name));
    void given.then((files) => {
      for (const [name, file] of files)
        if (before.has(name)) ownFiles.delete(name);
        else ownFiles.set(name, file);
      take.render();
    });
  }

  function paste(event: ClipboardEvent): void {
    const { target, clipboardData } = event;
    const isField = target instanceof Element && target.closest('input') !== null;
    if (clipboardData === null || isField) return;
    event.preventDefault();
    if (clipboardData.files.length > 0 && clipboardData.types.every((type) => type === 'Files')) {
      void takeFiles([...clipboardData.files]);
      return;
    }
    const [html, text] = ['text/html', 'text/plain'].map((type) => clipboardData.getData(type));
    const grid = pastedGrid(html ?? '', text ?? '', words.pastedSheet);
    if (grid === null) {
      say([words.notPasted]);
      return;
    }
    openSheets((known) => {
      const name = freeName(words.pastedSheet, known);
      return [{ name, grid: { ...grid, sheet: name }, plan: null, hidden: false, source: null, ours: false }];
    });
  }

  function layPaper(): void {
    const sheet = inView();
    const report = sheets.reportInView();
    document.querySelector('.printed')?.remove();
    if (report !== null)
      document.body.append(h('div', { class: 'printed' }, ...[...report.children].map((page) => page.cloneNode(true))));
    else if (sheet !== null) document.body.append(printedSheet(shownSheet(sheet)));
  }

  book.watch(draw);
  book.watch(({ sheets: now }, { sheets: before }) => {
    if (bookSettings(now).sheet !== bookSettings(before).sheet) keepSettings(now);
  });
  root.replaceChildren(head, main, chooser, help, busy, dropHere);
  listen(main, {
    files: (given) => void takeFiles(given),
    dropped: (given) => {
      rememberFiles(droppedFiles(given));
    },
    paste,
    dragging: (over) => {
      show(dropHere, over === 'over');
    },
    print: layPaper,
  });
  chooser.addEventListener('change', () => {
    const given = [...(chooser.files ?? [])];
    chooser.value = '';
    void takeFiles(given);
  });
  draw();
}
