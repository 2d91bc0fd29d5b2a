import type { Failure } from '../../files/outcome';
import { readSheets } from '../../files/read/read-sheets';
import { findHeading } from '../../history/heading';
import { isSettingsSheet } from '../../settings-sheet';
import { type Book, type BookFile, type BookSheet, freeName } from './book';

/** The book with more files in it, and why some could not be read. */
export interface Opened {
  readonly book: Book;
  readonly failures: readonly Failure[];
}

/** A file of ours of another week: it has the history or the settings of the office, so that the new figures are rather in another. */
function isKept({ grid }: BookSheet): boolean {
  return findHeading(grid.cells) !== null || isSettingsSheet(grid);
}

/** The sheet to begin with: the first in view of the first file that brings no history and no settings with it. */
function firstSheet(sheets: readonly BookSheet[]): string | null {
  const inView = sheets.filter(({ hidden }) => !hidden);
  const keeping = new Set(inView.filter(isKept).map(({ source }) => source?.file));
  const fresh = inView.find(({ source }) => !keeping.has(source?.file));
  return (fresh ?? inView.find((sheet) => !isKept(sheet)) ?? sheets[0])?.name ?? null;
}

/** Reads files into the book, each sheet under a name that no other has. What cannot be read is left out and told. */
export async function openFiles(book: Book, files: readonly BookFile[]): Promise<Opened> {
  const failures: Failure[] = [];
  const added: BookSheet[] = [];
  const kept: BookFile[] = [];
  for (const file of files) {
    const read = await readSheets(file.name, file.bytes);
    if (!read.ok) {
      failures.push(read.failure);
      continue;
    }
    kept.push(file);
    for (const { grid, hidden, settings } of read.value) {
      const name = freeName(grid.sheet, [...book.sheets, ...added]);
      const source = { file: file.name, sheet: grid.sheet };
      added.push({
        name,
        grid: { ...grid, sheet: name },
        plan: null,
        hidden,
        source,
        ours: false,
        ...(settings && { settings }),
      });
    }
  }
  const active = firstSheet(added) ?? book.active;
  return { book: { ...book, files: [...book.files, ...kept], sheets: [...book.sheets, ...added], active }, failures };
}
