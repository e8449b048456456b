import { columnName } from "../form/workbook-names.ts";
import { YES } from "../form/yes-no-words.ts";
import { goalPercents } from "../goals/goals.ts";
import { type CellFormula, NO_DATA, quoted } from "./cell-formula.ts";

const column = (name: string) => columnName("services", name);
const services = `SUMPRODUCT(--(${column("name")}<>""))`;
const registered = `COUNTIFS(${column("name")},"?*",${column("registered")},${quoted(YES)})`;
const digital = `COUNTIFS(${column("name")},"?*",${column("registered")},${quoted(YES)},${column("digital")},${quoted(YES)})`;

/**
 * The two goals of the digital governance strategy over the agency's list of services, as
 * `12,9% (12 de 93); faltam 35 para a meta`.
 */
export const goalFormulas: ReadonlyMap<string, CellFormula> = new Map([
  ["goals.registered", goal(registered, services, goalPercents.registered)],
  ["goals.digital", goal(digital, registered, goalPercents.digital)],
]);

// FIXED and not TEXT: the codes of TEXT change with the language of Excel.
function goal(reached: string, of: string, percent: number): CellFormula {
  const gap = `(ROUNDUP(${of}*${percent}/100,0)-${reached})`;
  const rest = `IF(${gap}<=0,"meta alcançada",IF(${gap}=1,"falta 1","faltam "&${gap})&" para a meta")`;
  const share = `FIXED(100*${reached}/${of},1)&"% ("&${reached}&" de "&${of}&"); "`;
  return { formula: `IF(${of}=0,${quoted(NO_DATA)},${share}&${rest})` };
}
