import type { Area } from '../../src/core/area';
import { eachCell, lastColumn, lastRow } from './addresses';
import { HostError, type HostObject, type Member, textArgument, countArgument } from './host-object';
import { cellOf, type Looks, setCell, type Sheet, type Side } from './model';

function restyle(sheet: Sheet, areas: readonly Area[], change: (looks: Looks) => Looks): void {
  for (const area of areas) {
    eachCell(area, (row, column) => {
      setCell(sheet, row, column, { looks: change(cellOf(sheet, row, column).looks) });
    });
  }
}

function colour(value: unknown): string {
  const text = textArgument(value).toUpperCase();
  if (!/^#[0-9A-F]{6}$/u.test(text)) throw new HostError('InvalidArgument', `“${text}” is no colour`);
  return text;
}

function oneOf(value: unknown, allowed: readonly string[]): string {
  const text = textArgument(value);
  if (!allowed.includes(text)) throw new HostError('InvalidArgument', `“${text}” is not one of ${allowed.join(', ')}`);
  return text;
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument', 'A yes or no was expected');
  return value;
}

function positive(value: unknown, limit: number): number {
  if (typeof value !== 'number' || value <= 0 || value > limit)
    throw new HostError('InvalidArgument', `${String(value)} is not between 0 and ${limit}`);
  return value;
}

/** Which sides of which cells one border item of an area draws. */
function drawBorder(sheet: Sheet, area: Area, index: string, style: string): void {
  const draw = (row: number, column: number, side: Side): void => {
    const { looks } = cellOf(sheet, row, column);
    setCell(sheet, row, column, { looks: { ...looks, borders: { ...looks.borders, [side]: style } } });
  };
  const inner = index === 'InsideHorizontal' || index === 'InsideVertical';
  if (
    (index === 'InsideHorizontal' && area.top === area.bottom) ||
    (index === 'InsideVertical' && area.left === area.right)
  ) {
    throw new HostError('GeneralException', `An area of one row or column has no ${index}`);
  }
  if (!inner && !/^Edge(?:Top|Bottom|Left|Right)$/u.test(index))
    throw new HostError('NotKnownToTestHost', `border ${index} is not known to the test host`);
  eachCell(area, (row, column) => {
    if (index === 'EdgeTop' ? row === area.top : index === 'InsideHorizontal' && row > area.top)
      draw(row, column, 'top');
    if (index === 'EdgeBottom' ? row === area.bottom : index === 'InsideHorizontal' && row < area.bottom)
      draw(row, column, 'bottom');
    if (index === 'EdgeLeft' ? column === area.left : index === 'InsideVertical' && column > area.left)
      draw(row, column, 'left');
    if (index === 'EdgeRight' ? column === area.right : index === 'InsideVertical' && column < area.right)
      draw(row, column, 'right');
  });
}

function bordersObject(sheet: Sheet, areas: readonly Area[]): HostObject {
  const item = (key: unknown): HostObject => {
    const index = textArgument(key);
    const line = { style: 'Continuous', weight: 'Thin', color: '#000000' };
    const redraw = (): void => {
      areas.forEach((area) => {
        drawBorder(sheet, area, index, `${line.style} ${line.weight} ${line.color}`);
      });
    };
    return {
      kind: 'RangeBorder',
      id: index,
      members: {
        Style: {
          set: (value) => {
            line.style = oneOf(value, ['Continuous', 'None']);
            redraw();
          },
        },
        Weight: {
          set: (value) => {
            line.weight = oneOf(value, ['Thin', 'Hairline', 'Medium', 'Thick']);
            redraw();
          },
        },
        Color: {
          set: (value) => {
            line.color = colour(value);
            redraw();
          },
        },
      },
    };
  };
  return { kind: 'RangeBorderCollection', members: { getItem: { call: item } }, item };
}

/** The looks of one or several rectangles of a sheet. */
export function formatObject(sheet: Sheet, areas: readonly Area[]): HostObject {
  const style = <Key extends keyof Looks>(key: Key, parse: (value: unknown) => Looks[Key]): Member => ({
    set: (value) => {
      const parsed = parse(value);
      restyle(sheet, areas, (looks) => ({ ...looks, [key]: parsed }));
    },
  });
  const font: HostObject = {
    kind: 'RangeFont',
    members: {
      Name: style('fontName', textArgument),
      Size: style('fontSize', (value) => positive(value, 409)),
      Bold: style('bold', flag),
      Italic: style('italic', flag),
      Underline: style('underline', (value) => oneOf(value, ['None', 'Single'])),
      Color: style('color', colour),
    },
  };
  const whole = (key: 'Column' | 'Row'): Member => ({
    set: (value) => {
      const size = positive(value, key === 'Row' ? 409.5 : 1000);
      for (const area of areas) {
        const [first, last, limit] =
          key === 'Row' ? [area.top, area.bottom, lastRow] : [area.left, area.right, lastColumn];
        if (last === limit) throw new HostError('NotKnownToTestHost', `${key} size of the whole sheet`);
        for (let index = first; index <= last; index++)
          (key === 'Row' ? sheet.rowHeights : sheet.columnWidths).set(countArgument(index), size);
      }
    },
  });
  return {
    kind: 'RangeFormat',
    members: {
      Font: { get: () => font },
      Fill: { get: () => ({ kind: 'RangeFill', members: { Color: style('fill', colour) } }) },
      Borders: { get: () => bordersObject(sheet, areas) },
      HorizontalAlignment: style('horizontal', (value) => oneOf(value, ['General', 'Left', 'Center', 'Right'])),
      VerticalAlignment: style('vertical', (value) => oneOf(value, ['Top', 'Center', 'Bottom'])),
      WrapText: style('wrap', flag),
      ColumnWidth: whole('Column'),
      RowHeight: whole('Row'),
    },
  };
}
