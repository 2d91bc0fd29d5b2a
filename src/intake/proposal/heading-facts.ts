import { plainText } from '../../core/text/plain-text';

const lessWords =
  /\b(?:tre|qua han|vi pham|loi|su co|thoi gian cho|ton dong|khieu nai|muon|chua giai quyet|sai sot|no dong|that thu|ho ngheo|vang|bo hoc|luu ban|tai nan|that nghiep|no thue|bi tra lai)\b/u;
const weightForm = /[([]\s*(?:trọng số:?\s*)?(\d+(?:[.,]\d+)?)\s*%\s*[)\]]/iu;

/** A heading as a name: without numbering, maximum, unit. */
export function nameOf(heading: string): string {
  const name = heading
    .replace(/^\s*(?:\d+(?:\.\d+)*|[IVX]+|[a-z])[.)]\s*/u, '')
    .replace(/(?:[([][^()[\]]*[)\]]\s*)+$/u, '')
    .replace(/\/\s*\d+(?:[.,]\d+)?\s*(?:điểm|đ)?\s*$/iu, '')
    .trim();
  return name === '' ? heading.trim() : name;
}

/** A number as headings write it. */
function commaNumber(text: string | undefined): number | null {
  return text === undefined ? null : Number(text.replace(',', '.'));
}

/** The weight that a heading says: “(20 %)”. */
export function weightIn(heading: string): number | null {
  return commaNumber(weightForm.exec(heading)?.[1]);
}

/** True for what is better the less there is of it, by its name. */
export function isLessByName(heading: string): boolean {
  return lessWords.test(plainText(heading));
}
