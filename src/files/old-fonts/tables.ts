/** The fonts of before Unicode: their codes as a program shows them that takes them for Western letters. */
export type OldFont = 'TCVN3' | 'VNI';

function pairs(codes: string, letters: string): [string, string][] {
  const from = codes.split(' ');
  return letters.split(' ').map((letter, index) => [from[index] ?? '', letter]);
}

/** TCVN 5712:1993, third character set: one code a letter; capitals with a tone have none and are written with another font. */
const tcvn3: readonly (readonly [string, string])[] = [
  ...pairs('µ ¸ ¶ · ¹ ¨ » ¾ ¼ ½ Æ © Ç Ê È É Ë ®', 'à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ'),
  ...pairs('Ì Ð Î Ï Ñ ª Ò Õ Ó Ô Ö × Ý Ø Ü Þ', 'è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị'),
  ...pairs('ß ã á â ä « å è æ ç é ¬ ê í ë ì î', 'ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ'),
  ...pairs('ï ó ñ ò ô \u00AD õ ø ö ÷ ù ú ý û ü þ', 'ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ'),
  ...pairs('¡ ¢ § £ ¤ ¥ ¦', 'Ă Â Đ Ê Ô Ơ Ư'),
];

/** VNI-Win: a letter and the code of its mark behind it. */
const vniLower: readonly (readonly [string, string])[] = [
  ...pairs('aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä', 'à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ'),
  ...pairs('eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò ñ', 'è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị đ'),
  ...pairs('oø où oû oõ oï oâ oà oá oå oã oä ôø ôù ôû ôõ ôï ô', 'ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ờ ớ ở ỡ ợ ơ'),
  ...pairs('uø uù uû uõ uï öø öù öû öõ öï ö yø yù yû yõ î', 'ù ú ủ ũ ụ ừ ứ ử ữ ự ư ỳ ý ỷ ỹ ỵ'),
];

const tables: Readonly<Record<OldFont, ReadonlyMap<string, string>>> = {
  TCVN3: new Map(tcvn3),
  VNI: new Map([
    ...vniLower,
    ...vniLower.map(([code, letter]): [string, string] => [code.toUpperCase(), letter.toUpperCase()]),
  ]),
};

/** Text in an old font as Unicode. Letters that the font has no code for stay. */
export function fromOldFont(text: string, font: OldFont): string {
  const table = tables[font];
  let converted = '';
  for (let at = 0; at < text.length; at += 1) {
    const two = font === 'VNI' ? table.get(text.slice(at, at + 2)) : undefined;
    converted += two ?? table.get(text.charAt(at)) ?? text.charAt(at);
    if (two !== undefined) at += 1;
  }
  return converted;
}
