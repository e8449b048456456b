import type { Area } from "./area.ts";
import type { Sheet } from "./sheet.ts";

/** A chart as far as the product makes and changes one. */
export interface HostChart {
  readonly id: string;
  name: string;
  readonly type: string;
  readonly sheet: Sheet;
  /** The cells it draws, with the names of series and labels; it follows the rows of a table as Excel's do. */
  area: Area;
  title: string;
  legend: { visible: boolean; position: string };
  position: { readonly from: string; readonly to: string } | null;
  readonly series: HostSeries[];
}

export interface HostSeries {
  type: string;
  fill: string;
  line: string;
}
