/** A history of more rows than this is read thinly. All 3,321 communes of the country with their departments are fewer, so that no sheet of one period is looked at twice. */
export const mostRowsWhole = 5_000;
