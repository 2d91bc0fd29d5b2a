import { readFileSync } from 'node:fs';
import { catalogue } from '../../src/catalogue';
import { officeWorkbook } from '../../test/pane/raw-sheets';
import { asset, cellTable, shape, step, windowPage } from './window-frame';

const manifest = readFileSync('manifest.xml', 'utf8');

/** What the manifest has the ribbon say. */
function label(id: string): string {
  const text = new RegExp(`id="${id}" DefaultValue="(?<text>[^"]*)"`, 'u').exec(manifest)?.groups?.['text'];
  if (text === undefined) throw new Error(`the manifest has no ${id}`);
  return text;
}

/** Tabs of Excel's own in Vietnamese. */
const tabs = ['Tệp', 'Trang đầu', 'Chèn', 'Bố trí Trang', 'Công thức', 'Dữ liệu', 'Xem lại', 'Xem'];
const style = `
  .title{height:36px;background:#217346;color:#fff} .title .dots i{background:#8fbfa4}
  .ribbon-tabs{height:34px;background:#f3f3f3} .ribbon-tabs .open{font-weight:600;color:#217346;border-bottom:3px solid #217346;padding:6px 0 4px}
  .ribbon{height:104px;background:#fafafa;border-bottom:1px solid #c4c4c4;gap:0;padding:0 6px} .group{display:flex;gap:10px;align-items:center;height:88px;padding:0 12px 18px;border-right:1px solid #d6d6d6;position:relative}
  .group .name{position:absolute;bottom:0;left:0;right:0;text-align:center;font-size:11.5px;color:#616161} .column{display:grid;gap:8px}
  .ours{padding:0 8px 20px;background:#fff} .button{display:flex;flex-direction:column;align-items:center;width:92px;font-size:12px;line-height:1.15;text-align:center;gap:3px;position:relative} .button img{width:32px;height:32px}
  .button .step{position:absolute;right:4px;top:-4px} .formula{height:28px;border-bottom:1px solid #c4c4c4;gap:10px} .formula b{font-weight:400;border:1px solid #c4c4c4;width:74px;padding:2px 8px}
  .tabs .open{color:#217346;border-bottom:3px solid #217346;display:flex;gap:8px;align-items:center;padding-top:2px}`;

const otherGroups = [60, 190, 150, 170]
  .map(
    (width) =>
      `<div class="group"><div class="column">${shape(width, 14)}${shape(width * 0.8, 14)}${shape(width * 0.9, 14)}</div></div>`,
  )
  .join('');

const button = (id: string, icon: string, number: number): string =>
  `<div class="button"><img src="${asset(icon)}">${label(id)}${step(number)}</div>`;

/** Excel with the raw sheet, our group on the ribbon, and the pane, of which a picture is given. */
export function excelWindow(pane: string): string {
  const sheets = officeWorkbook();
  const names = sheets.map(({ name }, index) =>
    index === 0 ? `<span class="open">${name}${step(1)}</span>` : `<span>${name}</span>`,
  );
  const group = `<div class="group ours ringed">${button('Build.Label', 'icon-64.png', 2)}${button('Pane.Label', 'pane-64.png', 3)}<span class="name">${label('Group.Label')}</span></div>`;
  return windowPage(
    style,
    `<div class="bar title"><span class="grow">so-lieu-tho.xlsx - Excel</span><span class="dots"><i></i><i></i><i></i></span></div>
    <div class="bar ribbon-tabs">${tabs.map((tab) => `<span${tab === 'Trang đầu' ? ' class="open"' : ''}>${tab}</span>`).join('')}</div>
    <div class="bar ribbon">${otherGroups}${group}</div>
    <div class="bar formula"><b>A1</b><i>fx</i>${shape(420, 12)}</div>
    <div class="work">${cellTable(sheets[0]?.cells ?? [], 20)}<div class="side" style="width:320px"><div class="head"><span>${catalogue('vi').sheets.menu}</span><span>×</span></div><img src="${pane}"></div></div>
    <div class="tabs">${names.join('')}</div>`,
  );
}
