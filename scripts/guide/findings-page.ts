import { catalogue } from '../../src/catalogue';
import { severityOf, type FindingCode } from '../../src/core/finding-codes';
import type { Severity } from '../../src/core/finding';

const sections: readonly (readonly [severity: Severity, title: string, text: string])[] = [
  ['error', 'Lỗi', 'Phải sửa mới lập được bảng. Khi có lỗi, không trang nào, tệp nào được ghi.'],
  ['warning', 'Cảnh báo', 'Bảng vẫn lập được, nhưng nên xem lại.'],
  ['info', 'Ghi chú', 'Để biết công cụ đã hiểu số liệu thế nào.'],
];

/** A sentence of the catalogue with its blanks shown as such. */
function shown(sentence: string): string {
  return sentence.replace(/\{\w+\}/gu, '…').replaceAll('|', '\\|');
}

function table(rows: readonly (readonly [code: string, sentence: string])[]): string {
  return [
    '| Câu hiện ra, và cách sửa | Mã |',
    '|---|---|',
    ...rows.map(([code, sentence]) => `| ${shown(sentence)} | \`${code}\` |`),
  ].join('\n');
}

/** The guide's page of every error, warning and note, from the catalogue: `npm run guide` writes it, a test holds it to the catalogue. */
export function findingsPage(): string {
  const { findings, failures } = catalogue('vi');
  const codes = Object.entries(severityOf) as readonly (readonly [FindingCode, Severity])[];
  const parts = sections.map(([severity, title, text]) => {
    const rows = codes.filter(([, of]) => of === severity).map(([code]) => [code, findings[code]] as const);
    return `## ${title}\n\n${text}\n\n${table(rows)}`;
  });
  return `${[
    '# Lỗi và cảnh báo',
    'Mỗi dòng trong bảng điều khiển, hay trên màn hình của dòng lệnh, đứng sau tên trang và ô nó nói tới. Dấu “…” là chỗ điền tên, số, ô. Mã giữ nguyên qua các bản; nó có trong JSON.',
    '*English: every error, warning and note, with its remedy and its code. A blank is shown as “…”. The panel says the same in English where Office or Google is in English.*',
    ...parts,
    `## Khi sổ tính không cho làm\n\nHiện trong bảng điều khiển; sổ tính vẫn như cũ.\n\n${table(Object.entries(failures))}`,
  ].join('\n\n')}\n`;
}
