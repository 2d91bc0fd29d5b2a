import { unifySpelling } from './spelling';

const letters = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** In the order of Vietnamese dictionaries: level, huyền, hỏi, ngã, sắc, nặng. */
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/**
 * A key whose plain string order is the Vietnamese alphabetical order of the names: letters first (ă and â after a, đ after d …), tones only where the
 * letters are the same, numbers by their value. Own code, since the order must be the same in every host, whatever its locale data.
 */
export function alphabeticalKey(name: string): string {
  let primary = '';
  let secondary = '';
  for (const piece of unifySpelling(name).toLowerCase().match(/\d+|./gsu) ?? []) {
    if (/^\d/u.test(piece)) {
      primary += `0${String(piece.length).padStart(3, '0')}${piece}`;
      secondary += '0';
      continue;
    }
    const marks = piece.normalize('NFD');
    const tone = tones.findIndex((mark) => mark !== '' && marks.includes(mark));
    const letter = tone > 0 ? marks.replace(tones[tone] ?? '', '').normalize('NFC') : piece;
    const place = letters.indexOf(letter);
    primary += place >= 0 ? String.fromCharCode(0x100 + place) : letter;
    secondary += String(Math.max(tone, 0));
  }
  return `${primary}\u0000${secondary}`;
}
