import { guard } from './guard';
import type { Host } from './host';
import { mayBear } from './host';
import { sheetObject } from './sheet';
import type { SheetModel } from './workbook';

/** A piece of developer metadata on a sheet. */
export function metadataObject(host: Host, sheet: SheetModel, entry: SheetModel['metadata'][number]): object {
  return guard(
    'Spreadsheet.DeveloperMetadata',
    {
      getKey: () => entry.key,
      getValue: () => entry.value,
      setValue: (value: unknown) => {
        mayBear([...sheet.metadata.filter((other) => other !== entry), { key: entry.key, value: String(value) }]);
        entry.value = String(value);
      },
      getLocation: () =>
        guard('Spreadsheet.DeveloperMetadataLocation', { getSheet: () => sheetObject(host, sheet) }, host.execution),
    },
    host.execution,
  );
}

/** A search for developer metadata in all sheets, or in some. */
export function finderObject(
  host: Host,
  key: string | null = null,
  within: readonly SheetModel[] | null = null,
): object {
  return guard(
    'Spreadsheet.DeveloperMetadataFinder',
    {
      withKey: (wanted: unknown) => finderObject(host, String(wanted), within),
      find: () =>
        host.export(
          (within ?? host.workbook.sheets).flatMap((sheet) =>
            sheet.metadata
              .filter((entry) => key === null || entry.key === key)
              .map((entry) => metadataObject(host, sheet, entry)),
          ),
        ),
    },
    host.execution,
  );
}
