import type { DocumentPlan } from '../../../report/document-plan';
import type { Reply } from '../call/answer';
import { failed, failureOf } from '../call/failure';
import { writeDocument } from './write-document';

/** Makes a Google Doc of the draft and gives its address. Only in a build with `--env docs`, whose manifest asks for the scope of documents. */
export function paneDocument(name: string, plan: DocumentPlan): Reply<string> {
  try {
    return { value: writeDocument(name, plan) };
  } catch (error) {
    // Google's “permission” here is of documents, not of a protected sheet.
    return { failure: failed('refused', failureOf(error).detail) };
  }
}
