import { catalogue } from '../../src/catalogue';
import { officeWorkbook } from '../../test/pane/raw-sheets';
import { cellTable, shape, step, windowPage } from './window-frame';

const words = catalogue('vi').sheets;
const items = [
  ...[words.menuBuild, words.menuReport, words.menuPapers, words.menuSummary],
  ...[words.menuSettings, words.menuScheme, words.menuPane, words.menuHelp],
];
/** Menus of Google Sheets' own in Vietnamese. */
const addons = 'Tiện ích mở rộng';
const menus = ['Tệp', 'Chỉnh sửa', 'Xem', 'Chèn', 'Định dạng', 'Dữ liệu', 'Công cụ', addons, 'Trợ giúp'];
const style = `
  .title{height:44px;font-size:17px;gap:12px} .title b{width:22px;height:28px;border-radius:3px;background:#188038;flex:none}
  .menus{height:32px;gap:0;padding:0 8px;font-size:14px} .menus>span{position:relative;padding:5px 9px} .menus .open{background:#e6f4ea;border-radius:4px} .menus .open>.step{position:absolute;right:-6px;top:-20px}
  .tools{height:40px;background:#edf2fa;border-radius:20px;margin:4px 10px 8px;gap:14px} .menu{position:absolute;background:#fff;border:1px solid #c4c4c4;box-shadow:0 3px 10px #0004;border-radius:4px;padding:6px 0;font-size:14px;z-index:1}
  .menus .menu{left:0;top:34px} .menu .menu{left:100%;top:70px}
  .menu div:not(.menu){display:flex;gap:12px;align-items:center;padding:6px 16px;min-height:34px;white-space:nowrap} .menu .chosen{background:#e8eaed} .menu .arrow{margin-left:auto;padding-left:28px} .tabs .open{color:#188038}`;

/** Which menu is open, at which of its items. */
export interface OpenMenu {
  /** Where our items are: in a menu of their own, or within Google's menu of add-ons. */
  readonly within: 'own' | 'addons';
}

function openMenu({ within }: OpenMenu): string {
  const ours = items
    .map((item) =>
      item === words.menuBuild
        ? `<div class="chosen">${item}${step(within === 'own' ? 2 : 3)}</div>`
        : `<div>${item}</div>`,
    )
    .join('');
  if (within === 'own') return `<div class="menu">${ours}</div>`;
  return `<div class="menu"><div>${shape(120, 12)}</div><div>${shape(90, 12)}</div><div class="chosen">${words.menu}${step(2)}<span class="arrow">▸</span></div><div class="menu">${ours}</div></div>`;
}

/** Google Sheets with the raw sheet, a menu that is open, and what stands beside the cells. */
function sheetsWindow(opened: OpenMenu | null, beside: string): string {
  const sheets = officeWorkbook();
  const names = sheets.map(({ name }, index) => `<span${index === 0 ? ' class="open"' : ''}>${name}</span>`);
  const chosen = opened && (opened.within === 'own' ? words.menu : addons);
  const bar = [...menus, ...(chosen === addons ? [] : [words.menu])]
    .map((menu) =>
      opened && menu === chosen
        ? `<span class="open">${menu}${step(1)}${openMenu(opened)}</span>`
        : `<span>${menu}</span>`,
    )
    .join('');
  return windowPage(
    style,
    `<div class="bar title"><b></b><span class="grow">Số liệu tháng 5</span><span class="shape" style="width:96px;height:30px;border-radius:15px"></span></div>
    <div class="bar menus">${bar}</div>
    <div class="bar tools">${[22, 22, 60, 110, 60, 22, 22, 22, 90].map((width) => shape(width, 14)).join('')}</div>
    <div class="work">${cellTable(sheets[0]?.cells ?? [], 24)}${beside}</div>
    <div class="tabs">${names.join('')}</div>`,
  );
}

export function menuWindow(menu: OpenMenu): string {
  return sheetsWindow(menu, '');
}

/** The sidebar, of which a picture is given, as it stands after “Bảng điều khiển”. */
export function sidebarWindow(pane: string): string {
  const head = `<div class="head"><span>${words.menu}</span><span>×</span></div>`;
  return sheetsWindow(null, `<div class="side" style="width:300px">${head}<img src="${pane}"></div>`);
}
