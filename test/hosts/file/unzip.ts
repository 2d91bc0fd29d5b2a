import { inflateRawSync } from 'node:zlib';

/** The files of a zip archive as text, by path, read by its central directory (PKWARE's APPNOTE, 4.3.12). */
export function unzip(archive: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let entry = bytes.readUInt32LE(end + 16);
  const files = new Map<string, string>();
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const nameLength = bytes.readUInt16LE(entry + 28);
    const local = bytes.readUInt32LE(entry + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20));
    const content = bytes.readUInt16LE(entry + 10) === 0 ? data : inflateRawSync(data);
    files.set(bytes.toString('utf8', entry + 46, entry + 46 + nameLength), content.toString('utf8'));
    entry += 46 + nameLength + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
  }
  return files;
}
