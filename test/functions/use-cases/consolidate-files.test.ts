import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { chance } from "../../../functions/src/demo/random.ts";
import { type InputFile, inputFiles } from "../../../functions/src/intake/input-files.ts";
import { type ConsolidatedFiles, consolidateFiles } from "../../../functions/src/use-cases/consolidate-files.ts";
import { writeDemoWorkbooks } from "../../../functions/src/use-cases/demo-workbooks.ts";
import { writeConsolidated } from "../../../functions/src/workbook/consolidated/write-consolidated.ts";
import { emptySummary, mergeSummaries } from "../../../plan/consolidation/summary.ts";
import { gridOfFile, tableRows } from "../cli/workbook-on-disk.ts";

const TODAY = "2026-05-15";
const LONG = 120_000;

describe("the files of a whole country", () => {
  const folder = mkdtempSync(join(tmpdir(), "country-"));
  const inputs = join(folder, "planos");
  let files: readonly InputFile[];
  let whole: ConsolidatedFiles;

  beforeAll(async () => {
    await writeDemoWorkbooks(inputs, TODAY, () => {});
    // Copies that nothing but their names tells apart.
    copyFileSync(join(inputs, "ama/plano-2.xlsx"), join(inputs, "ama/plano-2 (1).xlsx"));
    copyFileSync(join(inputs, "inj/orgao.xlsx"), join(inputs, "inj/orgao - cópia.xlsx"));
    files = inputFiles([inputs]);
    whole = await consolidateFiles(files, { today: TODAY });
  }, LONG);
  afterAll(() => rmSync(folder, { recursive: true }));

  const inAnyOrder = ({ files: outcomes }: ConsolidatedFiles) =>
    [...outcomes].sort((one, other) => (one.source < other.source ? -1 : 1));

  test("are taken, superseded and refused as they should be", () => {
    const count = (outcome: string) => whole.files.filter((file) => file.outcome === outcome).length;
    expect([count("taken"), count("superseded"), count("refused")]).toEqual([71, 3, 6]);
    expect(whole.consolidated.plans).toHaveLength(60);
  });

  test.each([
    ["backwards", (all: readonly InputFile[]) => all.toReversed()],
    ["shuffled", (all: readonly InputFile[]) => shuffled(all, 7)],
    ["shuffled again", (all: readonly InputFile[]) => shuffled(all, 8936)],
  ])(
    "give the same figures, rows and reasons when they are named %s",
    async (_, order) => {
      const other = await consolidateFiles(order(files), { today: TODAY });
      expect(other.files.map(({ source }) => source)).not.toEqual(whole.files.map(({ source }) => source));
      expect(other.consolidated).toEqual(whole.consolidated);
      expect(other.findings).toEqual(whole.findings);
      expect(inAnyOrder(other)).toEqual(inAnyOrder(whole));
    },
    LONG,
  );

  test(
    "make the same workbook, row by row, in another order: only the list of files follows it",
    async () => {
      const one = await tablesOf(whole, join(folder, "um.xlsx"));
      const other = await tablesOf(
        await consolidateFiles(shuffled(files, 3), { today: TODAY }),
        join(folder, "outro.xlsx"),
      );
      expect(one.size).toBe(10);
      for (const [name, rows] of one) {
        if (name === "tbarquivos") continue;
        expect([name, other.get(name)]).toEqual([name, rows]);
      }
      expect(sortedRows(other.get("tbarquivos"))).toEqual(sortedRows(one.get("tbarquivos")));
    },
    LONG,
  );

  test(
    "come to the sums of their parts, agency by agency",
    async () => {
      const parts = Map.groupBy(files, ({ source }) => source.slice(inputs.length + 1).split("/")[0] ?? "");
      expect(parts.size).toBe(13);
      let summary = emptySummary;
      const plans: string[] = [];
      for (const part of parts.values()) {
        const { consolidated } = await consolidateFiles(part, { today: TODAY });
        summary = mergeSummaries(summary, consolidated.summary);
        plans.push(...consolidated.plans.map(({ source }) => source));
      }
      expect(summary).toEqual(whole.consolidated.summary);
      expect(plans.sort()).toEqual(whole.consolidated.plans.map(({ source }) => source).sort());
    },
    LONG,
  );
});

async function tablesOf(result: ConsolidatedFiles, path: string) {
  await writeConsolidated({ ...result, today: TODAY }, path);
  const grid = gridOfFile(path);
  return new Map([...grid.tables.keys()].map((name) => [name, tableRows(grid, name)]));
}

function sortedRows(rows: readonly object[] | undefined): string[] {
  return (rows ?? []).map((row) => JSON.stringify(row)).sort();
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const luck = chance(seed);
  return items
    .map((item) => ({ item, rank: luck.next() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}
