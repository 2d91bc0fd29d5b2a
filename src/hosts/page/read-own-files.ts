import type { BookFile } from './book';

/** The bytes of files that a person gave. Folders, which a browser gives as files that cannot be read, are told by their name. */
export async function readOwnFiles(
  files: readonly File[],
): Promise<{ readonly read: readonly BookFile[]; readonly unreadable: readonly string[] }> {
  const read: BookFile[] = [];
  const unreadable: string[] = [];
  for (const file of files) {
    try {
      read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      unreadable.push(file.name);
    }
  }
  return { read, unreadable };
}
