import type { Grid } from '../../core/grid';

/** A sheet of a file. Very hidden sheets are never among them. */
export interface FileSheet {
  readonly grid: Grid;
  readonly hidden: boolean;
  /** The one that was open when the file was saved, where the file says so. */
  readonly open?: true;
  /** The name of the workbook that points to the sheet “Cấu hình” points to this one. */
  readonly settings?: true;
}
