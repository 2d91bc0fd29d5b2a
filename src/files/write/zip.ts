import { crc32 } from '../../core/crc32';
import { joinedBytes } from './joined-bytes';

/** A part of a zip: its path, and its bytes in pieces one after the other. */
export type ZipPart = readonly [path: string, pieces: readonly Uint8Array[]];

/** 1 January 1980, the earliest day that a zip can name (APPNOTE.TXT 4.4.6): no moment of writing is in it. */
const noDay = 0x0021;
/** Names are in UTF-8 (4.4.4, bit 11). */
const utf8Names = 0x0800;
const [deflate, version] = [8, 20];
/** Bytes that are packed at once: as many are copied. */
const atOnce = 2 ** 20;

async function deflated(pieces: readonly Uint8Array[]): Promise<Uint8Array> {
  const stream = new CompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const fed = (async () => {
    for (const piece of pieces)
      for (let at = 0; at < piece.length; at += atOnce)
        await writer.write(Uint8Array.from(piece.subarray(at, at + atOnce)));
    await writer.close();
  })();
  const reader = stream.readable.getReader();
  const packed: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    packed.push(value);
  }
  await fed;
  return joinedBytes(packed);
}

/** Numbers of two bytes (`2`) or four (`4`), little end first. */
function record(...fields: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

/**
 * Packs parts into a zip (APPNOTE.TXT 4.3) by what the platform has for it, which takes a third of the time of a library written in JavaScript. The same parts give the same
 * bytes on the same platform.
 */
export async function packZip(parts: readonly ZipPart[]): Promise<Uint8Array<ArrayBuffer>> {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let [place, directorySize] = [0, 0];
  for (const [path, pieces] of parts) {
    const name = new TextEncoder().encode(path);
    const packed = await deflated(pieces);
    const unpacked = pieces.reduce((sum, { length }) => sum + length, 0);
    const common = [
      [2, version],
      [2, utf8Names],
      [2, deflate],
      [2, 0],
      [2, noDay],
      [4, pieces.reduce((sum, piece) => crc32(piece, sum), 0)],
      [4, packed.length],
      [4, unpacked],
      [2, name.length],
      [2, 0],
    ] as const;
    const head = record([4, 0x04034b50], ...common);
    const entry = record([4, 0x02014b50], [2, version], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, place]);
    files.push(head, name, packed);
    directory.push(entry, name);
    place += head.length + name.length + packed.length;
    directorySize += entry.length + name.length;
  }
  const count = [2, parts.length] as const;
  const end = record([4, 0x06054b50], [2, 0], [2, 0], count, count, [4, directorySize], [4, place], [2, 0]);
  return joinedBytes([...files, ...directory, end]);
}
