/**
 * Names of provinces and cities under the central government, before and after 1 July 2025 (the 34 of today all bear one of these), as they
 * follow a unit's name: “UBND xã Kông Bơ La - Gia Lai”. Lower case, tones placed in the new way.
 */
export const provinceNames: ReadonlySet<string> = new Set(
  [
    'an giang, bà rịa - vũng tàu, bạc liêu, bắc giang, bắc kạn, bắc ninh, bến tre, bình dương, bình định, bình phước, bình thuận, cà mau',
    'cao bằng, cần thơ, đà nẵng, đắk lắk, đắk nông, điện biên, đồng nai, đồng tháp, gia lai, hà giang, hà nam, hà nội, hà tĩnh, hải dương',
    'hải phòng, hậu giang, hoà bình, hồ chí minh, hưng yên, khánh hoà, kiên giang, kon tum, lai châu, lạng sơn, lào cai, lâm đồng, long an',
    'nam định, nghệ an, ninh bình, ninh thuận, phú thọ, phú yên, quảng bình, quảng nam, quảng ngãi, quảng ninh, quảng trị, sóc trăng, sơn la',
    'tây ninh, thái bình, thái nguyên, thanh hoá, huế, thừa thiên huế, tiền giang, trà vinh, tuyên quang, vĩnh long, vĩnh phúc, yên bái',
  ].flatMap((line) => line.split(', ')),
);
