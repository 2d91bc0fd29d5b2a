function bytesOf(text: string, width: 1 | 2): number[] {
  return Array.from(text).flatMap((letter) => (width === 1 ? [letter.charCodeAt(0)] : [letter.charCodeAt(0), 0]));
}

function isAt(bytes: Uint8Array, at: number, wanted: readonly number[]): boolean {
  for (let offset = 0; offset < wanted.length; offset += 1) if (bytes[at + offset] !== wanted[offset]) return false;
  return true;
}

/** Where the ASCII characters of `text` stand in `bytes` for the first time from `start` on; -1 where they do not. */
export function indexOf(bytes: Uint8Array, text: string, start: number, width: 1 | 2 = 1): number {
  const wanted = bytesOf(text, width);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, start); at >= 0; at = bytes.indexOf(first, at + 1))
    if (isAt(bytes, at, wanted)) return at;
  return -1;
}

/** Where the ASCII characters of `text` stand in `bytes` for the last time; -1 where they do not. */
export function lastIndexOf(bytes: Uint8Array, text: string): number {
  const wanted = bytesOf(text, 1);
  const [first = 0] = wanted;
  for (let at = bytes.lastIndexOf(first); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1))
    if (isAt(bytes, at, wanted)) return at;
  return -1;
}

/** True where `bytes` holds the characters of `text` one after the other, each as `width` bytes, little end first. `text` is ASCII. */
export function holdsText(bytes: Uint8Array, text: string, width: 1 | 2 = 1): boolean {
  return indexOf(bytes, text, 0, width) >= 0;
}
