import type { DocumentPlan } from '../report/document-plan';
import type { PagesPlan } from '../report/pages/pages-plan';
import { writeDocx } from './write-docx';
import { writePages } from './write-pages';

/** A document, or pages that each stand for themselves, as a Word file. */
export function writeWord(plan: DocumentPlan | PagesPlan): Uint8Array<ArrayBuffer> {
  return 'pages' in plan ? writePages(plan) : writeDocx(plan);
}
