import { reportDocument as words } from '../catalogue/vi/report-document';
import { isOwnScheme, type Scheme } from '../core/scheme';
import { defaultReportSettings, type ReportSettings } from './report-settings';

/** What a set of indicators is called in a sentence. */
export function setInText(scheme: Scheme): string {
  return isOwnScheme(scheme) ? scheme.name : words.set766;
}

/** What it is called in the subject of a document, with the decision behind it. */
export function setInTitle(scheme: Scheme): string {
  return isOwnScheme(scheme) ? scheme.name : words.set766Decided;
}

/** What is asked of everybody, but for what is asked by default: that is about the dossiers of 766. */
export function withOwnRequests(settings: ReportSettings, scheme: Scheme): ReportSettings {
  const isDefault = settings.standingRequests.join() === defaultReportSettings.standingRequests.join();
  return isOwnScheme(scheme) && isDefault ? { ...settings, standingRequests: [] } : settings;
}

/** A sentence with the name of the set in it; its other places stay open. */
export function withSet(sentence: string, name: string): string {
  return sentence.replace('{set}', () => name);
}
