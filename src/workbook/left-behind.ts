import { fill } from '../catalogue/fill';
import type { Belonging, LeftBehind } from './port';

type Words = Readonly<
  Record<
    | 'moved'
    | 'movedNot'
    | 'movedLocked'
    | 'movedCharts'
    | 'chartsUnseen'
    | 'looksLost'
    | 'looksUnseen'
    | 'stays'
    | Belonging,
    string
  >
>;

function movedSentences({ moved }: LeftBehind, words: Words): string[] {
  if (moved === undefined) return [];
  if (moved === null) return [words.movedNot];
  const { count, locked, charts } = moved;
  return [
    ...(count > 0 ? [fill(words.moved, { count })] : []),
    ...(locked.length > 0 ? [fill(words.movedLocked, { sheets: locked.join(', ') })] : []),
    ...(charts === undefined ? [words.chartsUnseen] : []),
    ...(charts && charts.length > 0 ? [fill(words.movedCharts, { sheets: charts.join(', ') })] : []),
  ];
}

/** What somebody has to know of a replaced sheet; nothing where there is nothing, or nothing was replaced. */
export function leftSentences(left: LeftBehind, words: Words): string[] {
  const { lostLooks, stays = [] } = left;
  return [
    ...movedSentences(left, words),
    ...(lostLooks === null ? [words.looksUnseen] : []),
    ...(typeof lostLooks === 'number' && lostLooks > 0 ? [fill(words.looksLost, { count: lostLooks })] : []),
    ...(stays.length > 0 ? [fill(words.stays, { things: stays.map((kind) => words[kind]).join(', ') })] : []),
  ];
}

/** True where somebody has to look: something may show the old figures, or what they coloured is gone. */
export function isLeftBehind({ moved, lostLooks, stays = [] }: LeftBehind): boolean {
  return (
    moved === null ||
    (moved?.locked.length ?? 0) + (moved?.charts?.length ?? 0) > 0 ||
    lostLooks === null ||
    (lostLooks ?? 0) > 0 ||
    stays.length > 0
  );
}

/** Only these of a thing that has more. */
export function leftOf({ moved, lostLooks, stays }: LeftBehind): LeftBehind {
  return {
    ...(moved !== undefined && { moved }),
    ...(lostLooks !== undefined && { lostLooks }),
    ...(stays && { stays }),
  };
}
