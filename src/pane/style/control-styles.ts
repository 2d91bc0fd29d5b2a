/** Where the controls stand, and the folds. */
export const controlStyles = `
.fields { display: flex; flex-direction: column; gap: 12px; min-width: 0; }
.field { display: flex; flex-direction: column; gap: 4px; min-width: 0; }
.fold summary { display: flex; align-items: center; gap: 8px; min-height: 32px; padding: 4px 0; cursor: pointer; list-style: none; }
.fold summary::-webkit-details-marker { display: none; }
.fold summary .icon-chevron { width: 12px; height: 12px; margin: 0 2px 0 0; transition: transform 100ms; color: var(--colorNeutralForeground3); }
.fold[open] > summary .icon-chevron { transform: rotate(90deg); }
.fold summary:hover .fold-title { text-decoration: underline; }
.tool button { min-height: 36px; flex-basis: 100%; }
.tool .offers > div { flex-basis: 100%; }
.tool .offers > div:empty { display: none; }
.fold-title { font-weight: var(--fontWeightSemibold); }
.periods .fold-title { display: block; font-weight: var(--fontWeightRegular); }
.periods .short { display: block; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorNeutralForeground3); }
.periods > .fields { padding: 8px 0 4px 24px; }
.offers { display: flex; flex-wrap: wrap; gap: 8px; }
.offers button { flex: 1 1 104px; min-height: 36px; padding: 0 8px; }
.offers .wide, .offers .pdf, .offers h3 { flex-basis: 100%; }
.offers .wide { min-height: 40px; font-size: var(--fontSizeBase300); }
.build-bar .offers button { flex: 1 1 auto; }
.build-bar .offers .wide { flex: 1 0 100%; }
.build-bar .offers .open-sheet { flex: 2 1 auto; min-height: 36px; }
.offers button[aria-disabled='true'] { color: var(--colorNeutralForeground3); }
.pdf { display: inline-flex; align-items: center; min-height: 32px; color: var(--colorBrandForegroundLink); }
.progress { display: flex; flex-direction: column; gap: 8px; }
@media (prefers-reduced-motion: reduce) { .fold summary .icon-chevron { transition: none; } }
`;
