import { element, given, valued, xmlText, type Xml } from './xml';

/** How text looks. Sizes are half points, as everywhere in Word. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Six hexadecimal digits. */
  readonly color?: string;
  readonly size?: number;
  readonly highlight?: 'yellow';
}

/** A line at an edge. `size`: eighths of a point; `space`: points to the text. */
export interface Line {
  readonly style: 'single' | 'none' | 'nil';
  readonly size: number;
  readonly color: string;
  readonly space?: number;
}

/** How a paragraph stands; lengths in twentieths of a point. */
export interface ParagraphLook {
  readonly alignment?: 'left' | 'center' | 'right' | 'both';
  readonly spacing?: {
    readonly before?: number;
    readonly after?: number;
    readonly line?: number;
    readonly lineRule?: 'auto' | 'exact';
  };
  readonly indent?: { readonly left?: number; readonly right?: number; readonly firstLine?: number };
  readonly topLine?: Line;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Of the paragraph's mark, which gives an empty one its height. */
  readonly mark?: RunLook;
}

/** An edge of a paragraph, a table or a cell. */
export function lineElement(name: string, { style, size, color, space }: Line): Xml {
  return element(name, { 'w:val': style, 'w:color': color, 'w:sz': size, 'w:space': space });
}

/* The children stand in the order that the schema wants (ECMA-376-1, 17.3.2.28 and 17.3.1.26). */
function runProperties({ bold, italic, color, size, highlight, underline }: RunLook): Xml | false {
  const children = given(
    bold && element('w:b'),
    bold && element('w:bCs'),
    italic && element('w:i'),
    italic && element('w:iCs'),
    color !== undefined && valued('w:color', color),
    size !== undefined && valued('w:sz', size),
    size !== undefined && valued('w:szCs', size),
    highlight && valued('w:highlight', highlight),
    underline && valued('w:u', 'single'),
  );
  return children.length > 0 && element('w:rPr', {}, children);
}

/** A run with something in it. */
export function run(look: RunLook, ...children: readonly Xml[]): Xml {
  return element('w:r', {}, [...given(runProperties(look)), ...children]);
}

const spaced = { 'xml:space': 'preserve' } as const;

/** A run of text. Text is always text. */
export function textRun(text: string, look: RunLook): Xml {
  return run(look, element('w:t', spaced, [xmlText(text)]));
}

/** The number of the page, as a field. */
export function pageNumber(look: RunLook): Xml[] {
  const mark = (type: string): Xml => run(look, element('w:fldChar', { 'w:fldCharType': type }));
  return [mark('begin'), run(look, element('w:instrText', spaced, [xmlText('PAGE')])), mark('separate'), mark('end')];
}

/** A paragraph of runs. */
export function paragraph(look: ParagraphLook, runs: readonly Xml[] = []): Xml {
  const { alignment, spacing, indent, topLine, keepNext, pageBreakBefore, mark } = look;
  const properties = given(
    keepNext && element('w:keepNext'),
    pageBreakBefore && element('w:pageBreakBefore'),
    topLine && element('w:pBdr', {}, [lineElement('w:top', topLine)]),
    spacing &&
      element('w:spacing', {
        'w:after': spacing.after,
        'w:before': spacing.before,
        'w:line': spacing.line,
        'w:lineRule': spacing.lineRule,
      }),
    indent && element('w:ind', { 'w:left': indent.left, 'w:right': indent.right, 'w:firstLine': indent.firstLine }),
    alignment && valued('w:jc', alignment),
    mark && runProperties(mark),
  );
  return element('w:p', {}, [...(properties.length > 0 ? [element('w:pPr', {}, properties)] : []), ...runs]);
}
