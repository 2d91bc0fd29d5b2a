/** Listens to the text of a string item (ECMA-376-1, 18.4.8): plain text and the runs of rich text one after the other, the letters of its pronunciation left out. */
export interface StringItem {
  readonly open: (name: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** What was heard since the last time. */
  readonly take: () => string;
}

/** `_x000D_` is a character that XML cannot hold, `_x005F_` the stroke itself (22.9.2.19): read once, from left to right. */
export function unescaped(text: string): string {
  return text
    .replace(/_x(?<code>[0-9A-F]{4})_/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/gu, '\n');
}

/** A {@link StringItem} that has heard nothing yet. */
export function stringItem(): StringItem {
  let heard = '';
  let inText = false;
  let spoken = 0;
  return {
    open: (name) => {
      if (name === 'rPh') spoken += 1;
      if (name === 't') inText = spoken === 0;
    },
    text: (text) => {
      if (inText) heard += text;
    },
    close: (name) => {
      if (name === 'rPh') spoken -= 1;
      if (name === 't') inText = false;
    },
    take: () => {
      const text = unescaped(heard);
      heard = '';
      return text;
    },
  };
}
