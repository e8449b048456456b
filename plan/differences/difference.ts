import type { FieldValue } from "../workbook/cell/read-cell.ts";
import type { Place } from "../workbook/entry.ts";

/** One cell's content on one side: what stands there as a person reads it, "" for nothing. */
export interface DifferenceSide {
  readonly text: string;
  /** The value itself; null where nothing stands, or something that is no value of the field: then `text` is all. */
  readonly value: FieldValue | null;
  /** Null when this side lacks the row or the cell. */
  readonly place: Place | null;
}

/**
 * One field, or one cell of a table's row, that differs between two contents of one form. It is `added` where the first
 * says nothing, `removed` where the second says nothing.
 */
export interface FormDifference {
  /** `service.name`; of a table `schedule.actions.month`. */
  readonly key: string;
  /** What the cell is called, in the form's words. */
  readonly label: string;
  /** What tells the row apart, as in `03/2026` of a measurement, else its place among the filled rows; null for a field. */
  readonly row: string | null;
  readonly change: "changed" | "added" | "removed";
  readonly from: DifferenceSide;
  readonly to: DifferenceSide;
}
