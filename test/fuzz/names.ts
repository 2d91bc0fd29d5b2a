import fc from 'fast-check';
import { hostileText } from './cells';

const syllables = [
  'PHÚ',
  'Hòa',
  'Hoà',
  'THẠNH',
  'THÀNH',
  'Mỹ',
  'Bình',
  'Đông',
  'ĐỨC',
  'Chợ',
  'Vàm',
  'Tân',
  'Trung',
  'Quý',
  'Qúy',
  'Srê',
  'Ia',
  '1',
  '12',
  'Ô',
];
const types = [
  '',
  '',
  '',
  'xã ',
  'Phường ',
  'UBND xã ',
  'P. ',
  'TT. ',
  'Thị trấn ',
  'Đặc khu ',
  'Sở ',
  'Phòng ',
  'Ban ',
];
const endings = ['', '', '', ' - tỉnh Gia Lai', ' - An Giang', '\u200B', ' '];

const ordinary = fc
  .tuple(
    fc.constantFrom(...types),
    fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...endings),
    fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFC', 'NFD'),
  )
  .map(([type, words, ending, form]) => `${type}${words.join(' ')}${ending}`.normalize(form));

/** Names of rows that are no unit, or look as if they were none. */
const special = fc.constantFrom(
  'TOÀN HUYỆN',
  'Toàn tỉnh',
  'TỔNG CỘNG',
  'Bình quân',
  'Trung Bình',
  'Chung Chải',
  'Tổng Cọt',
  'I. KHỐI XÃ',
  'Khối phường',
  'Ghi chú: số liệu tạm tính',
  'Người lập biểu',
  'Điểm tối đa',
  '(1)',
  'ĐƠN VỊ',
  'A',
);

/** What may stand where a unit's name belongs. */
export const unitName: fc.Arbitrary<string> = fc.oneof(
  { weight: 14, arbitrary: ordinary },
  { weight: 1, arbitrary: special },
  { weight: 1, arbitrary: hostileText },
);
