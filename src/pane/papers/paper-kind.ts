/** A paper beside the report: a page for each unit in one file, a file for each of them, a page for the leader. */
export type PaperKind = 'notices' | 'noticeFiles' | 'summary';
