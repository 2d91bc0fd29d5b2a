import { fill } from '../catalogue/fill';
import type { LeftBehind } from './port';

type Words = Readonly<
  Record<'moved' | 'movedNot' | 'movedLocked' | 'movedCharts' | 'looksLost' | 'looksUnseen', string>
>;

function movedSentences({ moved }: LeftBehind, words: Words): string[] {
  if (moved === undefined) return [];
  if (moved === null) return [words.movedNot];
  const { count, locked, charts = [] } = moved;
  return [
    ...(count > 0 ? [fill(words.moved, { count })] : []),
    ...(locked.length > 0 ? [fill(words.movedLocked, { sheets: locked.join(', ') })] : []),
    ...(charts.length > 0 ? [fill(words.movedCharts, { sheets: charts.join(', ') })] : []),
  ];
}

/** What somebody has to know of a replaced sheet; nothing where there is nothing, or nothing was replaced. */
export function leftSentences(left: LeftBehind, words: Words): string[] {
  const { lostLooks } = left;
  return [
    ...movedSentences(left, words),
    ...(lostLooks === null ? [words.looksUnseen] : []),
    ...(typeof lostLooks === 'number' && lostLooks > 0 ? [fill(words.looksLost, { count: lostLooks })] : []),
  ];
}

/** True where somebody has to look: something may show the old figures, or what they coloured is gone. */
export function isLeftBehind({ moved, lostLooks }: LeftBehind): boolean {
  return (
    moved === null ||
    (moved?.locked.length ?? 0) + (moved?.charts?.length ?? 0) > 0 ||
    lostLooks === null ||
    (lostLooks ?? 0) > 0
  );
}

/** Only these of a thing that has more. */
export function leftOf({ moved, lostLooks }: LeftBehind): LeftBehind {
  return { ...(moved !== undefined && { moved }), ...(lostLooks !== undefined && { lostLooks }) };
}
