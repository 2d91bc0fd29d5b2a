import type { Finding } from '../core/finding';
import { severityOf } from '../core/finding-codes';
import type { Grid } from '../core/grid';
import { parsePeriod } from '../core/periods/find-period';
import { samePeriod } from '../core/periods/period';
import type { Settings } from '../core/settings/settings';
import { findHeading } from '../history/heading';
import { partsOfSheet } from '../pipeline/parts-of-sheet';
import { surveySheet, type SheetSurvey } from '../pipeline/survey-sheet';
import { comparedSheetName } from './compared-sheet-name';
import type { Choices, Together } from './port';

/** Nothing is read beside them. */
export const alone: Together = { more: [], counts: [], previous: [] };

/** All sheets that are read beside the raw one and the compared one. */
export function namesTogether({ more, counts, previous }: Together): readonly string[] {
  return [...more, ...counts, ...previous];
}

/** False where the names of two sheets tell that they are of different periods (“Tuần 35”, “Tuần 36”): then neither has to be read for the other. */
function mayBelong(sheet: string, other: string): boolean {
  const [own, theirs] = [parsePeriod(sheet), parsePeriod(other)];
  return sheet !== other && (own === null || theirs === null || samePeriod(own, theirs));
}

/** Which sheets of a workbook have to be looked at, to tell what is read together; by name, before anything is read. `sheets`: people's own, in view. */
export function mayBeTogether(choices: Choices, sheets: readonly string[]): readonly string[] {
  const { rawSheet, more } = choices;
  const compared = comparedSheetName(choices);
  const ofRaw = (name: string): boolean =>
    rawSheet !== null && (more ? more.includes(name) : name !== compared && mayBelong(rawSheet, name));
  return sheets.filter((name) => ofRaw(name) || (compared !== null && name !== rawSheet && mayBelong(compared, name)));
}

/**
 * Tells which sheets are read together: those that a person has chosen, as far as they belong to the raw sheet, else all that do; and what belongs to the compared
 * sheet.
 *
 * @param surveys - Of the raw sheet, the compared one, and whatever may belong to them, in the order of the workbook.
 */
export function findTogether(choices: Choices, surveys: readonly SheetSurvey[]): Together {
  const { rawSheet, more } = choices;
  const compared = comparedSheetName(choices);
  const [raw, previous] = [rawSheet, compared].map((name) => surveys.find(({ sheet }) => sheet === name));
  const others = surveys.filter((each) => each !== raw && each !== previous);
  const own = raw ? partsOfSheet(raw, more ? others.filter(({ sheet }) => more.includes(sheet)) : others) : alone;
  const taken = [...own.more, ...own.counts];
  const theirs = previous
    ? partsOfSheet(
        previous,
        others.filter(({ sheet }) => !taken.includes(sheet)),
      )
    : alone;
  return { more: own.more, counts: own.counts, previous: theirs.more };
}

/** The same out of sheets that were just read. A history has many periods, and nothing belongs to it. */
export function findTogetherIn(choices: Choices, grids: readonly Grid[], settings: Settings): Together {
  const tables = grids.filter(({ cells }) => findHeading(cells) === null);
  return tables.length < 2
    ? alone
    : findTogether(
        choices,
        tables.map((grid) => surveySheet(grid, settings, 'raw')),
      );
}

/** What a person has chosen to be joined and can't be. */
export function notJoined({ rawSheet, more }: Choices, together: Together): readonly Finding[] {
  const joined = namesTogether(together);
  return (more ?? []).flatMap((sheet) =>
    joined.includes(sheet)
      ? []
      : [
          {
            severity: severityOf['sheet-not-joined'],
            code: 'sheet-not-joined' as const,
            sheet: rawSheet ?? '',
            cell: null,
            params: { sheet, raw: rawSheet ?? '' },
          },
        ],
  );
}
