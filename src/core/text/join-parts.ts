/** Parts of a sentence joined: “A”, “A và B”, “A, B và C”; with semicolons where a part has a comma itself. `and` stands before the last. */
export function joinParts(parts: readonly string[], and: string): string {
  const separator = parts.some((part) => part.includes(',')) ? '; ' : ', ';
  const [last = ''] = parts.slice(-1);
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(separator)} ${and} ${last}`;
}
