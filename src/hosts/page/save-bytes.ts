import { h } from '../../pane/view/dom';
import type { TakenFile } from './take-away';

/** Time for a browser to begin the download, in milliseconds. */
const grace = 60_000;

/** Gives a file to the browser to download. */
export function saveBytes({ bytes, type }: TakenFile, name: string): void {
  const content = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = h('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, grace);
}
