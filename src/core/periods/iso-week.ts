/** Milliseconds of a day. */
export const msPerDay = 86_400_000;

/** The Monday on which a week of a year begins, in milliseconds since 1970, by ISO 8601: the first week has 4 January in it. */
export function isoMonday(year: number, week: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4));
  return fourth.getTime() + ((week - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * msPerDay;
}
