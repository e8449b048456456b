import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openAgencyWorkbook } from "../../functions/src/use-cases/open-agency-workbook.ts";
import { openPlan } from "../../functions/src/use-cases/open-plan.ts";
import { sendWorkbook } from "../../functions/src/use-cases/send-workbook.ts";
import { verifyWorkbook } from "../../functions/src/use-cases/verify-receipt.ts";
import type { AgencyAccount } from "../../plan/people/account.ts";
import { type Cloud, invited, sqliteCloud } from "../functions/submission/cloud.ts";
import { agencyWorkbook, planWorkbook, request } from "../functions/submission/workbooks.ts";
import { gridOf, refusalOf, resultOf } from "../functions/use-cases/read-file.ts";
import { sends } from "../functions/use-cases/sends.ts";
import { convert, findPythonWithOpenpyxl, findPythonWithUno, findSoffice, rearrange, runPython } from "./programs.ts";

const LONG = 300_000;

/** Saves a workbook as another program does who opens it and changes nothing. */
const RESAVE = "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])";

const usable = findSoffice() !== null && findPythonWithUno() !== null && findPythonWithOpenpyxl() !== null;

(usable ? describe : describe.skip)("a workbook that was given back and saved by another program", () => {
  const folder = mkdtempSync(join(tmpdir(), "receipts-"));
  const given = join(folder, "plano.xlsx");
  const own = join(folder, "orgao.xlsx");
  let cloud: Cloud;
  let editor: AgencyAccount;

  beforeAll(async () => {
    cloud = sqliteCloud();
    editor = await invited(cloud);
    await sends(cloud, editor, planWorkbook());
    await sends(cloud, editor, agencyWorkbook());
    writeFileSync(given, resultOf(await openPlan(cloud, { agency: "900001", plan: "plano-1" })).bytes);
    writeFileSync(own, resultOf(await openAgencyWorkbook(cloud, { agency: "900001" })).bytes);
  });
  afterAll(async () => {
    await cloud.close();
    rmSync(folder, { recursive: true });
  });

  const savedByLibreOffice = (file: string) => convert(file, "xlsx", join(folder, "libreoffice"));

  test(
    "is genuine after LibreOffice, with its sheets and rows moved there too",
    async () => {
      const moved = join(folder, "mexido.xlsx");
      rearrange(
        given,
        [
          { move: "Serviço", to: 0 },
          { rename: "Cronograma", to: "Prazos" },
          { insertRows: "Serviço", above: 1, count: 3 },
        ],
        moved,
      );
      for (const file of [savedByLibreOffice(given), savedByLibreOffice(own), moved]) {
        expect([file, await verified(file)]).toEqual([
          file,
          expect.objectContaining({ outcome: "genuine", latest: true }),
        ]);
      }
    },
    LONG,
  );

  test(
    "is genuine after openpyxl",
    async () => {
      const saved = join(folder, "openpyxl.xlsx");
      runPython(RESAVE, [given, saved]);
      expect(await verified(saved)).toMatchObject({ outcome: "genuine" });
    },
    LONG,
  );

  test(
    "is identical when it is sent again",
    async () => {
      const grid = gridOf(readFileSync(savedByLibreOffice(given)));
      const again = await sendWorkbook(cloud, { account: editor, grid, source: "plano.xlsx", request: request() });
      expect(refusalOf(again)).toMatchObject({ code: "identical", revision: 1 });
    },
    LONG,
  );

  test(
    "is changed once somebody has typed over one of its cells",
    async () => {
      const changed = join(folder, "alterado.xlsx");
      const typing = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
cells = [c for row in book["Plano"].iter_rows() for c in row if c.value == "AEX"]
assert len(cells) == 1
cells[0].value = "AEY"
book.save(sys.argv[2])`;
      runPython(typing, [given, changed]);
      expect(await verified(changed)).toMatchObject({ outcome: "changed" });
    },
    LONG,
  );

  async function verified(file: string) {
    return resultOf(await verifyWorkbook(cloud, { grid: gridOf(readFileSync(file)) }));
  }
});
