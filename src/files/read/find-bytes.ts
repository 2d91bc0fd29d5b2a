/** True where `bytes` holds the characters of `text` one after the other, each as `width` bytes, little end first. `text` is ASCII. */
export function holdsText(bytes: Uint8Array, text: string, width: 1 | 2 = 1): boolean {
  const wanted = Array.from(text).flatMap((letter) =>
    width === 1 ? [letter.charCodeAt(0)] : [letter.charCodeAt(0), 0],
  );
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
