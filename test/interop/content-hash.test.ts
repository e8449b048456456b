import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { contentHash } from "../../functions/src/workbook/content-hash.ts";
import { writePlanWorkbook } from "../../functions/src/workbook/form-writer/write-workbook.ts";
import type { PlanContent } from "../../plan/workbook/content.ts";
import { normalText } from "../../plan/workbook/normal-text.ts";
import { readPlan } from "../../plan/workbook/read-form.ts";
import { gridOfFile } from "../functions/cli/workbook-on-disk.ts";
import { completePlanValues } from "../plan/complete-plan.ts";
import { convert, findSoffice } from "./programs.ts";

const TODAY = "2026-05-15";
const LONG = 120_000;

const read = (path: string): PlanContent => readPlan(gridOfFile(path));

(findSoffice() === null ? describe.skip : describe)("a plan saved again by LibreOffice", () => {
  test(
    "has the hash that it had, whatever digits of its numbers the program keeps",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "hash-"));
      try {
        const values = completePlanValues(TODAY);
        const measurements = values.tables.measurements?.map((row, index) => ({ ...row, meanTime: (index + 1) / 7 }));
        const fields = {
          ...values.fields,
          "letter.cost": { unavailable: "Não disponível" },
          "letter.timeMin": 0.1 + 0.2,
        };
        const path = join(folder, "plano.xlsx");
        const tables = { ...values.tables, ...(measurements && { measurements }) };
        writeFileSync(path, await writePlanWorkbook({ fields, tables }, { today: TODAY }));
        const [before, after] = [read(path), read(convert(path, "xlsx", join(folder, "salvo")))];
        expect(before.tables.measurements.rows[0]?.cells.meanTime.value).toBe(1 / 7);
        expect(normalText(after)).toBe(normalText(before));
        expect(contentHash(after)).toBe(contentHash(before));
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    LONG,
  );
});
