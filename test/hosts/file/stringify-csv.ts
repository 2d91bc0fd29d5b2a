/** CSV text of the rows; cells are quoted where they must be. */
export function stringify(rows: readonly (readonly string[])[], delimiter: string): string {
  const quoted = (value: string): string =>
    value.includes(delimiter) || /["\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return rows.map((row) => `${row.map(quoted).join(delimiter)}\r\n`).join('');
}
