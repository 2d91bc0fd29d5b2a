import { vi } from '../catalogue/vi';
import { plainText } from '../core/text/plain-text';
import type { HistoryGroup } from './history';

const groups: readonly HistoryGroup[] = ['summary', 'all', 'department', 'commune'];
const written = new Map<string, HistoryGroup>(groups.map((group) => [vi.history[`group-${group}`], group]));
const plain = new Map<string, HistoryGroup>(groups.map((group) => [plainText(vi.history[`group-${group}`]), group]));

/** The group that a cell names; what it does not know counts as ranked among all. */
export function groupOf(text: string | null): HistoryGroup {
  if (text === null) return 'all';
  return written.get(text) ?? plain.get(plainText(text)) ?? 'all';
}
