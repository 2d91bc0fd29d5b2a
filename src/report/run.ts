/** A piece of text in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** What a person has to fill in here (“số văn bản”); `text` holds its place and is shown highlighted. */
  readonly placeholder?: string;
}

/** The runs of one paragraph, in order. */
export type Line = readonly Run[];

/**
 * Text fit for any document: line breaks and tabs become spaces; characters that XML forbids or that do not show (controls, half surrogate pairs,
 * direction marks, which could make a name read otherwise) are removed.
 */
export function plainText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\uFFFE\uFFFF]/gu, '');
}

/** Text as one run. */
export function run(text: string, style: Omit<Run, 'text' | 'placeholder'> = {}): Run {
  return { text: plainText(text), ...style };
}

/** A place to fill in. */
export function placeholder(what: string, text = `[${what}]`): Run {
  return { text, placeholder: what };
}

/** A setting's text, or a place to fill in where it is null. */
export function given(value: string | null, what: string): Line {
  return [value === null ? placeholder(what) : run(value)];
}

/** The sentence with its `{name}`s replaced by texts or runs; an unknown one stays visible. What is put in is never searched again. */
export function fillLine(sentence: string, params: Readonly<Record<string, string | Line>>): Line {
  const pieces = sentence.split(/(\{\w+\})/u).flatMap((piece): Line => {
    const value = piece.startsWith('{') ? params[piece.slice(1, -1)] : undefined;
    return value === undefined ? [run(piece)] : typeof value === 'string' ? [run(value)] : value;
  });
  return pieces.filter(({ text }) => text !== '');
}

/** The runs in another style. */
export function styled(line: Line, style: Omit<Run, 'text' | 'placeholder'>): Line {
  return line.map((piece) => ({ ...piece, ...style }));
}

/** The text of the runs. */
export function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}
