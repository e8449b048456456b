import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { inputFiles } from "../../../functions/src/intake/input-files.ts";
import { consolidateFiles } from "../../../functions/src/use-cases/consolidate-files.ts";
import { writeConsolidated } from "../../../functions/src/workbook/consolidated/write-consolidated.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { definedName } from "../../../plan/form/declaration.ts";
import { plainLine, plainText } from "../../../plan/text/plain-text.ts";
import { cellKey, type Grid, type GridCell } from "../../../plan/workbook/grid.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { gridOfFile, tableRows } from "../cli/workbook-on-disk.ts";
import { open } from "./form-writer/opened-workbook.ts";

const TODAY = "2026-05-15";
const LONG = 120_000;

const folder = mkdtempSync(join(tmpdir(), "typed-"));
const plan = join(folder, "plano.xlsx");
const out = join(folder, "consolidado.xlsx");
afterAll(() => rmSync(folder, { recursive: true }));

/** What a spreadsheet might take for a formula, a command or its own escape. */
const hostile = fc
  .tuple(
    fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\r\n", "\t=", "\n+"),
    fc.oneof(
      fc.constantFrom(
        "1+1",
        'HYPERLINK("http://exemplo.gov.br";"clique")',
        "cmd|' /C calc'!A0",
        "SUM(A1:A9)",
        "_x003D_1+1",
        "{=1}",
        "<f>1</f>&amp;",
      ),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    ),
  )
  .map(([sign, text]) => `${sign}a${text}z`);

const FIELDS = ["service.name", "service.description", "agency.acronym", "owner.titular.name", "service.unit"] as const;

function cellOfField(grid: Grid, key: string): GridCell | undefined {
  const range = grid.names.get(definedName(key))?.range;
  return range ? grid.sheets[range.sheet]?.cells.get(cellKey(range.firstRow, range.firstColumn)) : undefined;
}

async function consolidated(): Promise<Grid> {
  await writeConsolidated({ ...(await consolidateFiles(inputFiles([plan]), { today: TODAY })), today: TODAY }, out);
  return gridOfFile(out);
}

const formulasIn = (grid: Grid): GridCell[] =>
  grid.sheets.flatMap(({ cells }) => [...cells.values()].filter(({ formula }) => formula !== null));

describe("text that an agency typed", () => {
  test(
    "travels from the form to the consolidated workbook unaltered, and is a formula nowhere",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(hostile, { minLength: 9, maxLength: 9 }), async (texts) => {
          const [name, description, acronym, owner, unit, dataBase, holder, purpose, action] = texts as [
            string,
            string,
            string,
            string,
            string,
            string,
            string,
            string,
            string,
          ];
          const typed = [name, description, acronym, owner, unit];
          writeFileSync(
            plan,
            await writePlanWorkbook(
              {
                fields: {
                  ...Object.fromEntries(FIELDS.map((key, index) => [key, typed[index]])),
                  "owner.titular.email": name,
                  "tools.systemsIntegration.adopted": true,
                },
                tables: {
                  "adoption.dataBases": [{ dataBase, agency: holder, purpose }],
                  "schedule.actions": [...Array.from({ length: 7 }, () => ({})), { action, month: "2026-09" }],
                },
              },
              { today: TODAY },
            ),
          );
          const form = gridOfFile(plan);
          const content = readPlan(form);
          for (const [index, key] of FIELDS.entries()) {
            const text = (typed[index] ?? "").replace(/\r\n?/g, "\n");
            expect(cellOfField(form, key)).toMatchObject({ type: "text", value: text, formula: null });
          }
          expect(content.fields["service.description"].value).toBe(plainText(description));

          const grid = await consolidated();
          expect(formulasIn(grid)).toEqual([]);
          expect(tableRows(grid, "tbPlanos")).toMatchObject([
            {
              Órgão: plainLine(acronym),
              Serviço: plainLine(name),
              "Dono do serviço": plainLine(owner),
              "E-mail do dono": plainLine(name),
            },
          ]);
          expect(tableRows(grid, "tbInteroperabilidade")).toMatchObject([
            {
              "Base de dados": plainLine(dataBase),
              "Órgão da base": plainLine(holder),
              Finalidade: plainText(purpose),
            },
          ]);
          expect(tableRows(grid, "tbCronograma").map((row) => row.Ação)).toContain(plainText(action));
          const malformed = tableRows(grid, "tbApontamentos").find(({ Regra }) => Regra === "people.email-malformed");
          expect(malformed?.Apontamento).toContain(plainLine(name));
        }),
        { numRuns: 20, seed: 8936 },
      );
    },
    LONG,
  );

  test("as a formula is taken at its last result, which is text again even when it begins with =", async () => {
    const opened = await open(await writePlanWorkbook({ fields: {}, tables: {} }, { today: TODAY }));
    opened.field("service.name").value = { formula: 'CONCATENATE("=","1+1")', result: "=1+1" };
    writeFileSync(plan, new Uint8Array(await opened.workbook.xlsx.writeBuffer()));
    expect(cellOfField(gridOfFile(plan), "service.name")?.formula).toBe('CONCATENATE("=","1+1")');
    const grid = await consolidated();
    expect(formulasIn(grid)).toEqual([]);
    expect(tableRows(grid, "tbPlanos")).toMatchObject([{ Serviço: "=1+1" }]);
  });

  test("that looks like an escape of the file format, or holds what no file can, is not read as something else", async () => {
    const fields = { "service.name": "_x0041_ e _x000D_", "service.unit": "a\u0001\ufffeb" };
    writeFileSync(plan, await writePlanWorkbook({ fields, tables: {} }, { today: TODAY }));
    const content = readPlan(gridOfFile(plan));
    expect(content.fields["service.name"].value).toBe("_x0041_ e _x000D_");
    expect(content.fields["service.unit"].value).toBe("ab");
    expect(tableRows(await consolidated(), "tbPlanos")).toMatchObject([{ Serviço: "_x0041_ e _x000D_" }]);
  });
});
