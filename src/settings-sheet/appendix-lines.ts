import * as v from 'valibot';
import { schemes } from '../core/scheme';
import { settingsSchema } from '../core/settings/settings-schema';
import { type Line, choiceLine, listLine, textLine } from './line';
import { rankLines } from './rank-lines';
import { sheetVersion } from './sheet-version';
import { withSettings } from './with-settings';

/** The form of the sheet itself; the reader looks at it before anything else. */
const version: Line = {
  id: 'version',
  choices: [],
  several: false,
  show: () => [String(sheetVersion)],
  take: (_, now) => now,
};

const sheetName: Line = {
  ...textLine(
    'sheetName',
    ({ settings }) => settings.sheetName,
    (now) => now,
  ),
  take: ([name = ''], now) =>
    v.is(settingsSchema, { sheetName: name }) ? withSettings(now, { sheetName: name }) : 'config-sheet-name',
};

/** Lines of the appendix, in their order. A new setting of one value is one more entry here, with its words. */
export const appendixLines: readonly Line[] = [
  version,
  choiceLine(
    'scheme',
    [['schemeAuto', 'auto'], ...schemes.map(({ id, name }) => [{ own: name }, id] as const)],
    ({ settings }) => settings.scheme,
    (now, scheme) => withSettings(now, { scheme }),
  ),
  sheetName,
  textLine(
    'appendixLabel',
    ({ settings }) => settings.appendixLabel,
    (now, appendixLabel) => withSettings(now, { appendixLabel }),
  ),
  listLine(
    'titleLines',
    ({ settings }) => settings.titleLines,
    (now, titleLines) => withSettings(now, { titleLines }),
  ),
  textLine(
    'closedOnLine',
    ({ settings }) => settings.closedOnLine,
    (now, closedOnLine) => withSettings(now, { closedOnLine }),
  ),
  choiceLine(
    'numberFormat',
    [
      ['numberAuto', 'auto'],
      ['numberTwo', '0.00'],
    ] as const,
    ({ settings }) => settings.numberFormat,
    (now, numberFormat) => withSettings(now, { numberFormat }),
  ),
  choiceLine(
    'nameCase',
    [
      ['nameAsWritten', 'asWritten'],
      ['nameUpper', 'upper'],
    ] as const,
    ({ settings }) => settings.nameCase,
    (now, nameCase) => withSettings(now, { nameCase }),
  ),
  ...rankLines,
  choiceLine(
    'movement',
    [
      ['yes', true],
      ['no', false],
    ] as const,
    ({ settings }) => settings.movement,
    (now, movement) => withSettings(now, { movement }),
  ),
  choiceLine(
    'changeStyle',
    [
      ['changePlain', 'plain'],
      ['changeSigned', 'signed'],
      ['changeColoured', 'coloured'],
    ] as const,
    ({ settings }) => settings.changeStyle,
    (now, changeStyle) => withSettings(now, { changeStyle }),
  ),
  textLine(
    'ownUnit',
    ({ settings }) => settings.ownUnit,
    (now, ownUnit) => withSettings(now, { ownUnit }),
  ),
  listLine(
    'trendUnits',
    ({ settings }) => settings.trendUnits,
    (now, trendUnits) => withSettings(now, { trendUnits: trendUnits.filter((name) => name.trim() !== '') }),
  ),
  listLine(
    'summaryNames',
    ({ settings }) => settings.summaryNames,
    (now, summaryNames) => withSettings(now, { summaryNames: summaryNames.filter((name) => name.trim() !== '') }),
  ),
];
