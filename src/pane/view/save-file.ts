import { h } from './dom';

/** Kinds of files that are given. */
export type FileKind = 'docx' | 'json' | 'zip';

const types: Readonly<Record<FileKind, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  zip: 'application/zip',
};
/** Time for a browser to begin the download, in milliseconds. */
const grace = 60_000;

/** Gives a file to the browser to download. Where a host's browser has no downloads (Excel for Mac), nothing happens and nothing tells. */
export function saveFile(file: Uint8Array<ArrayBuffer> | string, name: string, kind: FileKind = 'docx'): void {
  const address = URL.createObjectURL(new Blob([file], { type: types[kind] }));
  const link = h('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, grace);
}
