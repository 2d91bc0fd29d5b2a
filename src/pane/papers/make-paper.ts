import { pageArchive } from '../../docx/page-archive';
import type { ReadTable } from '../../pipeline/build-appendix';
import { draftLeaderPage } from '../../pipeline/papers/draft-leader-page';
import { draftNotices } from '../../pipeline/papers/draft-notices';
import type { PagesPlan } from '../../report/pages/pages-plan';
import { paperFileName, stampOf } from '../../report/paper-file-name';
import type { WorkbookPort } from '../../workbook/port';
import type { PaperKind } from './paper-kind';
import { pastOf } from './past-of';

/** A paper as a file. */
export interface Paper {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly name: string;
}

type PaperPort = Pick<WorkbookPort, 'look' | 'read' | 'readRows' | 'reportSettings' | 'writeWord'>;

/** The pages of a paper of what was read. `history`: the sheet that keeps the periods before. */
export async function paperPages(
  kind: PaperKind,
  read: NonNullable<ReadTable['read']>,
  port: Omit<PaperPort, 'writeWord'>,
  history: string | null,
): Promise<PagesPlan> {
  const report = await port.reportSettings();
  if (kind === 'summary') return draftLeaderPage(read, report);
  const { settings } = (await port.look()).settings;
  return draftNotices(read, report, await pastOf(read.table, settings, port, history));
}

/** Makes a paper of what was read; its file's name says when. `history`: the sheet that keeps the periods before. */
export async function makePaper(
  kind: PaperKind,
  read: NonNullable<ReadTable['read']>,
  port: PaperPort,
  history: string | null,
): Promise<Paper> {
  const pages = await paperPages(kind, read, port, history);
  const head = paperFileName(kind === 'summary' ? kind : 'notices', read.table, stampOf(new Date()));
  return kind === 'noticeFiles'
    ? { file: await pageArchive(pages, head, port.writeWord), name: `${head}.zip` }
    : { file: await port.writeWord(pages), name: `${head}.docx` };
}
