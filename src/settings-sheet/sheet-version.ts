/**
 * Form of the sheet that this program writes. It grows when a line changes its meaning, not when one is added or reworded: added lines are the default where
 * they are missing, and old words stay in `formerWords`.
 */
export const sheetVersion = 1;
