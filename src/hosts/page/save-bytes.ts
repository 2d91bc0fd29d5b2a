import { download } from '../../pane/view/save-file';
import type { TakenFile } from './take-away';

/** Gives a file to the browser to download. */
export function saveBytes({ bytes, type }: TakenFile, name: string): void {
  download(new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], { type }), name);
}
