import { HostError, type HostObject, type Member, textArgument } from './host-object';
import type { Sheet } from './model';

/** Page set-up of a sheet, headers included. */
export function pageObject(sheet: Sheet): HostObject {
  const page = sheet.page;
  const margin = (key: string): Member => ({
    set: (value) => {
      if (typeof value !== 'number' || value < 0) throw new HostError('InvalidArgument', key);
      page.margins[key] = value;
    },
  });
  const header = (key: string): HostObject => ({
    kind: 'HeaderFooter',
    members: {
      CenterHeader: {
        set: (value) => {
          page.centerHeader[key] = textArgument(value);
        },
      },
    },
  });
  const headers: HostObject = {
    kind: 'HeaderFooterGroup',
    members: {
      State: {
        set: (value) => {
          page.headerState = textArgument(value);
        },
      },
      DefaultForAllPages: { get: () => header('default') },
      FirstPage: { get: () => header('first') },
    },
  };
  return {
    kind: 'PageLayout',
    members: {
      Orientation: {
        set: (value) => {
          page.orientation = textArgument(value);
        },
      },
      PaperSize: {
        set: (value) => {
          page.paperSize = textArgument(value);
        },
      },
      TopMargin: margin('top'),
      BottomMargin: margin('bottom'),
      LeftMargin: margin('left'),
      RightMargin: margin('right'),
      HeaderMargin: margin('header'),
      CenterHorizontally: {
        set: (value) => {
          page.centerHorizontally = value === true;
        },
      },
      Zoom: {
        set: (value) => {
          page.zoom = value;
        },
      },
      SetPrintTitleRows: {
        call: (rows) => {
          page.titleRows = textArgument(rows);
          return undefined;
        },
      },
      HeadersFooters: { get: () => headers },
    },
  };
}
