/** The page around the pane: first screen, the two parts, the sheet in view, paper. Lengths are on a grid of 4 pixels. */
export const pageStyles = `
[hidden] { display: none !important; }
#page {
  box-sizing: border-box; min-height: 100vh; display: flex; flex-direction: column;
  color: var(--colorNeutralForeground1); background: var(--colorNeutralBackground2);
  font: var(--fontWeightRegular) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase); overflow-wrap: anywhere;
}
#page h1, #page h2, #page p, #page ol { margin: 0; padding: 0; }
#page main { flex: 1; display: flex; flex-direction: column; min-height: 0; }
#page main > .message { width: auto; margin: 8px 16px; }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; padding: 8px 16px; background: var(--colorNeutralBackground1); border-bottom: 1px solid var(--colorNeutralStroke2); }
.top h1 { font-size: var(--fontSizeBase400); line-height: 32px; font-weight: var(--fontWeightSemibold); }
.top .files { flex: 1 1 160px; min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; color: var(--colorNeutralForeground3); }
.top-buttons { display: flex; flex-wrap: wrap; gap: 4px; margin-left: auto; }

.start { box-sizing: border-box; width: 100%; max-width: 720px; margin: 0 auto; padding: 40px 16px 48px; display: flex; flex-direction: column; gap: 20px; }
#page .promise { font-size: var(--fontSizeBase600); line-height: var(--lineHeightBase600); font-weight: var(--fontWeightSemibold); text-wrap: balance; }
#page .stays { display: flex; align-items: center; gap: 8px; margin-top: -12px; font-size: var(--fontSizeBase400); line-height: var(--lineHeightBase400); }
.start .icon, .cell-bar .icon { flex: none; width: 16px; height: 16px; fill: currentColor; }
.drop {
  display: flex; flex-direction: column; align-items: center; gap: 16px; padding: 36px 24px; text-align: center;
  background: var(--colorNeutralBackground1); border: 2px dashed var(--colorNeutralStrokeAccessible); border-radius: 12px;
}
.drop h2 { font-size: var(--fontSizeBase500); line-height: var(--lineHeightBase500); font-weight: var(--fontWeightSemibold); }
.drop .choose { min-width: 200px; min-height: 44px; }
.start .hint, .take .hint { color: var(--colorNeutralForeground3); }
.others { display: grid; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); gap: 16px; }
.other { display: flex; flex-direction: column; align-items: stretch; gap: 8px; padding: 16px; background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStroke2); border-radius: 8px; }
.other textarea {
  box-sizing: border-box; width: 100%; height: 36px; resize: none; padding: 6px 12px; font: inherit; color: var(--colorNeutralForeground1); background: var(--colorNeutralBackground1);
  border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium);
}
.other textarea::placeholder { color: var(--colorNeutralForeground3); opacity: 1; }
.other button { min-height: 36px; }
.ahead h2 { font-size: var(--fontSizeBase300); font-weight: var(--fontWeightSemibold); }
.ahead ol { list-style: none; display: flex; flex-direction: column; gap: 8px; }
.ahead li { display: flex; gap: 8px; align-items: center; }
.ahead .number { flex: none; width: 24px; height: 24px; border-radius: 50%; text-align: center; line-height: 24px; font-size: var(--fontSizeBase200); color: var(--colorBrandForeground2); background: var(--colorBrandBackground2); }
#page .ahead h2 { margin-bottom: 8px; }
#page :is(textarea, summary, .tab, .sheet):focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }

.desk { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(320px, 380px) minmax(0, 1fr); }
.steps-part { position: relative; min-height: 0; overflow: auto; border-right: 1px solid var(--colorNeutralStroke2); }
.steps-part .pane { min-height: 100%; }
.right-part { min-width: 0; min-height: 0; display: flex; flex-direction: column; background: var(--colorNeutralBackground3); }
.take { display: flex; flex-direction: column; gap: 8px; padding: 12px 16px; background: var(--colorNeutralBackground1); border-bottom: 1px solid var(--colorNeutralStroke2); }
.take h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.take-row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.take-row button { min-height: 36px; }
.other-ways { position: relative; }
.other-ways > summary { min-height: 36px; display: flex; align-items: center; padding: 0 12px; cursor: pointer; color: var(--colorBrandForegroundLink); border-radius: var(--borderRadiusMedium); }
.ways { position: absolute; z-index: 5; left: 0; display: flex; flex-direction: column; align-items: stretch; padding: 4px; background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStroke1); border-radius: 8px; box-shadow: 0 8px 16px rgb(0 0 0 / 24%); white-space: nowrap; }
.said { display: contents; }
.sheets-part { flex: 1; min-height: 0; display: flex; flex-direction: column; }
.sheets-part .tabs { display: flex; gap: 4px; overflow-x: auto; padding: 8px 16px 0; flex: none; }
.sheets-part .tab {
  flex: none; display: flex; align-items: center; gap: 8px; max-width: 260px; min-height: 32px; padding: 4px 12px; font: inherit; cursor: pointer; white-space: nowrap;
  color: var(--colorNeutralForeground2); background: transparent; border: 1px solid transparent; border-bottom: none; border-radius: 6px 6px 0 0;
}
.sheets-part .tab bdi { overflow: hidden; text-overflow: ellipsis; }
.sheets-part .tab:hover { background: var(--colorNeutralBackground1); }
.sheets-part .tab[aria-selected='true'] { color: var(--colorNeutralForeground1); background: var(--colorNeutralBackground1); border-color: var(--colorNeutralStroke2); box-shadow: inset 0 3px var(--colorCompoundBrandStroke); font-weight: var(--fontWeightSemibold); }
.made { padding: 0 6px; border-radius: 8px; font-size: var(--fontSizeBase200); font-weight: var(--fontWeightRegular); line-height: 18px; color: var(--colorBrandForeground2); background: var(--colorBrandBackground2); }
.cell-bar { flex: none; display: flex; align-items: flex-start; gap: 8px; min-height: 24px; max-height: 60px; overflow: auto; padding: 6px 16px; background: var(--colorNeutralBackground1); border-block: 1px solid var(--colorNeutralStroke2); }
.address { flex: none; min-width: 40px; font-weight: var(--fontWeightSemibold); }
.address:empty { display: none; }
.sign { flex: none; display: flex; align-items: center; height: 20px; }
.sign:empty { display: none; }
.cell-said { min-width: 0; color: var(--colorNeutralForeground2); }
.sheet { flex: 1; min-height: 160px; overflow: auto; position: relative; overflow-wrap: normal; }
.sheet .paper { position: relative; width: max-content; background: #fff; color: #000; }
.sheet.on-paper .paper { margin: 16px auto; padding: 24px; box-shadow: 0 1px 4px rgb(0 0 0 / 30%); }
.sheet table, .printed table { border-collapse: collapse; table-layout: fixed; color: #000; }
.sheet td, .sheet th, .printed td, .printed th { box-sizing: border-box; overflow: hidden; padding: 0 3px; line-height: 1.2; }
.sheet .figure, .printed .figure { text-align: right; font-variant-numeric: tabular-nums; }
.sheet:not(.on-paper) td { border: 1px solid #d9d9d9; }
.sheet:not(.on-paper) .spacer { border: none; padding: 0; }
.sheet th, .sheet .corner {
  font: 12px/20px var(--fontFamilyBase); text-align: center; color: #424242; background: #f0f0f0; border: 1px solid #d1d1d1;
}
.sheet thead th, .sheet thead .corner { position: sticky; top: 0; z-index: 2; }
.sheet tbody th { position: sticky; left: 0; z-index: 1; }
.sheet thead .corner { left: 0; z-index: 3; }
.sheet td.mark-error { background: #fde7e9; box-shadow: inset 0 0 0 2px #b10e1c; }
.sheet td.mark-warning { background: #fff4ce; box-shadow: inset 0 0 0 2px #8a6100; }
.sheet td.mark-info { box-shadow: inset 0 0 0 1px #616161; }
.sheet td.selected { outline: 3px solid #0f6cbd; outline-offset: -3px; }
.chart { position: absolute; background: #fff; font-family: 'Times New Roman', Tinos, 'Liberation Serif', serif; }
.on-paper .chart { transform: translate(24px, 24px); }
.busy { position: fixed; inset: 0; z-index: 20; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 16px; background: color-mix(in srgb, var(--colorNeutralBackground2) 85%, transparent); }
.spinner { width: 40px; height: 40px; border: 4px solid var(--colorBrandBackground2); border-top-color: var(--colorCompoundBrandStroke); border-radius: 50%; animation: turn 900ms linear infinite; }
@keyframes turn { to { transform: rotate(1turn); } }
.drop-here { position: fixed; inset: 8px; z-index: 30; display: flex; align-items: center; justify-content: center; pointer-events: none; font-size: var(--fontSizeBase600); border: 3px dashed var(--colorCompoundBrandStroke); border-radius: 12px; background: color-mix(in srgb, var(--colorNeutralBackground1) 88%, transparent); }
.help { box-sizing: border-box; width: min(560px, calc(100vw - 32px)); padding: 24px; color: var(--colorNeutralForeground1); background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStroke1); border-radius: 12px; }
.help::backdrop { background: rgb(0 0 0 / 40%); }
.help h2 { font-size: var(--fontSizeBase500); line-height: var(--lineHeightBase500); }
#page .help ol { padding-left: 24px; margin: 16px 0 24px; display: flex; flex-direction: column; gap: 8px; }
@media (min-width: 900px) {
  .steps-part .open-sheet { display: none; }
  #page.is-open { height: 100vh; overflow: hidden; }
}
@media (max-width: 680px) {
  .sheet.on-paper .paper { padding: 8px; margin: 8px; }
  .on-paper .chart { transform: translate(8px, 8px); }
}
@media (max-width: 899px) {
  .desk { display: flex; flex-direction: column; }
  .steps-part { border-right: none; overflow: visible; }
  .steps-part .build-bar { position: static; }
  .right-part { border-top: 1px solid var(--colorNeutralStroke2); }
  .sheet { height: 70vh; flex: none; }
  .start { padding-top: 24px; }
}
@media (prefers-reduced-motion: reduce) { .spinner { animation-duration: 3s; } }
@media (forced-colors: active) {
  .sheets-part .tab[aria-selected='true'] { border: 2px solid Highlight; }
  .sheet .paper { background: Canvas; color: CanvasText; }
  .sheet td.mark-error, .sheet td.mark-warning { outline: 2px solid Mark; outline-offset: -2px; }
  .sheet td.selected { outline: 3px solid Highlight; }
  .spinner { border-color: GrayText; border-top-color: Highlight; }
}
.printed { display: none; }
@media print {
  html, body { background: #fff; }
  body > :not(.printed) { display: none !important; }
  .printed { display: block; position: relative; }
  .printed thead { display: table-header-group; }
  .printed tr { break-inside: avoid; }
  .printed table { margin: 0 auto; }
  .printed, .printed * { print-color-adjust: exact; }
}
`;
