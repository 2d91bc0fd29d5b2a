import { remembered } from './remembered';
import { unifySpelling } from './spelling';

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/* Most names are letters and figures, with single spaces between: one look tells so. */
const tidy = /^[a-zà-öø-ɏạ-ỹ]+(?: [a-zà-öø-ɏạ-ỹ\d]+)*$/u;

/** Anything that {@link tidyName} changes beside the spelling and the letter case; most names have nothing of it. */
const untidy =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF‐‑–—−&*([{†‡•·#…“”«»"’‘ʼ`´¹²³⁰⁴-⁹]|[^\S ]|\s\s|^[^\p{L}]|^\p{L}\)|[^\p{L}\p{N}')]$/u;

/* A list’s bullet or number before a name, or the mark of a footnote: “- ”, “* ”, “(1) ”, “1. ”, “a) ”. */
const markBefore =
  /^(?:[-+*•·▪●○◦■□►→✓†‡#.,;:_ ]|[([](?:[*†‡#]{1,3}|\d{1,2}|\p{L})[)\]]|\d{1,3}[.)](?!\d)|\d{1,3}\.(?=\d{1,3}\.)|\p{L}\))/u;
/* The mark of a footnote, or punctuation, behind a name: “*”, “(1)”, “[2]”, “(1, 2)”, “¹”, “.”. A digit alone is part of the name: A Lưới 1. */
const charBehind = /[*†‡#¹²³⁰⁴-⁹.,;:_…\s-]/u;
const mostBehind = 20;
const groupBehind = /[([{] ?(?:[*†‡#¹²³⁰⁴-⁹]{1,4}|\d{1,2}(?: ?[,;] ?\d{1,2}){0,3}|\p{L}) ?[)\]}]$/u;

function withoutMarksBefore(name: string): string {
  let rest = name;
  for (;;) {
    const mark = markBefore.exec(rest)?.[0];
    if (mark === undefined) break;
    rest = rest.slice(mark.length);
  }
  return /^\p{L}/u.test(rest) ? rest : name;
}

function withoutMarksBehind(name: string): string {
  let end = name.length;
  while (end > 0) {
    if (charBehind.test(name.charAt(end - 1))) {
      end--;
      continue;
    }
    const group = groupBehind.exec(name.slice(Math.max(0, end - mostBehind), end))?.[0];
    if (group === undefined) break;
    end -= group.length;
  }
  return end === 0 ? name : name.slice(0, end);
}

/**
 * A unit's name in lower case and one spelling, without what people write around it: marks of footnotes, bullets and numbers of a list, quotation marks, surplus spaces, a full stop; “&” is “và”.
 */
export const tidyName = remembered((text: string): string => {
  const lower = unifySpelling(text).toLowerCase();
  if (tidy.test(lower) || !untidy.test(lower)) return lower;
  const spaced = lower
    .replace(invisible, '')
    .replace(/[‐‑–—−]/gu, '-')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/&/gu, ' và ')
    .replace(/["“”«»]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return withoutMarksBehind(withoutMarksBefore(spaced));
});
