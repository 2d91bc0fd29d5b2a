import { fill } from '../catalogue/fill';
import { reportDocument as words } from '../catalogue/vi/report-document';
import { attachedSentence, longDay } from './attached-text';
import type { Addressees, Closing, Letterhead, Title } from './document-plan';
import { isOwnScheme, type Scheme } from '../core/scheme';
import { defaultReportSettings, type ReportSettings } from './report-settings';
import { setInTitle, withSet } from './set-name';
import { fillLine, given, placeholder, run, styled } from './run';
import type { Line } from './run';

const blank = '……';

/** Head of the first page. */
export function letterhead(settings: ReportSettings): Letterhead {
  const date = longDay(settings.issuedOn);
  const number =
    settings.number === null ? [placeholder(words.toFillNumber, blank)] : [run(settings.number.padStart(2, '0'))];
  const placeAndDate = fillLine(words.placeAndDate, {
    place: given(settings.place, words.toFillPlace),
    date: date === null ? [placeholder(words.toFillDate, words.openDate)] : date,
  });
  return {
    kind: 'letterhead',
    parent: settings.parentBody === '' ? [] : given(settings.parentBody, words.toFillParent),
    issuer: styled(given(settings.issuingBody, words.toFillIssuer), { bold: true }),
    nation: [run(words.nation, { bold: true })],
    motto: [run(words.motto, { bold: true })],
    number: fillLine(words.number, { number, symbol: given(settings.symbol, words.toFillSymbol) }),
    placeAndDate: styled(placeAndDate, { italic: true }),
  };
}

/** Name and subject. */
export function titleBlock(period: Line, scheme: Scheme): Title {
  return {
    kind: 'title',
    name: [run(words.name, { bold: true })],
    subject: styled(fillLine(withSet(words.subject, setInTitle(scheme)), { period }), { bold: true }),
  };
}

/** “Kính gửi”, where the report goes upward. */
export function addressees(settings: ReportSettings): Addressees[] {
  const bodies = settings.addressees;
  const [only] = bodies;
  if (only === undefined) return [];
  const lines =
    bodies.length === 1
      ? [`${words.addressees} ${only}`]
      : [words.addressees, ...bodies.map((body, index) => `- ${body}${index === bodies.length - 1 ? '.' : ';'}`)];
  return [{ kind: 'addressees', lines: lines.map((line) => [run(line)]) }];
}

/** Căn cứ: italic, each on a line, the last one ended by a full stop (Nghị định 30/2020/NĐ-CP). */
export function legalBasis(settings: ReportSettings, scheme: Scheme): Line[] {
  /* What a scheme of the office's own rests on, nobody else knows. */
  const isUnknown = isOwnScheme(scheme) && settings.legalBasis.join() === defaultReportSettings.legalBasis.join();
  const bases: readonly { readonly text: string; readonly unchecked: boolean }[] = [
    ...(isUnknown ? [] : settings.legalBasis.map((text) => ({ text, unchecked: false }))),
    ...(settings.oneStopBasis === 'none'
      ? []
      : [{ text: words.oneStopBasis, unchecked: settings.oneStopBasisCheckedOn === null }]),
  ];
  return bases.map(({ text, unchecked }, index): Line => {
    const ended = text.replace(/[\s;.]+$/u, '') + (index === bases.length - 1 ? '.' : ';');
    return styled([unchecked ? placeholder(words.toFillBasis, ended) : run(ended)], { italic: true });
  });
}

/** “Nơi nhận” and the signature. */
export function closing(settings: ReportSettings): Closing {
  const listed = settings.recipients?.map((name) => [run(fill(words.recipient, { name }))]) ?? [
    fillLine(words.recipient, { name: [placeholder(words.toFillRecipients)] }),
  ];
  const asAbove = settings.addressees.length > 0 ? [[run(fill(words.recipient, { name: words.asAbove }))]] : [];
  const authority = settings.signerTitle?.map((title): Line => [run(title)]) ?? [
    [placeholder(words.toFillSignerTitle)],
  ];
  return {
    kind: 'closing',
    recipientsLabel: [run(words.recipients, { bold: true, italic: true })],
    recipients: [...asAbove, ...listed, [run(fill(words.archive, { archive: settings.archive }))]],
    authority: authority.map((line) => styled(line, { bold: true })),
    signer: styled(given(settings.signerName, words.toFillSignerName), { bold: true }),
  };
}

/** To which document the appendix belongs. */
export function attachedLine(settings: ReportSettings): Line {
  return [run(attachedSentence(settings), { italic: true })];
}
