import type { SheetPlan } from '../../appendix/sheet-plan';
import { writeDocx } from '../../docx/write-docx';
import type { BuildResult } from '../../pipeline/build-appendix';
import { leagueJson } from '../../pipeline/league-json';
import type { DocumentPlan } from '../../report/document-plan';
import { documentText } from '../../report/document-text';
import type { Arguments } from './arguments';
import type { Failure } from './outcome';
import { type OutputFile, outputsOf } from './outputs';
import { saveFile } from './save-file';
import { writeWorkbook } from './write-workbook';

async function contentOf(args: Arguments, { option, path }: OutputFile, { table, plan, findings }: BuildResult, more: readonly SheetPlan[], report: DocumentPlan | null): Promise<Uint8Array | string | null> {
  if (table === null || plan === null) return null;
  switch (option) {
    case '--out':
      return writeWorkbook([plan, ...more], [plan.name, table.period?.label].filter((part) => part !== undefined).join(' - '), args.withFormulas);
    case '--report':
      // The mark at the head tells Windows that the text is UTF-8.
      return report && (path.toLowerCase().endsWith('.txt') ? `\uFEFF${documentText(report)}` : writeDocx(report));
    case '--json':
      return `${JSON.stringify(leagueJson(table, findings), null, 2)}\n`;
  }
}

/** Writes what was asked for (`more`: sheets that go behind the appendix), all of it made before the first is written. Gives the first failure, or null. */
export async function saveOutputs(args: Arguments, result: BuildResult, more: readonly SheetPlan[], report: DocumentPlan | null): Promise<Failure | null> {
  const files: (readonly [path: string, content: Uint8Array | string])[] = [];
  for (const output of outputsOf(args)) {
    const content = await contentOf(args, output, result, more, report);
    if (content !== null) files.push([output.path, content]);
  }
  for (const [path, content] of files) {
    const failure = await saveFile(path, content);
    if (failure !== null) return failure;
  }
  return null;
}
