/** A page of the guide as a text file that Notepad of any Windows shows: no pictures, nor what numbers in them are named, no marks of Markdown, rows of tables as lines, line ends of Windows, and the mark of UTF-8 in front. */
export function plainNote(markdown: string): string {
  const lines = markdown
    .replace(/^ *!\[[^\]]*\]\([^)]*\)\n\n?/gmu, '')
    .replace(/ \(số \d(?: trong hình)?\)/gu, '')
    .split('\n')
    .filter((line) => !/^\|[-| :]+\|$/u.test(line))
    .map((line) =>
      line
        .replace(/^\| *(?<left>.*?) *\| *(?<right>.*?) *\|$/u, '- $<left>: $<right>')
        .replace(/^#+ (?<heading>.*)$/u, (_, heading: string) => heading.toUpperCase())
        .replace(/\[(?<text>[^\]]*)\]\([^)]*\)/gu, '$<text>')
        .replace(/\*\*|`/gu, ''),
    );
  return `\uFEFF${lines.join('\r\n')}`;
}
