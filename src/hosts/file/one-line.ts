/** One line of a terminal: a name from a cell can neither break it, nor send control sequences, nor turn the text around it. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
