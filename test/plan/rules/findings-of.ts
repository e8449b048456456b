import type { Form } from "../../../plan/form/declaration.ts";
import type { RuleMessage } from "../../../plan/messages/catalogue.ts";
import { en } from "../../../plan/messages/en.ts";
import { placeholdersOf } from "../../../plan/messages/fill.ts";
import { ptBR } from "../../../plan/messages/pt-BR.ts";
import { checkAgency, checkPlan } from "../../../plan/rules/check.ts";
import type { CheckContext, Finding, MessageValues, Severity } from "../../../plan/rules/rule.ts";
import type { Content } from "../../../plan/workbook/content.ts";
import type { Place } from "../../../plan/workbook/entry.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { readAgency, readPlan } from "../../../plan/workbook/read-form.ts";
import { agencyGrid, planGrid, type Typed } from "../../workbook/plan-grid.ts";
import { completeAgencyValues } from "../complete-agency.ts";
import { completePlanValues } from "../complete-plan.ts";

/** The day on which the complete plan is complete: a Friday of May 2026. */
export const TODAY = "2026-05-15";

/** A first submission, not final, by nobody in particular. */
export const FIRST: CheckContext = { today: TODAY, revision: 1, final: false, sender: null };
export const SECOND: CheckContext = { ...FIRST, revision: 2 };
export const FINAL: CheckContext = { ...FIRST, final: true };

/**
 * What a test sees of a finding: the cells by their keys (`schedule.actions[6].month`), what it says and how gravely.
 */
export interface Seen {
  readonly at: readonly string[];
  readonly values: MessageValues;
  readonly severity: Severity;
}

/** The complete plan's workbook with other things typed into some of its cells; "" makes a cell blank. */
export function planWith(typed: Typed): Grid {
  return planGrid(completePlanValues(TODAY), typed);
}

/** What one rule says of the complete plan with other things typed into some of its cells. */
export function planFindings(rule: string, typed: Typed, context: CheckContext = FIRST): readonly Seen[] {
  return findingsOfPlan(rule, planWith(typed), context);
}

/** What one rule says of a plan's workbook. */
export function findingsOfPlan(rule: string, grid: Grid, context: CheckContext = FIRST): readonly Seen[] {
  const content = readPlan(grid);
  return seen(rule, checkPlan(content, context), content);
}

/** What one rule says of the complete agency workbook with other things typed into some of its cells. */
export function agencyFindings(rule: string, typed: Typed): readonly Seen[] {
  const content = readAgency(agencyGrid(completeAgencyValues(TODAY), typed));
  return seen(rule, checkAgency(content, FIRST), content);
}

/** Blanks for every column of a table's row, as when somebody clears it. */
export function cleared(form: Form, table: string, ...rows: readonly number[]): Typed {
  const columns = Object.entries(form.tables[table]?.columns ?? {}).filter(([, { origin }]) => origin !== "computed");
  return Object.fromEntries(rows.flatMap((row) => columns.map(([column]) => [`${table}[${row}].${column}`, ""])));
}

function seen(rule: string, findings: readonly Finding[], content: Content<Form>): readonly Seen[] {
  const keys = keysOf(content);
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ places, values, severity }) => {
      requireWords(rule, values);
      return { at: places.map((place) => keys.get(placeKey(place)) ?? placeKey(place)), values, severity };
    });
}

/** Every finding a test looks at must fill in exactly what both catalogues ask for. */
function requireWords(rule: string, values: MessageValues): void {
  for (const catalogue of [ptBR, en] as const) {
    const words = (catalogue as { readonly [code: string]: RuleMessage })[rule];
    const needed = placeholdersOf(`${words?.message} ${words?.mend}`).join();
    const given = Object.keys(values).sort().join();
    if (!words || needed !== given) throw new Error(`${rule} gives ${given || "nothing"}, its words need ${needed}.`);
  }
}

function keysOf(content: Content<Form>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const add = (key: string, place: Place | null) => place && keys.set(placeKey(place), key);
  for (const [key, { place, rows }] of Object.entries(content.tables)) {
    add(key, place);
    add(`${key}[1]`, place && { ...place, row: place.row + 1 });
    for (const { number, cells } of rows) {
      for (const [column, entry] of Object.entries(cells)) add(`${key}[${number}].${column}`, entry.place);
    }
  }
  for (const [key, entry] of Object.entries(content.fields)) add(key, entry.place);
  return keys;
}

function placeKey({ sheet, row, column }: Place): string {
  return `${sheet}!R${row}C${column}`;
}
