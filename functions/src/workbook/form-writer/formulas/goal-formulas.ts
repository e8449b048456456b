import { YES } from "../cell-value.ts";
import { columnName } from "../names.ts";
import { type CellFormula, NO_DATA, quoted } from "./cell-formula.ts";

const column = (name: string) => columnName("services", name);
const services = `SUMPRODUCT(--(${column("name")}<>""))`;
const registered = `COUNTIFS(${column("name")},"?*",${column("registered")},${quoted(YES)})`;
const digital = `COUNTIFS(${column("name")},"?*",${column("registered")},${quoted(YES)},${column("digital")},${quoted(YES)})`;

/** The two goals of the digital governance strategy over the agency's list of services. */
export const goalFormulas: ReadonlyMap<string, CellFormula> = new Map([
  ["goals.registered", goal(registered, services)],
  ["goals.digital", goal(digital, registered)],
]);

function goal(reached: string, of: string): CellFormula {
  return { formula: `IF(${of}=0,${quoted(NO_DATA)},${reached}/${of})`, numFmt: "0.0%" };
}
