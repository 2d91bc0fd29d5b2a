import { buildAppendix } from './build-appendix';
import type { BuildInput, BuildResult } from './build-appendix';
import { buildLiveAppendix } from './build-live-appendix';

/** The sheets that we make from a raw sheet, in the order in which they are offered. */
export const sheetKinds = ['appendix', 'live'] as const;

export type SheetKind = (typeof sheetKinds)[number];

const makers: Readonly<Record<SheetKind, (input: BuildInput) => BuildResult>> = {
  appendix: buildAppendix,
  live: buildLiveAppendix,
};

/** The whole way from raw sheet to the sheet that was asked for; pure, the same in every host. */
export function planSheet(kind: SheetKind, input: BuildInput): BuildResult {
  return makers[kind](input);
}
