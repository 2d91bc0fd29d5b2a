import { fill } from '../../catalogue';
import { cellName } from '../../core/area';
import { cellKey } from '../../core/grid';
import { h, setText, show } from '../../pane/view/dom';
import { icon } from '../../pane/view/icon';
import type { BookSheet } from './book';
import type { PageWords } from './page-words';
import { type CellMarks, sheetView } from './sheet-view';
import { shownSheet } from './shown-sheet';
import { placeOf } from './place-of';

/** The right part of the page: tabs, what the picked cell says, and the sheet itself. */
export interface SheetsPart {
  readonly element: HTMLElement;
  /** The sheets of the book, one of them in view. */
  render(sheets: readonly BookSheet[], active: string): void;
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
  const tabs = h('div', { class: 'tabs', role: 'tablist', 'aria-label': words.sheets });
  view.element.id = 'sheet-in-view';
  view.element.setAttribute('role', 'tabpanel');

  function tabOf({ name, made, hidden }: BookSheet): HTMLElement {
    const chosen = name === active;
    const tab = h(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: 'tab',
        'aria-selected': String(chosen),
        'aria-controls': 'sheet-in-view',
        tabindex: chosen ? '0' : '-1',
        onclick: () => {
          open(name);
        },
      },
      h('bdi', {}, name),
      made === undefined ? null : h('span', { class: 'made' }, words.made),
    );
    show(tab, !hidden || chosen);
    return tab;
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
    element: h('section', { class: 'sheets-part', 'aria-label': words.sheetPart }, tabs, bar, view.element),
    render(sheets, name) {
      active = name;
      tabs.replaceChildren(...sheets.map(tabOf));
      const sheet = sheets.find((one) => one.name === name) ?? null;
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
