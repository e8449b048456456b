import type { Worksheet } from "exceljs";
import { randomNumbers } from "./random-numbers.ts";

const WORDS =
  "solicitação análise órgão público documento usuário deferimento integração serviço atendimento prazo canal etapa certidão cadastro vistoria emissão consulta pagamento protocolo unidade responsável avaliação digital".split(
    " ",
  );

const SHEETS = [
  "Plano",
  "Responsáveis",
  "Serviço",
  "Métricas",
  "Medições",
  "Cronograma",
  "Adesão",
  "Aprovação",
  "Listas",
  "_meta",
];

const FILLED_ROWS = 13;
const COLUMNS = 12;
const STYLED_ROWS = 29;

/**
 * A workbook of the size and shape of a filled plan, written by exceljs: ten sheets, some 530 filled cells and 1,200
 * styled empty ones, drop-downs, conditional formats, a table, defined names; about 25 KB. The seed decides its texts.
 */
export async function planLikeWorkbook(seed: number): Promise<Uint8Array> {
  const { default: ExcelJS } = await import("exceljs");
  const random = randomNumbers(seed);
  const workbook = new ExcelJS.Workbook();
  workbook.modified = new Date(Date.UTC(2026, 2, 1 + (seed % 28)));
  for (const [index, name] of SHEETS.entries()) {
    const sheet = workbook.addWorksheet(name);
    if (name === "_meta") sheet.state = "veryHidden";
    fill(sheet, random);
    addRules(sheet);
    workbook.definedNames.add(`'${name}'!$B$3:$E$9`, `campo_${index}`);
  }
  workbook.getWorksheet("Medições")?.addTable({
    name: "Medicoes",
    ref: "N1",
    columns: [{ name: "Mês" }, { name: "Solicitações" }],
    rows: Array.from({ length: 8 }, (_, row) => [`0${row + 1}/2026`, Math.floor(random() * 5000)]),
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fill(sheet: Worksheet, random: () => number): void {
  for (let column = 1; column <= 6; column++) sheet.getColumn(column).width = 18;
  sheet.mergeCells(1, 1, 1, 6);
  sheet.getCell(1, 1).value = `${sheet.name}: preencha os campos em azul`;
  for (let row = 2; row <= FILLED_ROWS; row++) {
    for (let column = 1; column <= 4; column++) {
      const cell = sheet.getCell(row, column);
      cell.style = inputStyle(column);
      if (column === 1) cell.value = sentence(random, 4);
      else if (column === 2) cell.value = sentence(random, 8);
      else if (column === 3)
        cell.value = random() < 0.5 ? Math.round(random() * 90_000) : Math.round(random() * 1e6) / 1e4;
      else cell.value = row % 4 === 0 ? { formula: `C${row}*2`, result: 4 } : new Date(Date.UTC(2026, row, 1));
    }
  }
  for (let row = FILLED_ROWS + 1; row <= STYLED_ROWS; row++) {
    for (let column = 1; column <= COLUMNS - 4; column++) sheet.getCell(row, column).style = inputStyle(column);
  }
}

function sentence(random: () => number, words: number): string {
  return Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)]).join(" ");
}

function inputStyle(column: number): object {
  return {
    font: { name: "Calibri", size: 11, color: { argb: "FF1F4E79" } },
    fill: { type: "pattern", pattern: "solid", fgColor: { argb: column % 2 === 0 ? "FFDDEBF7" : "FFF2F2F2" } },
    border: { top: { style: "thin" }, bottom: { style: "thin" } },
    alignment: { wrapText: true, vertical: "top" },
    protection: { locked: false },
    numFmt: column === 4 ? "dd/mm/yyyy" : column === 3 ? "#,##0.00" : "General",
  };
}

function addRules(sheet: Worksheet): void {
  for (let row = 2; row <= FILLED_ROWS; row++) {
    sheet.getCell(row, 5).dataValidation = {
      type: "list",
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: "Lista",
      error: "Escolha um item da lista.",
      formulae: ['"Sim,Não,Não se aplica"'],
    };
  }
  sheet.addConditionalFormatting({
    ref: `A2:D${STYLED_ROWS}`,
    rules: [
      { type: "expression", priority: 1, formulae: ['$A2=""'], style: { font: { color: { argb: "FFC00000" } } } },
    ],
  });
}
