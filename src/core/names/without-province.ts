import { provinceNames } from './province-names';

const afterDash = / - (?:tỉnh|thành phố|tp\.?) /u;
const afterSign = /(?:, ?| ?\()tỉnh [^,()]+\)?$/u;
/* Cities under the central government, of today and before 1 July 2025. */
const city = /(?: - |, ?| ?\(| )(?:thành phố|tp\.?) ?(?:hà nội|hồ chí minh|hcm|hải phòng|đà nẵng|cần thơ|huế)\)?$/u;
const knownAfterSign = /(?: - |, ?| ?\()([^,()]+)\)?$/u;

/* “Văn phòng Tỉnh ủy” and “bến xe liên tỉnh” have no province in them. */
const noProvince = /^(?:uỷ|đoàn|lộ|hội|đội)(?: |$)/u;
const noProvinceBefore = /(?:^| )(?:liên|ngoại|nội|toàn|các|cấp|của)$/u;
/* Names of provinces have two words, but for some of the known ones. */
const mostWords = 2;

function withoutBareProvince(name: string): string {
  const at = name.lastIndexOf(' tỉnh ');
  if (at <= 0) return name;
  const province = name.slice(at + 6);
  const isOne = provinceNames.has(province) || province.split(' ').length <= mostWords;
  return isOne && !noProvince.test(province) && !noProvinceBefore.test(name.slice(0, at)) ? name.slice(0, at) : name;
}

/**
 * A tidy name without the province behind it: “- tỉnh X”, “, tỉnh X”, “(tỉnh X)”, “tỉnh X”, or its bare name after a dash, comma or bracket where it is one that is known; and without “tỉnh”
 * alone, as in “Công an tỉnh”.
 */
export function withoutProvince(name: string): string {
  const dash = name.includes(' - ');
  const sign = dash || name.includes(',') || name.includes('(');
  const level = name.includes('tỉnh') || name.includes(' tp') || name.includes(' thành phố');
  if (!sign && !level) return name;
  let rest = name;
  if (level) {
    const named = dash ? rest.search(afterDash) : -1;
    if (named > 0) rest = rest.slice(0, named);
    rest = cut(rest, afterSign);
    rest = cut(rest, city);
    rest = withoutBareProvince(rest);
    if (/.(?: -|,)? tỉnh$/u.test(rest))
      rest = noProvinceBefore.test(rest.slice(0, -5)) ? rest : rest.replace(/(?: -|,)? tỉnh$/u, '');
  }
  const behind = sign ? knownAfterSign.exec(rest) : null;
  return behind && behind.index > 0 && provinceNames.has(behind[1] ?? '') ? rest.slice(0, behind.index) : rest;
}

function cut(name: string, pattern: RegExp): string {
  const at = name.search(pattern);
  return at > 0 ? name.slice(0, at) : name;
}
