import { agencyForm, focalPointRanks, focalPointThemes } from "./agency-form.ts";
import { tools } from "./annex.ts";
import { approvers } from "./approval.ts";
import type { FieldDeclaration, Form } from "./declaration.ts";
import { indicators } from "./metrics.ts";
import { planPeople } from "./people.ts";
import { planForm } from "./plan-form.ts";

/** The words of the rows of the form's matrices, whose cells are called by their column alone (`Nome`, `E-mail`). */
const ROW_LABELS: readonly (readonly [prefix: string, label: string])[] = [
  ...planPeople.map(({ key, label }) => [key, label] as const),
  ...indicators.map(({ key, label }) => [`metrics.${key}`, withoutBrackets(label)] as const),
  ...tools.map(({ key, label }) => [`tools.${key}`, label] as const),
  ...approvers.map(({ key, label }) => [key, withoutBrackets(label)] as const),
  ...focalPointThemes.flatMap((theme) =>
    focalPointRanks.map((rank) => [`${theme.key}.${rank}`, `${theme.label} (${rank})`] as const),
  ),
  ...focalPointThemes.map(({ key, label }) => [key, label] as const),
];

const DECLARATIONS: ReadonlyMap<string, FieldDeclaration> = declarationsOf([planForm, agencyForm]);
const LABELS: ReadonlyMap<string, string> = new Map(
  [...DECLARATIONS].map(([key, { label }]) => [key, named(key, label)]),
);
const TABLE_LABELS: ReadonlyMap<string, string> = new Map(
  [planForm, agencyForm].flatMap((form: Form) =>
    form.sheets.flatMap(({ title, blocks }) =>
      blocks.flatMap((block) => (block.block === "table" ? [[block.table, block.heading ?? title] as const] : [])),
    ),
  ),
);

/**
 * The declaration of a key of either form: a field's (`service.name`) or a table's column's (`schedule.actions.month`).
 * Undefined when no form has the key.
 */
export function declarationOf(key: string): FieldDeclaration | undefined {
  return DECLARATIONS.get(key);
}

/**
 * What a cell is called when it is spoken of away from its sheet, in the form's own words: the label, without its
 * colon, and for a cell of a matrix also its row: `E-mail: “Dono” do serviço (titular)`.
 */
export function fieldLabel(key: string): string {
  return LABELS.get(key) ?? key;
}

/** The label of a cell alone, in the form's own words, without its colon: `E-mail`. */
export function ownLabel(key: string): string {
  return (DECLARATIONS.get(key)?.label ?? key).replace(/:$/, "");
}

/** What a table is called when it is spoken of: the words above it on its sheet. */
export function tableLabel(key: string): string {
  return TABLE_LABELS.get(key) ?? key;
}

/** A label without the explanation that the form adds in brackets. */
export function withoutBrackets(label: string): string {
  const bracket = label.indexOf(" (");
  return bracket < 0 ? label : label.slice(0, bracket);
}

function named(key: string, label: string): string {
  const row = ROW_LABELS.find(([prefix]) => key.startsWith(`${prefix}.`));
  const words = label.replace(/:$/, "");
  return row ? `${words}: ${row[1]}` : words;
}

function declarationsOf(forms: readonly Form[]): ReadonlyMap<string, FieldDeclaration> {
  const found = new Map<string, FieldDeclaration>();
  for (const form of forms) {
    for (const [key, declaration] of Object.entries(form.fields)) found.set(key, declaration);
    for (const [key, table] of Object.entries(form.tables)) {
      for (const [column, declaration] of Object.entries(table.columns)) found.set(`${key}.${column}`, declaration);
    }
  }
  return found;
}
