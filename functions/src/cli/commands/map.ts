import { agencyForm } from "../../../../plan/form/agency-form.ts";
import { type FormMapRow, formMap } from "../../../../plan/form/map.ts";
import { planForm } from "../../../../plan/form/plan-form.ts";
import type { Command } from "../command.ts";

const COLUMNS = ["form", "key", "sheet", "name", "table", "label", "type", "origin", "need"] as const;

type MapRow = FormMapRow & { readonly form: string };

/** Every key of the form with its place in the workbook, for whoever writes a program against it. */
export const mapCommand: Command = {
  name: "map",
  operands: "",
  arity: [0, 0],
  summary: {
    "pt-BR": "Lista as chaves do formulário: planilha, nome definido ou coluna, tipo (CSV; com --json, JSON)",
    en: "Lists the keys of the form: sheet, defined name or column, type (CSV; JSON with --json)",
  },
  options: {},
  needs: [],
  run: async ({ json }, terminal) => {
    const rows: MapRow[] = [planForm, agencyForm].flatMap((form) =>
      formMap(form).map((row) => ({ form: form.kind, ...row })),
    );
    terminal.print(json ? JSON.stringify(rows, null, 2) : csvOf(rows));
    return 0;
  },
};

/** RFC 4180, with the header first. */
function csvOf(rows: readonly MapRow[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => quoted(row[column] ?? "")).join(","));
  return [COLUMNS.join(","), ...lines].join("\r\n");
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
