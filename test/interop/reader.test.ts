import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { unescapeExcel } from "../../functions/src/workbook/reader/xml-text.ts";
import { streamedWorkbookOfEveryKind, workbookOfEveryKind } from "../workbook/every-kind-of-value.ts";
import type { SeenCell } from "../workbook/exceljs-values.ts";
import { planLikeWorkbook } from "../workbook/plan-like-workbook.ts";
import { seenByReader } from "../workbook/reader-values.ts";
import { type OpenpyxlCell, seenByOpenpyxl } from "./openpyxl-values.ts";
import { convert, findPythonWithOpenpyxl, findSoffice, runPython } from "./programs.ts";

const folder = mkdtempSync(join(tmpdir(), "reader-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WRITE_WITH_OPENPYXL = `
import sys, datetime, openpyxl
from openpyxl.worksheet.table import Table
book = openpyxl.Workbook()
book.iso_dates = len(sys.argv) > 2 and sys.argv[2] == "iso"
if len(sys.argv) > 2 and sys.argv[2] == "1904":
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
sheet = book.active
sheet.title = "Órgão d'água"
sheet.append(["texto", 1, 2.5, -1e-9, 0, True, False, None, "#N/A"])
sheet.append([datetime.date(2026, 3, 31), datetime.datetime(2026, 3, 31, 18, 30), datetime.time(6, 0)])
sheet.append(["=A1&B1", "=SUM(B1:C1)", "=1/0"])
sheet.append(["  espaços  ", "linha\\noutra", "<&>", "ação \\U0001F4C8", "\\u00a0", "0123"])
sheet.append(["sim"])
sheet["B5"] = 0.45
sheet["B5"].number_format = "0%"
sheet["C5"] = 1234.5
sheet["C5"].number_format = "R$ #,##0.00"
sheet["D5"].font = openpyxl.styles.Font(bold=True)
sheet["A7"] = "mestre"
sheet.merge_cells("A7:C9")
sheet.append(["Mês", "Total"])
sheet.append(["jan", 1])
sheet.add_table(Table(displayName="Tabela", ref="A10:B11"))
book.create_named_range("campo", sheet, "$A$1:$B$2")
hidden = book.create_sheet("oculta")
hidden.sheet_state = "veryHidden"
hidden["AZ300"] = "canto"
book.save(sys.argv[1])
`;

interface Difference {
  readonly why: string;
  readonly applies: (ours: SeenCell | undefined, theirs: OpenpyxlCell | undefined) => boolean;
}

/** Where the reader and openpyxl may differ, and why. Anything else fails. */
const DIFFERENCES: readonly Difference[] = [
  {
    why: "openpyxl leaves Excel's escapes, such as _x000D_, in texts",
    applies: (ours, theirs) => typeof theirs?.value === "string" && unescapeExcel(theirs.value) === ours?.value,
  },
  {
    why: "openpyxl writes a shared formula out in every cell; the reader says only that it is shared",
    applies: (ours, theirs) => ours?.formula === "" && Boolean(theirs?.formula) && ours.value === theirs?.value,
  },
];

/** Names every difference between what the two see; a reason where there is one, the cells where there is none. */
function differences(file: string): {
  readonly reasons: Set<string>;
  readonly unexplained: string[];
  readonly cells: number;
} {
  const ours = seenByReader(readFileSync(file));
  const theirs = seenByOpenpyxl(file);
  expect([...ours.keys()]).toEqual([...theirs.keys()]);
  const reasons = new Set<string>();
  const unexplained: string[] = [];
  let cells = 0;
  for (const [sheet, own] of ours) {
    const other = theirs.get(sheet);
    for (const place of new Set([...own.keys(), ...(other?.keys() ?? [])])) {
      cells++;
      const [one, two] = [own.get(place), other?.get(place)];
      if (one !== undefined && two !== undefined && same(one, two)) continue;
      const known = DIFFERENCES.find(({ applies }) => applies(one, two));
      if (known !== undefined) reasons.add(known.why);
      else unexplained.push(`${sheet}!${place} ${JSON.stringify(one)} ${JSON.stringify(two)}`);
    }
  }
  return { reasons, unexplained, cells };
}

/** Dates are compared to the millisecond, which is what openpyxl keeps of them. */
function same(ours: SeenCell, theirs: OpenpyxlCell): boolean {
  const near = typeof ours.value === "number" && typeof theirs.value === "number" && "dt".includes(theirs.kind);
  const sameValue = near ? Math.abs(Number(ours.value) - Number(theirs.value)) < 1e-8 : ours.value === theirs.value;
  return sameValue && ours.format === theirs.format && ours.formula === theirs.formula;
}

const missing = [
  ...(findSoffice() === null ? ["LibreOffice"] : []),
  ...(findPythonWithOpenpyxl() === null ? ["a Python with openpyxl"] : []),
];

if (missing.length > 0) {
  describe("the reader beside other programs", () => {
    it.skip(`skipped: ${missing.join(" and ")} is not installed on this machine`, () => undefined);
  });
} else {
  describe("the reader sees in every cell what openpyxl sees", () => {
    it.each([
      ["of every kind of value", () => workbookOfEveryKind(), DIFFERENCES.length],
      ["of every kind of value, streamed", () => streamedWorkbookOfEveryKind(), 1],
      ["like a plan", () => planLikeWorkbook(3), 0],
    ])(
      "in a file %s, and when LibreOffice has saved it again",
      async (_, write, reasons) => {
        const file = join(folder, "exceljs.xlsx");
        writeFileSync(file, await write());
        const before = differences(file);
        const after = differences(convert(file, "xlsx", join(folder, "libreoffice")));
        expect(before.unexplained).toEqual([]);
        expect(after.unexplained).toEqual([]);
        expect(before.reasons.size).toBe(reasons);
        expect(Math.min(before.cells, after.cells)).toBeGreaterThan(24);
      },
      240_000,
    );

    it.each(["", "iso", "1904"])(
      "in a file that openpyxl wrote, and when LibreOffice has saved it again %s",
      (dates) => {
        const file = join(folder, `openpyxl${dates}.xlsx`);
        runPython(WRITE_WITH_OPENPYXL, [file, dates]);
        const before = differences(file);
        const after = differences(convert(file, "xlsx", join(folder, "libreoffice")));
        expect(before.unexplained).toEqual([]);
        expect(after.unexplained).toEqual([]);
        expect(Math.min(before.cells, after.cells)).toBeGreaterThan(24);
      },
      240_000,
    );
  });
}
