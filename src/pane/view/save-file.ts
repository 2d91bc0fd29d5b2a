import { h } from './dom';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Time for a browser to begin the download, in milliseconds. */
const grace = 60_000;

/** Gives a Word file to the browser to download. Where a host's browser has no downloads (Excel for Mac), nothing happens and nothing tells. */
export function saveFile(file: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([file], { type: word }));
  const link = h('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => { URL.revokeObjectURL(address); }, grace);
}
