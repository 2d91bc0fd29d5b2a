import { damaged } from './xml';

/** Where a part of a zip lies, and how. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly deflated: boolean;
  readonly sum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly header: number;
}

const full = 0xffffffff;

/** Start of the record at the end of a zip (APPNOTE.TXT 4.3.16), behind which a comment of at most 65,535 bytes may stand. */
function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new Error(damaged);
}

/** Start of the directory, and how many entries it has; large ones stand in a record of their own (4.3.14, 4.3.15). */
function directoryAt(view: DataView): { readonly at: number; readonly count: number } {
  const end = endRecord(view);
  const short = { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  if (short.at !== full && short.count !== 0xffff) return short;
  if (end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return short;
  const long = Number(view.getBigUint64(end - 20 + 8, true));
  return { at: Number(view.getBigUint64(long + 48, true)), count: Number(view.getBigUint64(long + 32, true)) };
}

/** Sizes and places that did not fit are in an extra field, in this order, each only where it did not fit (4.5.3). */
function longFigures(view: DataView, at: number, length: number, figures: readonly number[]): number[] {
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    return figures.map((figure) => {
      if (figure !== full) return figure;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return [...figures];
}

/** The directory of a zip. Throws where it has none, or a broken one. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { at, count } = directoryAt(view);
  const entries: ZipEntry[] = [];
  for (let entry = at; entries.length < count;) {
    if (view.getUint32(entry, true) !== 0x02014b50) throw new Error(damaged);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    const extra = entry + 46 + (nameLength ?? 0);
    const figures = [24, 20, 42].map((offset) => view.getUint32(entry + offset, true));
    const [unpacked = 0, packed = 0, header = 0] = longFigures(view, extra, extraLength ?? 0, figures);
    entries.push({
      // Some programs of Windows write the other stroke.
      name: new TextDecoder().decode(bytes.subarray(entry + 46, extra)).replaceAll('\\', '/'),
      deflated: view.getUint16(entry + 10, true) === 8,
      sum: view.getUint32(entry + 16, true),
      packed,
      unpacked,
      header,
    });
    entry = extra + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}
