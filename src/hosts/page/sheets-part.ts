import { fill } from '../../catalogue';
import { cellName } from '../../core/area';
import { cellKey } from '../../core/grid';
import { h, setText, show } from '../../pane/view/dom';
import { icon } from '../../pane/view/icon';
import type { DocumentPlan } from '../../report/document-plan';
import type { BookSheet } from './book';
import type { PageWords } from './page-words';
import { layReport } from './report-pages';
import { type CellMarks, sheetView } from './sheet-view';
import { shownSheet } from './shown-sheet';
import { placeOf } from './place-of';

/** The right part of the page: tabs, what the picked cell says, and the sheet itself. */
export interface SheetsPart {
  readonly element: HTMLElement;
  /** The sheets of the book, one of them in view; and what drafts the report, where there is something to report. */
  render(sheets: readonly BookSheet[], active: string, draft: (() => DocumentPlan | null) | null): void;
  /** The pages of the report, where they are in view. */
  reportInView(): HTMLElement | null;
  /** What is wrong where, by sheet. */
  mark(marks: ReadonlyMap<string, CellMarks>): void;
  /** Selects a cell of the sheet in view. */
  seek(cell: string): void;
}

const noMarks: CellMarks = new Map();

/** Shows the sheets of the book. @param open - Called when a person has chosen a tab. */
export function sheetsPart(words: PageWords, open: (sheet: string) => void): SheetsPart {
  let drawn: BookSheet | null = null;
  let marks: ReadonlyMap<string, CellMarks> = new Map();
  let active = '';
  let draft: (() => DocumentPlan | null) | null = null;
  let isReport = false;
  const address = h('span', { class: 'address' });
  const said = h('span', { class: 'cell-said' }, words.cellOk);
  const sign = h('span', { class: 'sign' });
  const bar = h('div', { class: 'cell-bar', 'aria-live': 'polite' }, address, sign, said);
  const view = sheetView((place, text) => {
    const mark = marks.get(active)?.get(cellKey(place.row, place.column));
    setText(address, cellName(place.row, place.column));
    sign.replaceChildren(...(mark ? [icon(mark.severity)] : []));
    setText(said, mark?.text ?? text);
  });
  const report = h('div', {
    class: 'report-pages',
    tabindex: '0',
    role: 'tabpanel',
    'aria-label': words.report,
    hidden: true,
  });
  const tabs = h('div', { class: 'tabs', role: 'tablist', 'aria-label': words.sheets });
  view.element.id = 'sheet-in-view';
  view.element.setAttribute('role', 'tabpanel');

  function showReport(wanted: boolean): void {
    isReport = wanted && draft !== null;
    for (const one of [bar, view.element]) show(one, !isReport);
    show(report, isReport);
    const document = isReport ? (draft?.() ?? null) : null;
    if (document === null) report.replaceChildren();
    else layReport(document, report);
    const all = [...tabs.children];
    for (const tab of all) {
      const chosen = tab.hasAttribute('data-report')
        ? isReport
        : !isReport && tab.getAttribute('data-sheet') === active;
      tab.setAttribute('aria-selected', String(chosen));
      tab.setAttribute('tabindex', chosen ? '0' : '-1');
    }
  }

  function tabOf({ name, made, hidden }: BookSheet): HTMLElement {
    const tab = h(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: 'tab',
        'aria-controls': 'sheet-in-view',
        'data-sheet': name,
        onclick: () => {
          open(name);
          showReport(false);
        },
      },
      h('bdi', {}, name),
      made === undefined ? null : h('span', { class: 'made' }, words.made),
    );
    show(tab, !hidden || name === active);
    return tab;
  }

  function reportTab(): HTMLElement {
    return h(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: 'tab',
        'data-report': '',
        onclick: () => {
          showReport(true);
        },
      },
      words.report,
    );
  }

  tabs.addEventListener('keydown', (event) => {
    const all = [...tabs.querySelectorAll<HTMLElement>('[role="tab"]:not([hidden])')];
    const at = all.findIndex((tab) => tab === document.activeElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    const tab = next === undefined ? undefined : all[(next + all.length) % all.length];
    if (tab === undefined) return;
    event.preventDefault();
    tab.click();
    tabs.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  });

  return {
    element: h('section', { class: 'sheets-part', 'aria-label': words.sheetPart }, tabs, bar, view.element, report),
    reportInView: () => (isReport ? report : null),
    render(sheets, name, drafting) {
      active = name;
      draft = drafting;
      const sheet = sheets.find((one) => one.name === name) ?? null;
      tabs.replaceChildren(...sheets.map(tabOf), ...(draft === null ? [] : [reportTab()]));
      showReport(isReport && sheet === drawn);
      if (sheet === drawn) return;
      drawn = sheet;
      setText(address, '');
      sign.replaceChildren();
      setText(said, words.cellOk);
      if (sheet !== null) {
        view.draw(shownSheet(sheet), `${sheet.name}, ${fill(words.rows, { rows: sheet.grid.cells.length })}`);
        view.mark(marks.get(name) ?? noMarks);
      }
      tabs.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    mark(next) {
      marks = next;
      view.mark(marks.get(active) ?? noMarks);
    },
    seek(cell) {
      const place = placeOf(cell);
      if (place !== null) view.seek(place);
    },
  };
}
