import { pageArchive } from '../../docx/page-archive';
import type { ReadTable } from '../../pipeline/build-appendix';
import { draftLeaderPage } from '../../pipeline/papers/draft-leader-page';
import { draftNotices } from '../../pipeline/papers/draft-notices';
import { paperFileName, stampOf } from '../../report/paper-file-name';
import type { WorkbookPort } from '../../workbook/port';
import type { PaperKind } from './paper-kind';
import { pastOf } from './past-of';

/** A paper as a file. */
export interface Paper {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly name: string;
}

/** Makes a paper of what was read; its file's name says when. `history`: the sheet that keeps the periods before. */
export async function makePaper(
  kind: PaperKind,
  read: NonNullable<ReadTable['read']>,
  port: Pick<WorkbookPort, 'look' | 'read' | 'readRows' | 'reportSettings' | 'writeWord'>,
  history: string | null,
): Promise<Paper> {
  const report = await port.reportSettings();
  const head = paperFileName(kind === 'summary' ? kind : 'notices', read.table, stampOf(new Date()));
  if (kind === 'summary') return { file: await port.writeWord(draftLeaderPage(read, report)), name: `${head}.docx` };
  const { settings } = (await port.look()).settings;
  const notices = draftNotices(read, report, await pastOf(read.table, settings, port, history));
  return kind === 'notices'
    ? { file: await port.writeWord(notices), name: `${head}.docx` }
    : { file: await pageArchive(notices, head, port.writeWord), name: `${head}.zip` };
}
