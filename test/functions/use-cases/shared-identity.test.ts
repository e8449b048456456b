import { expect, test } from "@jest/globals";
import type { InputFile } from "../../../functions/src/intake/input-files.ts";
import { consolidateFiles } from "../../../functions/src/use-cases/consolidate-files.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";

const today = "2026-11-20";

/** A workbook that somebody copied for another service, the first one's identification in it. */
async function copyFor(service: string): Promise<InputFile> {
  const fields = { "plan.id": "um-so", "agency.siorg": "900101", "service.name": service };
  const bytes = await writePlanWorkbook({ fields, tables: {} }, { today });
  return { source: `${service}.xlsx`, modified: null, load: () => ({ ok: true, bytes }) };
}

test("a template copied for six services is six plans, and each row names only a few of the others", async () => {
  const files = await Promise.all(["Alfa", "Beta", "Gama", "Delta", "Ípsilon", "Zeta"].map(copyFor));
  const { consolidated, files: outcomes } = await consolidateFiles(files, { today });
  expect(consolidated.plans).toHaveLength(6);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(6).fill("taken"));
  expect(outcomes[0]?.reason).toBe(
    "Tem a mesma identificação de Beta.xlsx, Delta.xlsx, Gama.xlsx e mais 2, mas é de outro serviço: provavelmente uma cópia do arquivo. Foi contado como um plano à parte.",
  );
});
