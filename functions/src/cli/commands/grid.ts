import { address } from "../../../../plan/workbook/address.ts";
import type { Grid, GridCell, GridRange, GridSheet } from "../../../../plan/workbook/grid.ts";
import { readWorkbook } from "../../workbook/reader/read-workbook.ts";
import { refusalSentence } from "../../workbook/reader/refusal-messages.ts";
import type { Command, Language } from "../command.ts";
import { singleInput } from "../single-input.ts";

const WORDS = {
  "pt-BR": {
    visible: "visível",
    hidden: "oculta",
    veryHidden: "muito oculta",
    names: "Nomes definidos",
    tables: "Tabelas",
    nowhere: "não aponta para células",
    text: "texto",
    number: "número",
    boolean: "lógico",
    error: "erro",
    uncalculated: "não calculada",
    format: "formato",
  },
  en: {
    visible: "visible",
    hidden: "hidden",
    veryHidden: "very hidden",
    names: "Defined names",
    tables: "Tables",
    nowhere: "points to no cells",
    text: "text",
    number: "number",
    boolean: "boolean",
    error: "error",
    uncalculated: "not calculated",
    format: "format",
  },
} as const;

/** The raw cells of any `.xlsx` file as the reader sees them, for whoever supports a user. */
export const gridCommand: Command = {
  name: "grid",
  operands: "FILE",
  arity: [1, 1],
  summary: {
    "pt-BR": "Mostra as células como o leitor as vê: endereço, tipo, valor, formato e fórmula (qualquer .xlsx)",
    en: "Shows the cells as the reader sees them: address, type, value, format and formula (any .xlsx)",
  },
  options: {},
  needs: [],
  run: async ({ operands, language, json }, terminal) => {
    const loaded = singleInput(operands[0] ?? "").load();
    const read = loaded.ok ? readWorkbook(loaded.bytes) : loaded;
    if (!read.ok) {
      terminal.say(refusalSentence(read.refusal, language));
      return 1;
    }
    terminal.print(json ? JSON.stringify(jsonOf(read.grid), null, 2) : textOf(read.grid, language));
    return 0;
  },
};

function textOf(grid: Grid, language: Language): string {
  const words = WORDS[language];
  const sheets = grid.sheets.flatMap((sheet) => [
    `${sheet.name} (${words[sheet.visibility]})`,
    ...[...sheet.cells.values()].map((cell) => `  ${cellLine(cell, language)}`),
    "",
  ]);
  const names = [...grid.names.values()].map(
    ({ name, range }) => `  ${name}  ${range ? rangeText(grid.sheets, range) : words.nowhere}`,
  );
  const tables = [...grid.tables.values()].map(
    ({ name, range, columns }) => `  ${name}  ${rangeText(grid.sheets, range)}  ${columns.join(" | ")}`,
  );
  return [...sheets, `${words.names}:`, ...names, "", `${words.tables}:`, ...tables].join("\n");
}

function cellLine({ row, column, type, value, format, formula }: GridCell, language: Language): string {
  const words = WORDS[language];
  const parts = [address(row, column).padEnd(7), words[type].padEnd(8), JSON.stringify(value)];
  if (format !== "General") parts.push(`${words.format} ${format}`);
  if (formula !== null) parts.push(`=${formula}`);
  return parts.join("  ");
}

function rangeText(sheets: readonly GridSheet[], range: GridRange): string {
  const first = address(range.firstRow, range.firstColumn);
  const last = address(range.lastRow, range.lastColumn);
  return `${sheets[range.sheet]?.name}!${first === last ? first : `${first}:${last}`}`;
}

function jsonOf(grid: Grid) {
  return {
    date1904: grid.date1904,
    modified: grid.modified,
    notices: grid.notices,
    sheets: grid.sheets.map(({ name, visibility, cells }) => ({
      name,
      visibility,
      cells: [...cells.values()].map(({ row, column, ...cell }) => ({ address: address(row, column), ...cell })),
    })),
    names: [...grid.names.values()].map(({ name, range }) => ({ name, range: range && rangeText(grid.sheets, range) })),
    tables: [...grid.tables.values()].map(({ name, range, columns }) => ({
      name,
      range: rangeText(grid.sheets, range),
      columns,
    })),
  };
}
