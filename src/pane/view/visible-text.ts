/** Characters that show nothing, or turn the text around them: a name may carry them by accident or by intent. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Text from a cell with its unseen characters written out (“[U+202E]”), so that what is read is what is there. */
export function visibleText(text: string): string {
  return text.replace(
    unseen,
    (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
