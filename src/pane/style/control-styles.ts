/** Where the controls stand, and the folds. */
export const controlStyles = `
.fields { display: flex; flex-direction: column; gap: 12px; min-width: 0; }
.field { display: flex; flex-direction: column; gap: 4px; min-width: 0; }
.fold summary { display: flex; align-items: center; gap: 8px; min-height: 32px; padding: 4px 0; cursor: pointer; list-style: none; }
.fold summary::-webkit-details-marker { display: none; }
.fold summary .icon-chevron { width: 12px; height: 12px; margin: 0 2px; transition: transform 100ms; color: var(--colorNeutralForeground3); }
.fold[open] > summary .icon-chevron { transform: rotate(90deg); }
.fold summary:hover .fold-title { text-decoration: underline; }
.extras .offers { padding: 8px 0; }
.fold-title { font-weight: var(--fontWeightSemibold); }
.periods .fold-title { display: block; font-weight: var(--fontWeightRegular); }
.periods .short { display: block; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorNeutralForeground3); }
.periods > .fields { padding: 8px 0 4px 24px; }
.offers { display: flex; flex-wrap: wrap; gap: 8px; }
.offers button { flex: 1 1 104px; min-height: 36px; padding: 0 8px; }
.offers .wide, .offers .pdf, .offers h3 { flex-basis: 100%; }
.offers .wide { min-height: 40px; font-size: var(--fontSizeBase300); }
.offers [data-size='large'] { min-height: 44px; }
.offers button[aria-disabled='true'] { color: var(--colorNeutralForeground3); }
.pdf { display: inline-flex; align-items: center; min-height: 32px; color: var(--colorBrandForegroundLink); }
.progress { display: flex; flex-direction: column; gap: 8px; }
@media (prefers-reduced-motion: reduce) { .fold summary .icon-chevron { transition: none; } }
`;
