import { fieldInitials, shortForms } from './institution-words';

/* A word without a vowel is no syllable but a short form; these few have one, or are written with a stop. */
const short =
  /(?:^| )(?:[b-df-hj-np-tv-xzđ]{2,}|s\.|yt|tand|thads|ubmttq|ttyt|syt|ngv)(?:[ ,-]|$)|^s\.|^(?:ca|cc\.?)(?: |$)/u;
const ofInitials = /^(sở|s\. ?|phòng|ty) (.+)$/u;

function initialsOf(text: string): string {
  return text.replace(/(?:^| )và(?= |$)|[ ,.-]/gu, '');
}

/** “sở kh và cn”, “s. kh và cn”, “skhcn”; null where the name is none of these. */
function ofField(name: string): string | null {
  const [, head, rest] = ofInitials.exec(name.replace(/^s\.(?=\S)/u, 's. ')) ?? [];
  const field = rest === undefined ? undefined : fieldInitials.get(initialsOf(rest));
  if (head !== undefined && field !== undefined) return `${head.startsWith('s.') ? 'sở' : head} ${field}`;
  const whole = initialsOf(name);
  const fused = whole.startsWith('s') ? fieldInitials.get(whole.slice(1)) : undefined;
  return fused === undefined ? null : `sở ${fused}`;
}

/** The tidy name of an office with its short forms written out, and without the signs between its fields of work: every form by a table, none by likeness. */
export function officeInFull(name: string): string {
  const plain = name.includes('uỷ ban nhân dân') ? name.replace(/uỷ ban nhân dân/gu, 'ubnd') : name;
  const signs = /,| - |hội đồng nhân dân/u.test(plain)
    ? plain.replace(/hội đồng nhân dân/gu, 'hđnd').replace(/ - |, ?/gu, ' ')
    : plain;
  if (!short.test(signs)) return signs;
  const field = ofField(signs);
  if (field !== null) return field;
  return signs
    .replace(/^s\.(?=\S)/u, 's. ')
    .replace(/^cc\.?(?= )/u, 'chi cục')
    .replace(/^ca(?=$| (?:xã|phường|thị trấn|đặc khu|thành phố|huyện|quận) )/u, 'công an')
    .replace(/^tt\.? ?(?=\S)/u, 'trung tâm ')
    .split(' ')
    .map((word) => shortForms.get(word) ?? word)
    .join(' ');
}
