import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { workbookFile } from "../../workbook/workbook-file.ts";
import { zipFile } from "../../workbook/zip-file.ts";
import { plano } from "./commands.ts";

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "grid-"));
  file = join(folder, "qualquer.xlsx");
  writeFileSync(
    file,
    workbookFile({
      sheets: [
        {
          name: "Contas",
          rows:
            '<row r="1"><c r="A1" t="inlineStr"><is><t>=1+1</t></is></c><c r="B1"><f>2*3</f><v>6</v></c></row>' +
            '<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2" t="e"><v>#REF!</v></c><c r="C2"><f>X9</f></c></row>',
        },
        { name: "Guardada", state: "hidden" },
      ],
      names: '<definedName name="taxa">Contas!$B$1</definedName><definedName name="perdida">#REF!</definedName>',
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("grid", () => {
  test("shows the cells of any workbook as the reader sees them", async () => {
    const { status, printed, said } = await plano("grid", file);
    expect({ status, said }).toEqual({ status: 0, said: "" });
    const lines = printed.split("\n").map((line) => line.replace(/ +/g, " ").trim());
    for (const line of [
      "Contas (visível)",
      'A1 texto "=1+1"',
      "B1 número 6 =2*3",
      "A2 lógico true",
      'B2 erro "#REF!"',
      'C2 não calculada "" =X9',
      "Guardada (oculta)",
      "taxa Contas!B1",
      "perdida não aponta para células",
    ]) {
      expect(lines).toContain(line);
    }
    expect((await plano("grid", file, "--lang", "en")).printed).toContain("Guardada (hidden)");
  });

  test("tells a program the same", async () => {
    const grid = JSON.parse((await plano("grid", file, "--json")).printed);
    expect(Object.keys(grid).sort()).toEqual(["date1904", "modified", "names", "notices", "sheets", "tables"]);
    expect(grid.sheets[0].cells[1]).toEqual({
      address: "B1",
      type: "number",
      value: 6,
      format: "General",
      formula: "2*3",
    });
    expect(grid.names).toContainEqual({ name: "taxa", range: "Contas!B1" });
  });

  test("says with one sentence that a file is no workbook, and ends with status 1", async () => {
    const text = join(folder, "texto.xlsx");
    writeFileSync(text, "Prezados, segue o plano.");
    const outcome = await plano("grid", text);
    expect(outcome).toMatchObject({ status: 1, printed: "" });
    expect(outcome.said).toMatch(/^[^\n]+\.$/);
    expect((await plano("grid", text, "--lang", "en")).said).not.toBe(outcome.said);
  });

  test("wants a single file that is there", async () => {
    const archive = join(folder, "dois.zip");
    writeFileSync(
      archive,
      zipFile([
        { name: "a.xlsx", content: "a" },
        { name: "b.xlsx", content: "b" },
      ]),
    );
    expect(await plano("grid", archive)).toMatchObject({ status: 2, said: `“${archive}” deve ser um só arquivo.` });
    expect(await plano("grid", join(folder, "nada.xlsx"))).toMatchObject({ status: 2, printed: "" });
  });
});
