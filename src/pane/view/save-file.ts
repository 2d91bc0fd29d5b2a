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

/** Gives bytes or a text to the browser to download. Where a host's browser has no downloads (Excel for Mac), nothing happens and nothing tells. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = h('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, grace);
}

/** Gives a file of one of our kinds, see {@link download}. */
export function saveFile(file: Uint8Array<ArrayBuffer> | string, name: string, kind: FileKind = 'docx'): void {
  download(new Blob([file], { type: types[kind] }), name);
}
