/** Share of zero bytes at even and odd places, by which UTF-16 without a mark is told: its Latin letters, digits and commas are half zeros. */
function zeroShares(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = Math.max(1, sample.length / 2);
  return { even: even / half, odd: odd / half };
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const { even, odd } = zeroShares(bytes);
  if (odd > 0.2 && even < 0.05) return 'utf-16le';
  if (even > 0.2 && odd < 0.05) return 'utf-16be';
  return 'utf-8';
}

/** True for text that holds characters which no text has. */
function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what tells a binary file from text
  return /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/u.test(text);
}

/**
 * Text of a file in UTF-8 or UTF-16, with or without a byte order mark (which is dropped). Null where it is neither: an older
 * Vietnamese code page or no text at all, which must never be read as if it were.
 */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    const whole = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    // Programs from the time of DOS end a text with Ctrl+Z.
    const text = whole.endsWith('\u001A') ? whole.slice(0, -1) : whole;
    return isBinary(text) ? null : text;
  } catch {
    return null;
  }
}

/** Text of one byte a letter as a Western program shows it; null where it is no text. */
export function westernText(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return isBinary(text) ? null : text;
}
