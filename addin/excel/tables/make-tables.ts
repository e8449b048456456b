import type { Reference } from "../reference.ts";
import { makeTable } from "./create-tables.ts";
import type { MessageBudget } from "./message-budget.ts";
import type { StandingTable, WorkbookLook } from "./standing-tables.ts";
import type { TablePlan } from "./table-plan.ts";
import type { SheetWords } from "./write-plan.ts";

/** The tables that were made. */
export interface MadeTables {
  readonly tables: ReadonlyMap<string, StandingTable>;
  readonly positions: ReadonlyMap<string, Reference>;
  /** The first sheet that was made; null when none was. */
  readonly first: string | null;
}

/** What stands over the tables of a sheet. */
const TITLES: { readonly [sheet: string]: string } = {
  Painel: "Transformação digital dos serviços públicos",
  Planos: "Planos de integração",
  Indicadores: "Indicadores por órgão",
  Cronograma: "Cronograma: todas as ações",
  Atrasos: "Ações atrasadas",
  Metas: "Metas da Estratégia de Governança Digital por órgão",
  Adesão: "Adesão às ferramentas da plataforma",
  Interoperabilidade: "Bases de dados pedidas a outros órgãos",
};

/** Makes the tables that are not there, on sheets of their own, empty and saying so: what fills them comes later. */
export async function makeTables(
  context: Excel.RequestContext,
  plans: readonly TablePlan[],
  look: WorkbookLook,
  words: SheetWords,
  budget: MessageBudget,
): Promise<MadeTables> {
  const wanted = plans.filter(({ standing }) => standing === null);
  // A sheet that an earlier refresh did not come to furnish whole.
  const begun = new Map(
    plans.flatMap(({ placed, standing }) => (standing ? [[placed.table.name, standing.sheet]] : [])),
  );
  const sheets = new Map<string, string>();
  const taken = new Set(look.sheets);
  for (const { placed } of wanted) {
    const { name } = placed.table;
    if (sheets.has(name) || begun.has(name)) continue;
    const free = look.blankSheets.has(name.toLowerCase()) ? name : freeName(name, taken);
    taken.add(free.toLowerCase());
    sheets.set(name, free);
  }
  for (const sheet of sheets.values()) {
    if (!look.blankSheets.has(sheet.toLowerCase())) await budget.add(() => context.workbook.worksheets.add(sheet));
  }
  const tables = new Map<string, StandingTable>();
  const positions = new Map<string, Reference>();
  for (const { placed, name, changes } of wanted) {
    const sheet = begun.get(placed.table.name) ?? sheets.get(placed.table.name) ?? placed.table.name;
    const title = placed.firstColumn === 1 ? (TITLES[placed.table.name] ?? placed.table.name) : null;
    const toMake = { placed, sheet, rows: changes.added.length, title, unfinished: words.unfinished };
    const standing = await makeTable(context, toMake, budget);
    const [row, column] = [placed.headerRow - 1, placed.firstColumn];
    const position = { sheet, firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    tables.set(name, standing);
    positions.set(name, position);
  }
  return { tables, positions, first: [...sheets.values()][0] ?? null };
}

/** The name, or with the first number behind it that no sheet has. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  let number = 2;
  while (taken.has(`${name} ${number}`.toLowerCase())) number += 1;
  return `${name} ${number}`;
}
