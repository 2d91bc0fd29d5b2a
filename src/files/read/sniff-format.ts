import { holdsText } from './find-bytes';

/** What a file is by its content, whatever it is called. `zip` may still turn out to be no workbook. */
export type Format = 'empty' | 'zip' | 'encrypted' | 'legacy' | 'text' | 'other';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

// Both a password-protected .xlsx and an old .xls are OLE compound files; the former holds a stream of this name ([MS-OFFCRYPTO] 2.3.4.4).
const encryptedStream = 'EncryptedPackage';

/** Recognises the format by the first bytes; text is decided after decoding (see `decode-text.ts`). */
export function sniffFormat(bytes: Uint8Array): Format {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (startsWith(bytes, compoundFile)) return holdsText(bytes, encryptedStream, 2) ? 'encrypted' : 'legacy';
  return startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]) ? 'other' : 'text';
}

/** What a text is: a web page (which many portals call .xls), JSON, or a table of lines. */
export function sniffText(text: string): 'web-page' | 'json' | 'lines' {
  if (/^\s*(?:<[!?a-z]|mime-version:)/iu.test(text)) return 'web-page';
  // A line of CSV may begin with a bracket as well: only what JSON has behind it tells.
  return /^\s*(?:\[\s*[[{]|\{\s*"|\[\s*\]\s*$)/u.test(text) ? 'json' : 'lines';
}
