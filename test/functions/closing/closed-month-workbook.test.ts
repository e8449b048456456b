import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { writeClosedMonth } from "../../../functions/src/use-cases/closed-month-download.ts";
import { writeConsolidatedDownload } from "../../../functions/src/use-cases/consolidated-download.ts";
import { consolidatedFilter } from "../../../plan/contract/consolidated.ts";
import { at, type Cloud, sqliteCloud } from "../submission/cloud.ts";
import { gridOf, resultOf } from "../use-cases/read-file.ts";
import { closes, NIGHT, sendsList, sendsPlan } from "./closing.ts";

let cloud: Cloud;
let folder: string;
beforeEach(() => {
  cloud = sqliteCloud();
  folder = mkdtempSync(join(tmpdir(), "closed-month-"));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await cloud.close();
});

/** Whom the examples name. */
const PEOPLE = ["Nara", "nara.bastos", "Rita", "rita.furtado", "Noel", "noel.barreto"];

/** The values of a sheet, row by row. */
function valuesOf(bytes: Uint8Array, name: string): readonly (readonly [unknown, unknown])[] {
  const sheet = gridOf(bytes).sheets.find((one) => one.name === name);
  return [...(sheet?.cells ?? [])].map(([key, { value }]) => [key, value] as const);
}

test("the workbook of a closed month is the same to the byte whatever is sent, and says what the country did that night", async () => {
  await sendsPlan(cloud, "2026-05-20T12:00:00Z");
  await sendsList(cloud, "2026-05-20T12:00:00Z", "AEX");
  const filter = consolidatedFilter.parse({});
  const that = join(folder, "that-night.xlsx");
  resultOf(await writeConsolidatedDownload(at(cloud, "2026-05-31T23:00:00Z"), { filter, out: that }));
  await closes(cloud, NIGHT);
  const written = async (name: string) => {
    const out = join(folder, name);
    resultOf(await writeClosedMonth(cloud, { snapshot: "2026-05.1", out }));
    return readFileSync(out);
  };
  const first = await written("first.xlsx");
  await sendsPlan(cloud, "2026-06-02T12:00:00Z", { web: 230, base: 1 });
  // ZIP keeps times to two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  const second = await written("second.xlsx");
  const hashes = [first, second].map((bytes) => createHash("sha256").update(bytes).digest("hex"));
  expect(hashes[0]).toBe(hashes[1]);
  for (const sheet of ["Planos", "Indicadores", "Cronograma", "Metas"]) {
    const values = valuesOf(first, sheet);
    expect(values.length).toBeGreaterThan(5);
    const isPerson = ([, value]: readonly [unknown, unknown]) =>
      PEOPLE.some((name) => JSON.stringify(value).includes(name));
    expect(values.filter(isPerson)).toEqual([]);
    expect(values).toEqual(valuesOf(readFileSync(that), sheet).filter((cell) => !isPerson(cell)));
  }
  const panel = JSON.stringify(valuesOf(first, "Painel"));
  expect(panel).toContain("mês fechado 05/2026, edição 1");
  expect(panel).toContain("recebido antes de 01/06/2026 às 00:00");
});
