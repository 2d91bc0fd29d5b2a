import { openZip } from '../read/unzip';
import { readXlsxWorkbook, type XlsxWorkbook } from '../read/xlsx-workbook';

/** The parts of an .xlsx that is to be changed. */
export interface OpenParts {
  readonly parts: Map<string, Uint8Array>;
  /** The name of a part as it stands in the file, which may differ in case from how others point to it; null where it has no such part. */
  readonly nameOf: (path: string | null) => string | null;
  /** Null where the file is no workbook. */
  readonly workbook: XlsxWorkbook | null;
}

/** Unpacks all parts of an .xlsx. Throws where it is damaged. */
export async function openParts(bytes: Uint8Array): Promise<OpenParts> {
  const zip = openZip(bytes);
  const parts = new Map<string, Uint8Array>();
  for (const name of zip.names) {
    const part = await zip.read(name);
    if (part !== null) parts.set(name, part);
  }
  const names = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  return {
    parts,
    nameOf: (path) => names.get(path?.toLowerCase() ?? '') ?? null,
    // What is unpacked is counted for each opening, and what all sheets share is little.
    workbook: await readXlsxWorkbook(openZip(bytes)),
  };
}
