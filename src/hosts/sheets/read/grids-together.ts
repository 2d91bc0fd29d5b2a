import type { Grid } from '../../../core/grid';
import { surveySheet, type SheetSurvey } from '../../../pipeline/survey-sheet';
import { type GridsTogether, settingsWith } from '../../../workbook/build-input';
import { comparedSheetName } from '../../../workbook/compared-sheet-name';
import type { BuildJob, KnownSettings } from '../../../workbook/port';
import { PortError } from '../../../workbook/port-error';
import { alone, findTogether, mayBeTogether, namesTogether } from '../../../workbook/together';
import { findBeside } from './find-beside';
import { isBegunByUs } from './mark';
import { readGrid } from './read-grid';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is known of a job before it is looked for what else it reads. */
interface Job extends Pick<BuildJob, 'choices' | 'together'> {
  readonly raw: Grid;
  /** Null where nothing is compared with, or a history. */
  readonly previous: Grid | null;
  /** Names of the sheets that are no tables: settings, a history. */
  readonly notTables: readonly string[];
}

/** True where the same table once more could change no figure of this one. */
function isComplete({ isTable, computed, indicators }: SheetSurvey): boolean {
  return isTable && !computed && indicators.length > 0;
}

/** Sheets by name. @throws PortError `gone` */
export function readAll(spreadsheet: Spreadsheet, names: readonly string[]): readonly Grid[] {
  return names.map((name) => {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) throw new PortError('gone', name);
    return readGrid(sheet, name, 'raw');
  });
}

/** Names of people's sheets in view that may belong to one; where it is complete, the same table of other periods is left alone. */
function namesBeside(spreadsheet: Spreadsheet, survey: SheetSurvey, notTables: readonly string[]): readonly string[] {
  const complete = isComplete(survey);
  return findBeside(spreadsheet, survey.telltale).flatMap(({ name, sheet, isSameTable }) =>
    name === survey.sheet ||
    notTables.includes(name) ||
    (complete && isSameTable) ||
    sheet.isSheetHidden() ||
    isBegunByUs(sheet)
      ? []
      : [name],
  );
}

/** Which sheets are read together with those of a job: those that a person was shown, else what is found. @throws PortError `gone` */
export function gridsTogether(
  spreadsheet: Spreadsheet,
  { choices, together, raw, previous, notTables }: Job,
  known: Pick<KnownSettings, 'settings'>,
): GridsTogether {
  const byName = (grids: readonly Grid[]): ReadonlyMap<string, Grid> =>
    new Map(grids.map((grid) => [grid.sheet, grid]));
  if (together) {
    return { together, grids: byName(readAll(spreadsheet, namesTogether(together))) };
  }
  const settings = settingsWith(choices, known.settings);
  const surveyOf = (grid: Grid): SheetSurvey => surveySheet(grid, settings, 'raw');
  const given = [raw, ...(previous ? [previous] : [])].map(surveyOf);
  const [ofRaw, ofPrevious] = given;
  const found = [
    ...(choices.more ?? (ofRaw ? namesBeside(spreadsheet, ofRaw, notTables) : [])),
    ...(ofPrevious ? namesBeside(spreadsheet, ofPrevious, notTables) : []),
  ];
  const names = mayBeTogether(
    choices,
    [...new Set(found)].filter((name) => name !== choices.rawSheet && name !== comparedSheetName(choices)),
  );
  if (names.length === 0) return { together: alone, grids: new Map() };
  const grids = readAll(spreadsheet, names);
  return { together: findTogether(choices, [...given, ...grids.map(surveyOf)]), grids: byName(grids) };
}
