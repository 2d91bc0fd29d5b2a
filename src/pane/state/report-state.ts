import type { DocumentPlan } from '../../report/document-plan';
import type { Failure } from './failure';

/** How the last thing that was done with the draft ended. */
export type ReportNotice =
  | { readonly kind: 'copied' }
  /** The page may not copy. */
  | { readonly kind: 'not-copied' }
  | { readonly kind: 'printed' }
  /** A file of that name was given to the browser. */
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'created'; readonly address: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What “Báo cáo” shows. */
export interface ReportState {
  /** Null: nothing to draft from, or not yet. */
  readonly draft: DocumentPlan | null;
  /** A file or a document is being made. */
  readonly busy: boolean;
  readonly notice: ReportNotice | null;
}

/** Something that happened to the report. */
export type ReportEvent =
  | { readonly type: 'drafted'; readonly draft: DocumentPlan | null }
  | { readonly type: 'delivering' }
  | { readonly type: 'delivered'; readonly notice: ReportNotice };

/** The report's next state. Pure. What was said of an older draft goes with it. */
export function updateReport(state: ReportState, event: ReportEvent): ReportState {
  switch (event.type) {
    case 'drafted':
      return { ...state, draft: event.draft, notice: null };
    case 'delivering':
      return { ...state, busy: true, notice: null };
    case 'delivered':
      return { ...state, busy: false, notice: event.notice };
  }
}
