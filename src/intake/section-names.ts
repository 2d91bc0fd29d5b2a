import { plainText } from '../core/text/plain-text';
import { isPlaceName } from './row-words';

const letterOrRoman = /^(?:[IVX]+|[A-ZĐ])[.)]?$/u;
/* “X.” and “P.” are xã and phường; a tenth section is rarer. */
const sectionName = /^(?:I{1,3}|IV|VI{0,3}|IX|[A-GĐ])[.)/:-]\s*\S/u;
const sectionWord =
  /^(?:khoi|cac|nhom|cum|cap|danh sach) |^so,? ban,? nganh|^so,? nganh|^ubnd cap |^ubnd cac |^(?:xa|phuong)(?:,? (?:xa|phuong|thi tran|dac khu))+$/u;
/* Several kinds or levels of units in one name: a caption even where nothing is numbered. */
const captionOfUnits =
  /^(?:khoi|cac|nhom|cum|cap|danh sach) (?:cac )?(?:(?:so|ban|nganh|cap|xa|phuong|ubnd|don vi|tinh|huyen|co quan|dia phuong|thi|[ivx]+)\b|\d)|^so,? (?:ban,? )?nganh|^ubnd (?:cap|cac) |^(?:xa|phuong)(?:,? (?:xa|phuong|thi tran|dac khu))+$/u;
/* The kind of the units that follow, as a caption: “Xã”, “Sở, ban, ngành”. */
const kindOfUnits =
  /^(?:cac )?(?:ubnd )?(?:cap )?(?:cac )?(?:xa|phuong|huyen|so|thi tran|dac khu|dia phuong)(?:[,;]? (?:va |& )?(?:ban,?|nganh|phuong|thi tran|dac khu|xa))*$/u;
/* Several kinds of units in one name: no unit, whatever its number; “Cụm 1” may be one where clusters are ranked. */
const kindsOfUnits =
  /^(?:khoi |nhom )?(?:cac )(?:so|xa|phuong|ubnd|don vi|co quan|dia phuong)\b|^khoi (?:so|cap|xa|phuong|ubnd|co quan|dia phuong)\b|^so,? (?:ban,? )?nganh\b|^(?:ubnd )?cap (?:tinh|huyen|xa|so)$|^ubnd (?:cap|cac) |^(?:xa|phuong)(?:,? (?:xa|phuong|thi tran|dac khu))+$/u;
/* “II. ”, “(7 đơn vị)”: the number of a section, and how many units it has. */
const aroundSection = /^(?:[ivx]{1,4}|[a-g])[.)/:-]\s*|\s*\(\d+ [^()]*\)$/gu;

/** The plain text of a name without the number of a section before it and the number of its units behind it. */
export function withoutSectionMarks(name: string): string {
  return plainText(name).replace(aroundSection, '');
}

/** True for a caption of several kinds of units (“Khối các xã”), which none is called, whatever its number. @param whole - Of {@link withoutSectionMarks}. */
export function namesSeveralKinds(name: string, whole: string): boolean {
  return kindsOfUnits.test(whole) && !isPlaceName(name);
}

/** True for a caption that names the kind of the units that follow: “Xã”, “Sở, ban, ngành”. */
export function isKindOfUnits(whole: string): boolean {
  return kindOfUnits.test(whole);
}

/** True for a caption of several units even where no unit is numbered. */
export function isCaptionOfUnits(whole: string): boolean {
  return captionOfUnits.test(whole);
}

/** True for a row without a number of the list that is called, or numbered, like a section: “Cụm 1”, “II. Các phường”, “B”. */
export function isSectionName(name: string, whole: string, position: string): boolean {
  return sectionWord.test(whole) || sectionName.test(name) || letterOrRoman.test(position);
}
