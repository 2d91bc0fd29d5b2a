import type { writeWord } from '../../../docx/write-word';
import { callServer } from './server-call';

declare global {
  /** What `word.html` leaves behind (word-entry.ts). */
  var xepLoai766Word: { readonly writeWord: typeof writeWord } | undefined;
}

/**
 * What writes Word files. It is as large as the rest of the sidebar, so it comes when it is first wanted: as a page of this project, since a sidebar may load
 * nothing from elsewhere.
 */
export async function wordWriter(): Promise<typeof writeWord> {
  if (globalThis.xepLoai766Word === undefined) {
    const script = document.createElement('script');
    script.textContent = (await callServer('paneWord')).replace(/^\s*<script>|<\/script>\s*$/gu, '');
    document.head.append(script);
  }
  if (globalThis.xepLoai766Word === undefined) throw new Error('word.html');
  return globalThis.xepLoai766Word.writeWord;
}
