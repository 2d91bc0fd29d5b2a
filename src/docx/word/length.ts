/** Millimetres in twentieths of a point, in which Word measures; whole ones, since a length with a unit is valid in the strict form of the format only (ECMA-376-4, 14.11). */
export function twips(millimetres: number): number {
  return Math.floor((millimetres / 25.4) * 1440);
}
