import { damaged } from './xml';

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // “<?” without a mark (XML 1.0, appendix F).
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^[^<]*<\?xml[^>]*encoding=["'](?<name>[\w-]+)["']/u.exec(start)?.groups?.['name'] ?? 'utf-8';
}

/** True for a part in UTF-8, which may be read byte by byte. */
export function isUtf8(bytes: Uint8Array): boolean {
  return /^utf-?8$/iu.test(encodingOf(bytes));
}

/** The text of an XML part, in whatever code it is written. */
export function partText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(/^utf-?16$/iu.test(encoding) ? 'utf-8' : encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(damaged);
  }
}
