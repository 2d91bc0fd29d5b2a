/** Vowels of Vietnamese syllables without their tones, those after “qu” and “gi” too. */
const vowels =
  'a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iêu|iu|oa|oă|oai|oay|oe|oeo|oi|oo|ôi|ơi|ua|uâ|uây|uê|ui|uô|uôi|uơ|uy|uya|uyê|uyu|ưa|ưi|ươ|ươi|ươu|ưu|yê|yêu';
const syllable = new RegExp(
  `^(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x)?(?:${vowels})(?:ch|c|k|m|ng|nh|n|p|t)?$`,
  'u',
);

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** True for a word that can be a Vietnamese syllable: its consonants, vowels and at most one tone. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  if ((parts.match(tones) ?? []).length > 1) return false;
  return syllable.test(parts.replace(tones, '').normalize('NFC'));
}
