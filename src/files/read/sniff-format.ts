import { holdsText } from './find-bytes';

/** What a file is by its content, whatever it is called. `zip` may still turn out to be no workbook. */
export type Format = 'empty' | 'zip' | 'encrypted' | 'legacy' | 'web-page' | 'text' | 'other';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

// Both a password-protected .xlsx and an old .xls are OLE compound files; the former holds a stream of this name ([MS-OFFCRYPTO] 2.3.4.4).
const encryptedStream = 'EncryptedPackage';

/** Many portals export a web page and call it .xls. */
const webPage = /^\s*(?:<!doctype html|<html|<\?xml|<table|<meta|mime-version:)/iu;

/** Recognises the format by the first bytes; text is decided after decoding (see `decode-text.ts`). */
export function sniffFormat(bytes: Uint8Array): Format {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (startsWith(bytes, compoundFile)) return holdsText(bytes, encryptedStream, 2) ? 'encrypted' : 'legacy';
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 512));
  if (start.startsWith('%PDF-')) return 'other';
  return webPage.test(start) ? 'web-page' : 'text';
}
