/** No further sector ([MS-CFB] 2.1; larger numbers are of no sector either). */
const lastSector = 0xfffffffa;

function chain(start: number, next: (sector: number) => number, most: number): number[] {
  const sectors: number[] = [];
  for (let sector = start; sector < lastSector && sectors.length <= most; sector = next(sector)) sectors.push(sector);
  return sectors;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * A stream of a compound file, as an .xls is one ([MS-CFB]); null where it has none of that name. Throws a RangeError where the file is damaged.
 * Long lists of sectors, which files of more than 7 MB need, are followed as well.
 */
export function compoundStream(bytes: Uint8Array, name: string): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u32 = (at: number): number => view.getUint32(at, true);
  const size = 2 ** view.getUint16(30, true);
  const smallSize = 2 ** view.getUint16(32, true);
  const sectorAt = (sector: number): number => (sector + 1) * size;
  const sectorBytes = (sector: number): Uint8Array => bytes.subarray(sectorAt(sector), sectorAt(sector) + size);
  const most = bytes.length / size;
  const perSector = size / 4;
  const tables = Array.from({ length: 109 }, (_, index) => u32(76 + 4 * index));
  for (const list of chain(u32(68), (sector) => u32(sectorAt(sector) + size - 4), most))
    tables.push(...Array.from({ length: perSector - 1 }, (_, index) => u32(sectorAt(list) + 4 * index)));
  const next = (sector: number): number =>
    u32(sectorAt(tables[Math.floor(sector / perSector)] ?? lastSector) + 4 * (sector % perSector));
  const read = (start: number): Uint8Array => joined(chain(start, next, most).map(sectorBytes));

  const directory = read(u32(48));
  const entries = new DataView(directory.buffer);
  const entryAt = (wanted: string): number => {
    for (let at = 0; at + 128 <= directory.length; at += 128) {
      const length = Math.max(0, entries.getUint16(at + 64, true) - 2);
      if (new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)) === wanted) return at;
    }
    return -1;
  };
  const at = entryAt(name);
  if (at < 0) return null;
  const [start, length] = [entries.getUint32(at + 116, true), entries.getUint32(at + 120, true)];
  if (length >= u32(56)) return read(start).subarray(0, length);
  const small = read(entries.getUint32(116, true));
  const smallTable = read(u32(60));
  const smallView = new DataView(smallTable.buffer);
  const parts = chain(start, (sector) => smallView.getUint32(4 * sector, true), small.length / smallSize);
  return joined(parts.map((sector) => small.subarray(sector * smallSize, (sector + 1) * smallSize))).subarray(
    0,
    length,
  );
}
