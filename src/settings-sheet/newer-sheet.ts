import type { Finding } from '../core/finding';
import { severityOf } from '../core/finding-codes';

/** Why a sheet “Cấu hình” must not be written anew, by the findings of reading it: it is of a newer form, of which something would be lost. Empty: it may. */
export function newerSheet(findings: readonly Finding[]): readonly Finding[] {
  const code = 'config-newer-kept';
  return findings
    .filter((finding) => finding.code === 'config-newer')
    .map((finding) => ({ ...finding, code, severity: severityOf[code] }));
}
