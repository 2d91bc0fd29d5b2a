import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyPlan } from '../../src/files/write/copy-plan';
import { writeWorkbook } from '../../src/files/write/write-workbook';
import { run } from '../../src/hosts/file/run';
import { madeUpSheet } from './made-up-sheets';

/** A file to be looked at. */
export interface MadePaper {
  readonly path: string;
  /** Pages that are worth looking at: every notice looks like the first ones. */
  readonly pages: number;
}

const every = 99;
const fewNotices = 4;
/** With as many columns as people ask for. */
const manyColumns = {
  ranks: ['total', 'transparency', 'onlinePayment'],
  movement: true,
  changeStyle: 'coloured',
  ownUnit: 'Phú Thạnh',
};
const report = {
  parentBody: 'UBND TỈNH AN GIANG',
  issuingBody: 'VĂN PHÒNG',
  issuerInText: 'Văn phòng UBND tỉnh An Giang',
  number: '865',
  symbol: 'BC-VP',
  place: 'An Giang',
  issuedOn: '2026-06-05',
  recipients: ['TT UBND tỉnh', 'Chánh, Phó Văn phòng', 'UBND các xã, phường'],
  signerTitle: ['CHÁNH VĂN PHÒNG'],
  signerName: 'Nguyễn Văn A',
};

async function phuluc(...argv: string[]): Promise<void> {
  let said = '';
  const print = (text: string): void => void (said += text);
  if ((await run(argv, { print, printError: print })) !== 0) throw new Error(`${argv.join(' ')}\n${said}`);
}

/**
 * Every kind of paper of so many units, by the command line, as a person has them made: the workbook with all its sheets, the appendix with many columns and in two lists, the report,
 * the notices, the leader's page as a document and as a sheet.
 *
 * @throws Error with what the command line says, where it refuses
 */
export async function makePapers(units: number, folder: string): Promise<readonly MadePaper[]> {
  const at = (name: string): string => join(folder, name);
  const history = at('lich-su.xlsx');
  const raw = async (month: number): Promise<string> => {
    const path = at(`tho-${month}.xlsx`);
    writeFileSync(path, await writeWorkbook([copyPlan(madeUpSheet(units, { month, shift: month }))], ''));
    return path;
  };
  for (const month of [1, 2, 3, 4]) await phuluc(await raw(month), '--history', history, '--out', at('truoc.xlsx'));
  const wide = at('nhieu-cot.json');
  writeFileSync(wide, JSON.stringify({ ...manyColumns, report }));
  const last = await raw(5);
  const sheets = ['--analysis', '--live', '--settings-sheet', '--trend'];
  await phuluc(
    ...[last, ...sheets, '--history', history, '--out', at('1-so-tinh.xlsx'), '--report', at('3-bao-cao.docx')],
    ...['--notices', at('5-thong-bao.docx'), '--summary', at('6-tom-tat.docx')],
  );
  await phuluc(
    ...[last, '--config', wide, '--cohorts', '--out', at('2-nhieu-cot.xlsx'), '--report', at('4-bao-cao-day-du.docx')],
    ...['--summary', at('7-tom-tat-hai-khoi.docx')],
  );
  // A page for the leader is a Word file or a sheet, by the name of its file.
  for (const [name, ...more] of [
    ['8-tom-tat.xlsx', '--history', history, '--replace-period'],
    ['9-tom-tat-hai-khoi.xlsx', '--config', wide, '--cohorts'],
  ] as const)
    await phuluc(last, ...more, '--summary', at(name), '--out', at('truoc.xlsx'));
  const files = ['1-so-tinh.xlsx', '2-nhieu-cot.xlsx', '3-bao-cao.docx', '4-bao-cao-day-du.docx'];
  return [
    ...files.map((name) => ({ path: at(name), pages: every })),
    { path: at('5-thong-bao.docx'), pages: fewNotices },
    ...['6-tom-tat.docx', '7-tom-tat-hai-khoi.docx', '8-tom-tat.xlsx', '9-tom-tat-hai-khoi.xlsx'].map((name) => ({
      path: at(name),
      pages: every,
    })),
  ];
}
