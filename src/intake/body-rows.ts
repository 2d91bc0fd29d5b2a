/** A row of the table under its header. */
export interface BodyRow {
  readonly row: number;
  /** Trimmed and in Unicode NFC, otherwise as it stands in the cell; empty where the row has none. */
  readonly name: string;
  /** Column in which the name stands. */
  readonly nameColumn: number;
}

/** The rows under a header, sorted by what they are. */
export interface BodyRows {
  readonly units: readonly BodyRow[];
  readonly unnamed: readonly BodyRow[];
  /** Surest first, then from top to bottom. */
  readonly summaries: readonly BodyRow[];
  /** Captions over the units that follow, with or without figures of their own. */
  readonly sections: readonly BodyRow[];
  /** With figures, but of some units or of none: “TB khối sở”, “Cao nhất”, “Chỉ tiêu giao”. */
  readonly asides: readonly BodyRow[];
  /** With figures, but under a note, and not the next of the numbered units: a legend, or a unit that nobody would look for there. */
  readonly underNotes: readonly BodyRow[];
  /** Right under the last unit of a list without numbers, with no figure: units without a score, or what else stands there. */
  readonly unscored: readonly BodyRow[];
  /** Texts of the rows under the table: notes and signatures. */
  readonly notes: readonly string[];
}

/** Columns by which rows are told apart. */
export interface BodyColumns {
  readonly name: number;
  readonly position: number | null;
  readonly code: number | null;
  /** Columns of figures. */
  readonly values: readonly number[];
}
