import { guard } from './guard';
import type { Host } from './host';
import { refuse } from './host';
import type { Workbook } from './workbook';

/** A paragraph of a document, with what was said of its letters: “bold 0-4”, “underline”. */
export interface ParagraphModel {
  readonly kind: 'paragraph' | 'break';
  readonly text: string;
  readonly looks: string[];
}

/** A table of a document: cells of paragraphs. */
export interface TableModel {
  readonly kind: 'table';
  readonly rows: readonly (readonly ParagraphModel[][])[];
}

/** A document in Google Drive. */
export interface DocumentModel {
  readonly name: string;
  readonly content: (ParagraphModel | TableModel)[];
  closed: boolean;
}

/** Documents that scripts have made, by the workbook that they ran in. */
export const documentsOf = new WeakMap<Workbook, DocumentModel[]>();

type Parent = (ParagraphModel | TableModel)[] | ParagraphModel[];

function textObject(host: Host, paragraphs: readonly ParagraphModel[]): object {
  const say =
    (what: string) =>
    (...args: unknown[]): object => {
      const { length } = paragraphs.map(({ text }) => text).join('\n');
      const [start, end] = args.length > 1 ? [Number(args[0]), Number(args[1])] : [0, length - 1];
      if (args.length > 1 && (start < 0 || end < start || end >= length))
        refuse(`The text offsets ${start}, ${end} are out of range.`);
      for (const paragraph of paragraphs)
        paragraph.looks.push(
          args.length > 1 ? `${what} ${start}-${end} ${String(args[2])}` : `${what} ${String(args[0])}`,
        );
      return object;
    };
  const object: object = guard(
    'Document.Text',
    {
      setBold: say('bold'),
      setItalic: say('italic'),
      setUnderline: say('underline'),
      setBackgroundColor: say('background'),
      setFontFamily: say('font'),
      setFontSize: say('size'),
    },
    host.execution,
  );
  return object;
}

function paragraphObject(host: Host, paragraph: ParagraphModel): object {
  const same = (): object => object;
  const object: object = guard(
    'Document.Paragraph',
    {
      setAlignment: same,
      setSpacingBefore: same,
      setSpacingAfter: same,
      setLineSpacing: same,
      setIndentFirstLine: same,
      editAsText: () => textObject(host, [paragraph]),
    },
    host.execution,
  );
  return object;
}

function childObject(host: Host, parent: Parent, index: unknown): object {
  const child =
    parent[Number(index)] ??
    refuse(`Child index (${String(index)}) must be less than the number of child elements (${parent.length}).`);
  return guard(
    'Document.Element',
    {
      asParagraph: () =>
        child.kind === 'table' ? refuse('Element is not a paragraph.') : paragraphObject(host, child),
      removeFromParent: () => {
        if (parent.length === 1) refuse("Can't remove the last paragraph in a document section.");
        parent.splice(
          parent.findIndex((one) => one === child),
          1,
        );
        return childObject(host, [child], 0);
      },
    },
    host.execution,
  );
}

function append(host: Host, to: Parent) {
  return (text: unknown): object => {
    const paragraph: ParagraphModel = { kind: 'paragraph', text: String(text), looks: [] };
    (to as ParagraphModel[]).push(paragraph);
    return paragraphObject(host, paragraph);
  };
}

function tableObject(host: Host, { rows }: TableModel): object {
  const cellOf = (row: unknown, column: unknown): ParagraphModel[] =>
    rows[Number(row)]?.[Number(column)] ?? refuse('Index is out of bounds.');
  const object: object = guard(
    'Document.Table',
    {
      setBorderWidth: () => object,
      editAsText: () => textObject(host, rows.flat(2)),
      getRow: (row: unknown) =>
        guard(
          'Document.TableRow',
          { editAsText: () => textObject(host, rows[Number(row)]?.flat() ?? []) },
          host.execution,
        ),
      getCell: (row: unknown, column: unknown) => {
        const cell = cellOf(row, column);
        return guard(
          'Document.TableCell',
          {
            appendParagraph: append(host, cell),
            getChild: (index: unknown) => childObject(host, cell, index),
            editAsText: () => textObject(host, cell),
          },
          host.execution,
        );
      },
    },
    host.execution,
  );
  return object;
}

function bodyObject(host: Host, { content }: DocumentModel): object {
  const same = (): object => object;
  const object: object = guard(
    'Document.Body',
    {
      setPageWidth: same,
      setPageHeight: same,
      setMarginTop: same,
      setMarginBottom: same,
      setMarginLeft: same,
      setMarginRight: same,
      appendParagraph: append(host, content),
      appendPageBreak: () => {
        content.push({ kind: 'break', text: '', looks: [] });
      },
      appendTable: (cells: unknown) => {
        const rows = (cells as string[][]).map((row) =>
          row.map((text): ParagraphModel[] => [{ kind: 'paragraph', text, looks: [] }]),
        );
        const table: TableModel = { kind: 'table', rows };
        content.push(table);
        return tableObject(host, table);
      },
      getChild: (index: unknown) => childObject(host, content, index),
    },
    host.execution,
  );
  return object;
}

/** DocumentApp, as much of it as is used. */
export function documentApp(host: Host): object {
  return guard(
    'Document.DocumentApp',
    {
      HorizontalAlignment: { LEFT: 'LEFT', CENTER: 'CENTER', RIGHT: 'RIGHT', JUSTIFY: 'JUSTIFY' },
      create: (name: unknown) => {
        const model: DocumentModel = {
          name: String(name),
          content: [{ kind: 'paragraph', text: '', looks: [] }],
          closed: false,
        };
        documentsOf.set(host.workbook, [...(documentsOf.get(host.workbook) ?? []), model]);
        return guard(
          'Document.Document',
          {
            getBody: () => bodyObject(host, model),
            getUrl: () => 'https://docs.google.com/document/d/abc/edit',
            saveAndClose: () => {
              model.closed = true;
            },
          },
          host.execution,
        );
      },
    },
    host.execution,
  );
}
