import { countsPortal2026 } from './counts-portal-2026';
import type { CountsScheme } from './counts-types';

/** Every scheme of counts that ships, newest first: where the headings fit several, the first is taken. */
export const countsSchemes: readonly CountsScheme[] = [countsPortal2026];

/** All sub-indicators of the scheme, in its order. */
export function indicatorsOf<Part>(scheme: {
  readonly groups: readonly { readonly parts: readonly Part[] }[];
}): readonly Part[] {
  return scheme.groups.flatMap((group) => group.parts);
}
