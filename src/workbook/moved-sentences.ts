import { fill } from '../catalogue/fill';
import type { MovedFormulas } from './port';

type Words = Readonly<Record<'moved' | 'movedNot' | 'movedLocked', string>>;

/** What became of formulas of other sheets that pointed into the replaced one; nothing where there were none, or nothing was replaced. */
export function movedSentences(moved: MovedFormulas | null | undefined, words: Words): string[] {
  if (moved === undefined) return [];
  if (moved === null) return [words.movedNot];
  return [
    ...(moved.count > 0 ? [fill(words.moved, { count: moved.count })] : []),
    ...(moved.locked.length > 0 ? [fill(words.movedLocked, { sheets: moved.locked.join(', ') })] : []),
  ];
}

/** True where formulas may show the old figures, so that somebody has to look. */
export function isLeftBehind(moved: MovedFormulas | null | undefined): boolean {
  return moved === null || (moved?.locked.length ?? 0) > 0;
}
