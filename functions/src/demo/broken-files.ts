import { Buffer } from "node:buffer";

export interface BrokenFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Files as they do arrive: cut off, protected by a password, of an old or another kind. Made from one that is whole. */
export async function brokenFiles(whole: Uint8Array): Promise<BrokenFile[]> {
  return [
    { file: "quebrados/envio interrompido.xlsx", bytes: whole.slice(0, Math.floor(whole.length * 0.6)) },
    { file: "quebrados/com senha.xlsx", bytes: oleFile("EncryptedPackage") },
    { file: "quebrados/formato antigo.xls", bytes: oleFile("Workbook") },
    { file: "quebrados/lista qualquer.xlsx", bytes: await someWorkbook() },
    {
      file: "quebrados/na verdade um texto.xlsx",
      bytes: Buffer.from("Prezados, segue o plano no corpo da mensagem.\r\n", "utf8"),
    },
    { file: "quebrados/arquivo vazio.xlsx", bytes: new Uint8Array(0) },
  ];
}

/** The beginning of a compound file whose directory names the given stream. */
function oleFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(4096);
  Buffer.from(OLE_SIGNATURE).copy(bytes);
  bytes.write(stream, 1024, "utf16le");
  return bytes;
}

/** A workbook that is in order and has nothing to do with the form. */
async function someWorkbook(): Promise<Uint8Array> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Plan1").addRow(["Item", "Quantidade"]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
