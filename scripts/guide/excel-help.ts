import { escapeMarkup } from '../../src/core/text/escape-markup';
import { sheetFunctions } from '../../src/functions/registry';
import { actions } from '../../src/hosts/excel/pane/commands';
import { shortcuts } from '../../src/hosts/excel/pane/shortcuts';
import { guidePages } from './guide-pages';
import { renderGuide } from './render-guide';

function functionSection({ name, description, parameters }: (typeof sheetFunctions)[number]): string {
  const call = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join('; ');
  const items = parameters
    .map((parameter) => `<li><b>${escapeMarkup(parameter.name)}</b>: ${escapeMarkup(parameter.description)}</li>`)
    .join('');
  return `<section id="${name}"><h3>=${name}(${escapeMarkup(call)})</h3><p>${escapeMarkup(description)}</p><ul>${items}</ul></section>`;
}

/** The help to which the manifest, the pane and the formula helper lead: the guide, and a section for each function, of its name. */
export function excelHelp(): string {
  const keys = shortcuts.shortcuts
    .map(({ action, key }) => {
      const names = shortcuts.resources.default;
      const shown = (action === actions.build ? names.build_name : names.pane_name).value;
      return `<li>${escapeMarkup(shown)}: <kbd>${escapeMarkup(key.default)}</kbd>, trên Mac <kbd>${escapeMarkup(key.mac)}</kbd></li>`;
    })
    .join('');
  return renderGuide(
    'vi',
    'Xếp loại 766: hướng dẫn',
    guidePages(),
    `<section id="phim-tat"><h2>Phím tắt</h2><ul>${keys}</ul></section>
<section id="ham"><h1>Hàm trong ô</h1></section>
${sheetFunctions.map(functionSection).join('\n')}
<section id="giup"><h2>Khi cần giúp</h2>
<p>Gửi dòng lỗi hiện trong bảng điều khiển cho người phụ trách công nghệ thông tin của cơ quan. Không cần gửi số liệu.</p></section>`,
  );
}
