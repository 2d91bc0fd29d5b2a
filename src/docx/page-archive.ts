import { zipSync } from 'fflate';
import { asciiName } from '../report/ascii-name';
import type { PagesPlan } from '../report/pages/pages-plan';

/** The first moment that a zip archive can name: the same pages are the same bytes. */
const packedAt = new Date(1980, 0, 1);

/**
 * Every page as a Word file of its own in a .zip, numbered in their order.
 *
 * @param head - What the names of the files begin with.
 * @param write - Writes one of them; given from outside since a host loads what writes Word files when it is first wanted.
 */
export async function pageArchive(
  { pages }: PagesPlan,
  head: string,
  write: (plan: PagesPlan) => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const digits = String(pages.length).length;
  const files: Record<string, Uint8Array> = {};
  for (const [index, page] of pages.entries()) {
    const parts = [head, String(index + 1).padStart(digits, '0'), asciiName(page.name)];
    files[`${parts.filter((part) => part !== '').join('_')}.docx`] = await write({ pages: [page] });
  }
  // They are packed already.
  return zipSync(files, { level: 0, mtime: packedAt });
}
