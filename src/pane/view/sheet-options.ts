import { fill } from '../../catalogue';
import type { PaneState } from '../state/pane-state';
import { looksRaw, rawCandidates } from '../state/propose';
import type { ComparedSource, SheetInfo } from '../../workbook/port';
import type { OptionGroup } from './select-field';
import type { PaneWords } from './words';

const sheetPrefix = 'sheet:';

function sheetOption(sheet: SheetInfo, words: PaneWords): OptionGroup['options'][number] {
  const pattern = sheet.active ? words.activeSheet : sheet.hidden ? words.hiddenSheet : '{name}';
  return { value: `${sheetPrefix}${sheet.name}`, label: fill(pattern, { name: sheet.name }) };
}

/** The sheet of a choice, null where the choice is no sheet. */
export function sheetOfOption(value: string): string | null {
  return value.startsWith(sheetPrefix) ? value.slice(sheetPrefix.length) : null;
}

/** The choice that stands for a sheet; none is the empty one. */
export function optionOfSheet(sheet: string | null): string {
  return sheet === null ? '' : `${sheetPrefix}${sheet}`;
}

/** Sheets to choose the raw one from, those that look raw first. */
export function rawOptions(state: PaneState, words: PaneWords): readonly OptionGroup[] {
  const isRaw = ({ name }: SheetInfo) => looksRaw(state, name);
  const options = (sheets: readonly SheetInfo[]) => sheets.map((sheet) => sheetOption(sheet, words));
  const all = rawCandidates(state);
  return [
    { label: '', options: state.choices.rawSheet === null ? [{ value: '', label: words.chooseSheet }] : [] },
    { label: words.rawSheets, options: options(all.filter(isRaw)) },
    { label: words.otherSheets, options: options(all.filter((sheet) => !isRaw(sheet))) },
  ];
}

/** Where the totals of another period may come from: nowhere, the raw sheet's own column, or a sheet that has totals. */
export function comparedOptions(state: PaneState, words: PaneWords): readonly OptionGroup[] {
  const { rawSheet } = state.choices;
  const chosen = state.choices.compared?.kind === 'sheet' ? state.choices.compared.sheet : null;
  const caption = state.looks.get(rawSheet ?? '')?.previousCaption ?? null;
  const others = state.sheets.filter((sheet) => sheet.name !== rawSheet);
  const readable = others.filter(({ name, ours }) => {
    const look = state.looks.get(name);
    return !ours && (name === chosen || (look ? look.history !== null || looksRaw(state, name) : state.scanned));
  });
  return [
    { label: '', options: [{ value: 'none', label: words.comparedNone }] },
    {
      label: '',
      options:
        caption === null
          ? []
          : [{ value: 'column', label: fill(words.comparedColumn, { caption: caption.replace(/\s+/gu, ' ') }) }],
    },
    { label: words.comparedSheets, options: readable.map((sheet) => sheetOption(sheet, words)) },
    {
      label: words.comparedOurs,
      options: others.filter((sheet) => sheet.ours).map((sheet) => sheetOption(sheet, words)),
    },
  ];
}

/** The choice in force: what is chosen, else the raw sheet's own column where it has one. */
export function comparedValue(state: PaneState): string {
  const { compared, rawSheet } = state.choices;
  const hasColumn = (state.looks.get(rawSheet ?? '')?.previousCaption ?? null) !== null;
  if (compared?.kind === 'sheet') return optionOfSheet(compared.sheet);
  return compared?.kind !== 'none' && hasColumn ? 'column' : 'none';
}

/** What a choice means. */
export function comparedOf(value: string): ComparedSource {
  const sheet = sheetOfOption(value);
  if (sheet !== null) return { kind: 'sheet', sheet };
  return { kind: value === 'column' ? 'column' : 'none' };
}
