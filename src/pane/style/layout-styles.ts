/** Page, tabs, bar, headings and text. Lengths are on a grid of 4 pixels. */
export const layoutStyles = `
html, body { margin: 0; min-width: 0; background: var(--colorNeutralBackground2); }
.pane {
  box-sizing: border-box; min-width: 0; display: flex; flex-direction: column; min-height: 100vh;
  color: var(--colorNeutralForeground1); background: var(--colorNeutralBackground2);
  font: var(--fontWeightRegular) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
  overflow-wrap: anywhere;
}
.pane [hidden] { display: none !important; }
.pane h1, .pane h2, .pane h3, .pane p, .pane ul, .pane dl, .pane dd { margin: 0; padding: 0; }
.pane ul { list-style: none; }
.pane .foot { display: flex; align-items: center; justify-content: space-between; padding: 8px 16px 16px 4px; border-top: 1px solid var(--colorNeutralStroke2); }
/* Excel lays a button of its own over the upper right corner: learn.microsoft.com/office/dev/add-ins/design/task-pane-add-ins#personality-menu. */
.pane .head { position: sticky; top: 0; z-index: 2; padding: 0 40px 0 8px; background: var(--colorNeutralBackground2); border-bottom: 1px solid var(--colorNeutralStroke2); }
.pane .tabs { display: flex; }
.pane .tab {
  flex: 0 1 auto; min-width: 0; min-height: 44px; margin: 0; padding: 4px 8px; font: inherit; color: var(--colorNeutralForeground2);
  background: none; border: none; border-bottom: 2px solid transparent; border-radius: 0; cursor: pointer; white-space: nowrap;
}
.pane .tab:hover { border-color: var(--colorNeutralStroke1Hover); color: var(--colorNeutralForeground1); }
.pane .tab[aria-selected='true'] { border-color: var(--colorCompoundBrandStroke); color: var(--colorNeutralForeground1); font-weight: var(--fontWeightSemibold); }
.pane .tab:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: -2px; border-radius: var(--borderRadiusMedium); }
.pane h2 { display: flex; align-items: center; gap: 8px; font-size: var(--fontSizeBase300); line-height: var(--lineHeightBase300); font-weight: var(--fontWeightSemibold); }
.pane h3 { font-size: var(--fontSizeBase300); line-height: var(--lineHeightBase300); font-weight: var(--fontWeightSemibold); }
.steps { flex: 1; }
.step { box-sizing: border-box; padding: 12px 16px 16px; display: flex; flex-direction: column; gap: 12px; }
.step + .step { border-top: 1px solid var(--colorNeutralStroke2); }
.quiet, .hint { color: var(--colorNeutralForeground3); }
.skeleton { flex: 1; }
.grey { border-radius: var(--borderRadiusMedium); background: var(--colorNeutralBackground6); }
.grey.field { height: 32px; }
.grey.line { height: 12px; }
.hint { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.problem { color: var(--colorStatusDangerForeground1); }
.icon { flex: none; width: 16px; height: 16px; fill: currentColor; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
/* The bar stays in sight, except in a pane too low to spare the room; what it says never takes more than a third of the height. */
.build-bar {
  box-sizing: border-box; display: flex; flex-direction: column; padding: 12px 16px; background: var(--colorNeutralBackground1);
  border-top: 1px solid var(--colorNeutralStroke2);
}
.build-bar :is(.report, .kept) > *, .build-bar > .hint { margin-bottom: 8px; }
.build-bar .said:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
@media (min-height: 400px) {
  html { scroll-padding: 56px 0 136px; }
  .build-bar { position: sticky; bottom: 0; z-index: 2; box-shadow: 0 -2px 8px rgb(0 0 0 / 8%); }
  .build-bar .said { max-height: 34vh; overflow-y: auto; }
}
@media (forced-colors: active) { .pane .tab { border-color: Canvas; } .pane .tab[aria-selected='true'] { border-color: Highlight; } .grey { border: 1px solid GrayText; } }
`;
