import type { unitChanges as vi } from '../vi/unit-changes';

/** Headings of the pane's list of units that differ from those of the compared period. Loaded with the list. */
export const unitChanges: Readonly<Record<keyof typeof vi, string>> = {
  added: 'New ({count})',
  gone: 'Gone ({count})',
  renamed: 'Renamed, change given ({count})',
  merged: 'Merged from several ({count})',
  divided: 'Divided from one ({count})',
  alike: 'Names alike, taken as different ({count})',
  namesakes: 'Of an old name, another area ({count})',
  pair: '{before} → {now}',
};
