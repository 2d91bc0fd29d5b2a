/** Of the whole product; package.json, the manifest and the script for Google Sheets have the same (tested). */
export const version = '0.1.0';
