/* The File System Access API, as far as Chromium has it; Firefox has none, and a browser may refuse it to a page from a disk. TypeScript's library does not know these members. */

interface Handle extends FileSystemFileHandle {
  readonly requestPermission?: (wanted: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

interface HandedItem extends DataTransferItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** A file on the person's disk that the page may ask to write. */
export interface OwnFile {
  readonly handle: Handle;
  /** When it was last changed, as it was read or written here; in milliseconds. */
  changedAt: number;
}

/** What became of writing a file in its place. */
export type InPlace = 'saved' | 'changed' | 'not-written';

function isFile(handle: FileSystemHandle | null): handle is Handle {
  return handle?.kind === 'file' && 'createWritable' in handle;
}

/** The files that were dropped, by name, where the browser lets them be written; has to be called while the drop is being heard. Never fails. */
export async function droppedFiles(items: DataTransferItemList | undefined): Promise<Map<string, OwnFile>> {
  const asked = [...(items ?? [])].map(
    (item: HandedItem) => item.getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null),
  );
  const files = new Map<string, OwnFile>();
  for (const handle of await Promise.all(asked)) {
    if (!isFile(handle)) continue;
    const file = await handle.getFile().catch(() => null);
    if (file !== null) files.set(handle.name, { handle, changedAt: file.lastModified });
  }
  return files;
}

/** Asks to write a file: has to be called in the person's click. */
export async function mayWrite({ handle }: OwnFile): Promise<boolean> {
  return (await handle.requestPermission?.({ mode: 'readwrite' }).catch(() => 'denied')) === 'granted';
}

/** Puts these bytes in the place of the file's, unless somebody has changed it since it was read. */
export async function writeInPlace(file: OwnFile, bytes: Uint8Array): Promise<InPlace> {
  try {
    if ((await file.handle.getFile()).lastModified !== file.changedAt) return 'changed';
    const stream = await file.handle.createWritable();
    await stream.write(new Uint8Array(bytes));
    await stream.close();
    file.changedAt = (await file.handle.getFile()).lastModified;
    return 'saved';
  } catch {
    return 'not-written';
  }
}
