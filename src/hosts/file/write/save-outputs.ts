import { basename, extname } from 'node:path';
import type { SheetPlan } from '../../../appendix/sheet-plan';
import type { AppendixResult } from '../../../pipeline/build-appendix';
import { leagueJson } from '../../../pipeline/league-json';
import { pageArchive } from '../../../docx/page-archive';
import { writeDocx } from '../../../docx/write-docx';
import { writePages } from '../../../docx/write-pages';
import { asciiName } from '../../../report/ascii-name';
import type { DocumentPlan } from '../../../report/document-plan';
import { documentText } from '../../../report/document-text';
import { messageText } from '../../../report/message/message-text';
import type { PagesPlan } from '../../../report/pages/pages-plan';
import type { Configured } from '../../../settings-sheet/configured';
import { settingsFile } from '../../../settings-sheet/settings-file';
import type { Arguments } from '../command/arguments';
import type { Failure } from '../command/outcome';
import { type OutputFile, outputsOf } from './outputs';
import { type FileToSave, saveFiles } from './save-file';
import { workbookTitle } from '../../../files/write/workbook-title';
import { writeWorkbook } from '../../../files/write/write-workbook';

/** What is written beside the appendix itself. */
export interface Extras {
  /** Sheets that go behind the appendix. */
  readonly more: readonly SheetPlan[];
  readonly report: DocumentPlan | null;
  readonly notices: PagesPlan | null;
  /** The leader's page: of a Word file, or as a sheet. */
  readonly summary: PagesPlan | SheetPlan | null;
  /** The history with this period in it. */
  readonly history: Uint8Array | null;
  /** The settings in force. */
  readonly configured: Configured;
}

async function contentOf(
  args: Arguments,
  { option, path }: OutputFile,
  { table, plan, findings, interpretations }: AppendixResult,
  { more, report, notices, summary, history, configured }: Extras,
): Promise<Uint8Array | string | null> {
  if (table === null || plan === null) return null;
  switch (option) {
    case '--out':
      return writeWorkbook([plan, ...more], workbookTitle(plan.name, table), args.withFormulas);
    case '--report':
      // The mark at the head tells Windows that the text is UTF-8.
      if (report === null) return null;
      if (path.toLowerCase().endsWith('.txt')) return `\uFEFF${documentText(report)}`;
      return writeDocx(report);
    case '--notices':
      if (notices === null) return null;
      return extname(path).toLowerCase() === '.zip'
        ? pageArchive(notices, asciiName(basename(path, extname(path))), writePages)
        : writePages(notices);
    case '--summary':
      if (summary === null) return null;
      return 'pages' in summary ? writePages(summary) : writeWorkbook([summary], workbookTitle(summary.name, table));
    case '--message':
      return `\uFEFF${messageText(table, configured.report.decimalMark)}\n`;
    case '--json':
      return `${JSON.stringify(leagueJson(table, findings, interpretations), null, 2)}\n`;
    case '--history':
      return history;
    case '--export-config':
      return settingsFile(configured);
  }
}

/** Writes what was asked for, all of it or nothing. Gives the first failure, or null. */
export async function saveOutputs(args: Arguments, result: AppendixResult, extras: Extras): Promise<Failure | null> {
  const files: FileToSave[] = [];
  for (const output of outputsOf(args)) {
    const content = await contentOf(args, output, result, extras);
    if (content !== null) files.push([output.path, content]);
  }
  return saveFiles(files);
}
