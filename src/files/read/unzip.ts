import { crc32 } from '../../core/crc32';
import { damaged } from './xml';
import { type ZipEntry, zipDirectory } from './zip-directory';

/**
 * What the parts of a workbook that are read may come to, unpacked, in bytes: a sheet of 100,000 rows has about 100 MB of XML. A zip of
 * 10 MB can hold 10 GB of blanks, which would take a minute and all memory.
 */
export const largestUnpacked = 256 * 2 ** 20;

/** The parts come to more than {@link largestUnpacked}. */
export const tooLarge = 'parts too large';

/** The parts can be read by nobody without the password. */
export const withPassword = 'with a password';

/** A zip whose parts are unpacked as they are asked for, by names in whatever case. Null for a part that is not there. */
export interface Zip {
  readonly names: readonly string[];
  readonly read: (name: string) => Promise<Uint8Array | null>;
}

function grown(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}

/** `expected`: what the zip says that it comes to, which only saves memory where it is right. */
async function inflated(packed: Uint8Array, expected: number, most: number): Promise<Uint8Array> {
  const source = new Blob([Uint8Array.from(packed)]).stream();
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let whole = new Uint8Array(expected);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (length + value.length > most) {
      // What is still on its way is of no use to anybody.
      await reader.cancel().catch(() => undefined);
      throw new Error(tooLarge);
    }
    if (length + value.length > whole.length) whole = grown(whole, Math.min(most, 2 * (length + value.length)));
    whole.set(value, length);
    length += value.length;
  }
  return whole.subarray(0, length);
}

function packedBytes(bytes: Uint8Array, { header, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(header, true) !== 0x04034b50) throw new Error(damaged);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return bytes.subarray(start, start + packed);
}

/** Opens a zip. Throws where it is none; its parts throw where they are damaged (by their check sum) or where all that is read becomes too large. */
export function openZip(bytes: Uint8Array): Zip {
  const entries = zipDirectory(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  let left = largestUnpacked;
  return {
    names: entries.map(({ name }) => name),
    read: async (name) => {
      const entry = byName.get(name.toLowerCase());
      if (entry === undefined) return null;
      if (entry.unpacked > left) throw new Error(tooLarge);
      const packed = packedBytes(bytes, entry);
      const part = entry.deflated ? await inflated(packed, entry.unpacked, left) : packed;
      left -= part.length;
      if (crc32(part) !== entry.sum) throw new Error(damaged);
      return part;
    },
  };
}
