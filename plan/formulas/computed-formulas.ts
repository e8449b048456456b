import { definedName, type Form } from "../form/declaration.ts";
import type { CellFormula } from "./cell-formula.ts";
import { goalFormulas } from "./goal-formulas.ts";
import { indicatorFormulas } from "./indicator-formulas.ts";

const formulas: ReadonlyMap<string, CellFormula> = new Map([
  ...indicatorFormulas,
  ...goalFormulas,
  ["cover.service", { formula: `IF(${definedName("service.name")}="","",${definedName("service.name")})`, lines: 2 }],
]);

/** The formula of a computed field. A field declared as computed without a formula is a mistake of the form. */
export function computedFormula(key: string): CellFormula {
  const formula = formulas.get(key);
  if (!formula) throw new Error(`The computed field ${key} has no formula.`);
  return formula;
}

/** Whose workbook this is, for the line under every sheet's title. */
export function subtitleFormula(form: Form): string {
  const agency = `IF(${definedName("agency.name")}="","Órgão não informado",${definedName("agency.name")})`;
  if (form.kind === "agency") return agency;
  const service = definedName("service.name");
  return `${agency}&" – "&IF(${service}="","serviço não informado",${service})`;
}
