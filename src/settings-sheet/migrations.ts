import type { Migrations } from '../core/own-sheets/bring-up-to-date';
import type { Grid } from '../core/grid';

/**
 * What makes a sheet “Cấu hình” of an earlier form one of the next. A step is added when a line changes its meaning, not when one is added or reworded: added lines are the
 * default where they are missing, and old words stay in `formerWords`. Form 0 differed in nothing but that it had no line of its version.
 */
export const settingsMigrations: Migrations<Grid> = [(grid) => grid];
