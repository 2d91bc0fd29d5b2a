import { paperFiles as words } from '../catalogue/vi/paper-files';
import type { LeagueTable } from '../core/table/league-table';
import { asciiName } from './ascii-name';

/** A moment as a person's clock has it: `YYYYMMDD-HHmm`. */
export function stampOf(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}-${two(now.getHours())}${two(now.getMinutes())}`;
}

/**
 * Name of a paper's file without its ending: what it is, the date of its data (else its period), the time of printing. ASCII, and sorted by name it is sorted by data, then by time.
 *
 * @param printed - as {@link stampOf} gives it
 */
export function paperFileName(
  kind: Exclude<keyof typeof words, 'printed'>,
  { closedOn, period }: Pick<LeagueTable, 'closedOn' | 'period'>,
  printed: string,
): string {
  const data = closedOn ?? (period === null ? '' : asciiName(period.label));
  return [words[kind], ...(data === '' ? [] : [data]), `${words.printed}-${printed}`].join('_');
}
