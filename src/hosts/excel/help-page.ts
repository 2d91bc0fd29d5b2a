import { sheetFunctions } from '../../functions/registry';
import { shortcuts } from './shortcuts';

function escape(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}

function functionSection({ name, description, parameters }: (typeof sheetFunctions)[number]): string {
  const call = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join('; ');
  const items = parameters.map((parameter) => `<li><b>${escape(parameter.name)}</b>: ${escape(parameter.description)}</li>`).join('');
  return `<section id="${name}"><h3>=${name}(${escape(call)})</h3><p>${escape(description)}</p><ul>${items}</ul></section>`;
}

/** The help page to which the manifest and the formula helper lead; without a script, a style file or an address of another site. */
export function helpPage(): string {
  const keys = shortcuts.shortcuts.map(({ action, key }) => {
    const name = shortcuts.actions.find(({ id }) => id === action)?.name ?? action;
    return `<li>${escape(name)}: <kbd>${escape(key.default)}</kbd>, trên Mac <kbd>${escape(key.mac)}</kbd></li>`;
  }).join('');
  return `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>Xếp loại 766: hướng dẫn</title></head>
<body>
<h1>Xếp loại 766</h1>
<p>Từ trang số liệu thô, lập Phụ lục 1 theo Bộ chỉ số 766 ngay trong Excel. Số liệu không rời khỏi sổ tính.</p>
<h2>Lập Phụ lục 1</h2>
<ol>
<li>Mở trang số liệu thô: có cột đơn vị, cột điểm tổng hợp và các chỉ số.</li>
<li>Bấm Trang đầu → Lập Phụ lục 1. Trang Phụ lục hiện ra bên cạnh; trang số liệu giữ nguyên.</li>
<li>Muốn chọn kỳ so sánh, xem cảnh báo, hoàn tác: bấm Bảng điều khiển.</li>
</ol>
<ul>${keys}</ul>
<h2>Hàm trong ô</h2>
${sheetFunctions.map(functionSection).join('\n')}
<h2>Khi cần giúp</h2>
<p>Gửi dòng lỗi hiện trong bảng điều khiển cho người phụ trách công nghệ thông tin của cơ quan. Không cần gửi số liệu.</p>
</body>
</html>
`;
}
