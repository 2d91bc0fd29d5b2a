import { expect, test } from 'vitest';
import { addressees, attachedLine, closing, legalBasis, letterhead, titleBlock } from '../../src/report/frame-blocks';
import { report2024 } from '../../src/core/scheme';
import { documentText } from '../../src/report/document-text';
import { defaultReportSettings } from '../../src/report/report-settings';
import { phuTanSettings } from './phu-tan';

const signed = { ...phuTanSettings, number: '5', issuedOn: '2024-05-06', signerName: 'Giáp Minh Triết' };
const open = (what: string, text = `[${what}]`) => ({ text, placeholder: what });

test('the head of Phú Tân, in the type of Nghị định 30/2020/NĐ-CP', () => {
  expect(letterhead(signed)).toEqual({
    kind: 'letterhead',
    parent: [{ text: 'UBND HUYỆN PHÚ TÂN' }],
    issuer: [{ text: 'VĂN PHÒNG', bold: true }],
    nation: [{ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true }],
    motto: [{ text: 'Độc lập - Tự do - Hạnh phúc', bold: true }],
    number: [{ text: 'Số: ' }, { text: '05' }, { text: '/' }, { text: 'BC-VP' }],
    placeAndDate: [
      { text: 'Phú Tân', italic: true },
      { text: ', ', italic: true },
      { text: 'ngày 06 tháng 5 năm 2024', italic: true },
    ],
  });
});

test('the head of an office that has set nothing has a place to fill in for each', () => {
  expect(letterhead(defaultReportSettings)).toMatchObject({
    parent: [open('tên cơ quan chủ quản')],
    issuer: [{ ...open('tên cơ quan ban hành'), bold: true }],
    number: [{ text: 'Số: ' }, open('số văn bản', '……'), { text: '/' }, open('ký hiệu')],
    placeAndDate: [
      { ...open('địa danh'), italic: true },
      { text: ', ', italic: true },
      { ...open('ngày ban hành', 'ngày …… tháng …… năm ……'), italic: true },
    ],
  });
});

test('an office with no body above it has no line for one', () => {
  const head = letterhead({ ...signed, parentBody: '' });
  expect(head.parent).toEqual([]);
  expect(documentText({ blocks: [head] })).toBe(
    'VĂN PHÒNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 05/BC-VP\nPhú Tân, ngày 06 tháng 5 năm 2024\n',
  );
});

test('the title is bold and says the period', () => {
  expect(titleBlock([{ text: 'Tháng 5' }], report2024)).toEqual({
    kind: 'title',
    name: [{ text: 'BÁO CÁO', bold: true }],
    subject: [
      {
        text: 'Kết quả xếp loại các đơn vị theo Bộ chỉ số phục vụ người dân, doanh nghiệp (Quyết định số 766/QĐ-TTg) ',
        bold: true,
      },
      { text: 'Tháng 5', bold: true },
    ],
  });
});

test('what the report rests on is in italics, each ended by a semicolon, the last by a full stop, whatever was typed at its end', () => {
  expect(
    legalBasis({ ...signed, legalBasis: ['Căn cứ Quyết định số 766/QĐ-TTg ;. ', 'Căn cứ Công văn số 1'] }, report2024),
  ).toEqual([
    [{ text: 'Căn cứ Quyết định số 766/QĐ-TTg;', italic: true }],
    [{ text: 'Căn cứ Công văn số 1.', italic: true }],
  ]);
});

test('the end: who receives it, and who signs', () => {
  expect(
    closing({
      ...signed,
      addressees: ['UBND tỉnh'],
      recipients: ['TT UBND huyện', 'Bộ phận Một cửa'],
      signerTitle: ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    }),
  ).toEqual({
    kind: 'closing',
    recipientsLabel: [{ text: 'Nơi nhận:', bold: true, italic: true }],
    recipients: [
      [{ text: '- Như trên;' }],
      [{ text: '- TT UBND huyện;' }],
      [{ text: '- Bộ phận Một cửa;' }],
      [{ text: '- Lưu: VT.' }],
    ],
    authority: [[{ text: 'KT. CHÁNH VĂN PHÒNG', bold: true }], [{ text: 'PHÓ CHÁNH VĂN PHÒNG', bold: true }]],
    signer: [{ text: 'Giáp Minh Triết', bold: true }],
  });
  expect(closing(defaultReportSettings)).toMatchObject({
    recipients: [[{ text: '- ' }, open('nơi nhận'), { text: ';' }], [{ text: '- Lưu: VT.' }]],
    authority: [[{ ...open('chức vụ người ký'), bold: true }]],
    signer: [{ ...open('họ và tên người ký'), bold: true }],
  });
});

test('one addressee stands on the line of “Kính gửi”, several below it', () => {
  expect(addressees({ ...signed, addressees: ['UBND tỉnh'] })).toEqual([
    { kind: 'addressees', lines: [[{ text: 'Kính gửi: UBND tỉnh' }]] },
  ]);
  expect(addressees({ ...signed, addressees: ['UBND tỉnh', 'Sở Nội vụ'] })).toEqual([
    { kind: 'addressees', lines: [[{ text: 'Kính gửi:' }], [{ text: '- UBND tỉnh;' }], [{ text: '- Sở Nội vụ.' }]] },
  ]);
  expect(addressees(signed)).toEqual([]);
});

test('the appendix names the document that it belongs to, in italics, and leaves blank what is not known', () => {
  expect(attachedLine(signed)).toEqual([
    {
      text: '(Kèm theo Báo cáo số 05/BC-VP ngày 06 tháng 5 năm 2024 của Văn phòng HĐND và UBND huyện Phú Tân)',
      italic: true,
    },
  ]);
  expect(attachedLine(defaultReportSettings)).toEqual([
    { text: '(Kèm theo Báo cáo số ……/…… ngày …… tháng …… năm …… của ……)', italic: true },
  ]);
});

test('the decrees on the one-stop mechanism are wished for, and highlighted until somebody has held them against their originals', () => {
  const wished = { ...phuTanSettings, legalBasis: ['Căn cứ A'], oneStopBasis: 'added' } as const;
  const [first, second, ...none] = legalBasis(wished, report2024);
  expect(none).toEqual([]);
  expect(first).toEqual([{ text: 'Căn cứ A;', italic: true }]);
  expect(second?.[0]?.text).toMatch(
    /Nghị định số 118\/2025\/NĐ-CP .*, được sửa đổi, bổ sung bởi Nghị định số 367\/2025\/NĐ-CP\.$/u,
  );
  expect(second?.[0]?.placeholder).toBe('căn cứ chưa đối chiếu với văn bản gốc');
  const checked = legalBasis({ ...wished, oneStopBasisCheckedOn: '2026-06-01' }, report2024)[1];
  expect(checked?.[0]?.placeholder).toBeUndefined();
  expect(legalBasis({ ...wished, oneStopBasis: 'none' }, report2024)).toHaveLength(1);
});
