/** 1 January 1980, 00:00: the first moment that a zip archive can name. */
const epoch = 0x00210000;

/**
 * The archive with every file's time set to one moment, so that the same document always gives the same bytes. Offsets by PKWARE's APPNOTE, 4.3.7
 * (local header), 4.3.12 (central directory) and 4.3.16 (its end, which has no comment in an archive written by docx).
 */
export function withFixedTime(archive: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const view = new DataView(archive);
  const end = archive.byteLength - 22;
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    view.setUint32(entry + 12, epoch, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, epoch, true);
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return new Uint8Array(archive);
}
