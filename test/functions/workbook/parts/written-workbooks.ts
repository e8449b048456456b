import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A workbook as exceljs writes it in memory: `Painel`, and `Dados` with a table and a note, so with relations. */
export async function memoryWorkbook(): Promise<Uint8Array> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  const panel = workbook.addWorksheet("Painel", { pageSetup: { paperSize: 9, orientation: "landscape" } });
  panel.addRow(["Órgão", "Planos"]);
  const figures = workbook.addWorksheet("Dados d'água & cia");
  figures.addTable({ name: "Dados", ref: "A1", columns: [{ name: "Órgão" }, { name: "Planos" }], rows: [["ANVX", 3]] });
  figures.getCell("D1").note = "uma nota";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A workbook as the stream writer of exceljs writes it into `folder`: sizes follow the data in its zip. */
export async function streamedWorkbook(folder: string): Promise<Uint8Array> {
  const { default: ExcelJS } = await import("exceljs");
  const filename = join(folder, "streamed.xlsx");
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename, useStyles: true, useSharedStrings: false });
  const panel = workbook.addWorksheet("Painel");
  panel.addRow(["Órgão", "Planos"]).commit();
  panel.commit();
  workbook.addWorksheet("Vazia").commit();
  await workbook.commit();
  return readFile(filename);
}
