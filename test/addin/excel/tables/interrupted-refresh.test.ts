import { describe, expect, test } from "@jest/globals";
import type { ExcelHost } from "../../../../addin/host/excel-host.ts";
import type { HostTable } from "../../../../addin/host/model/workbook.ts";
import { address } from "../../../../plan/workbook/address.ts";
import { excelWith } from "../../excel-room.ts";
import { countryOf, everythingIn, newWorkbook, refreshed, rowsShown, WORDS } from "./country-in-excel.ts";
import { anew, byKey, COUNTRY, positions, tableOf, without, withPlan, written } from "./refreshed-workbook.ts";

/** Fails the n-th message from now on. */
function failing(host: ExcelHost, sync: number): void {
  host.faults.failSync = { in: sync, code: "GeneralException", message: "Internal error." };
}

describe("a refresh that does not come to its end", () => {
  const now = withPlan(4, { revision: 9, owner: { name: "Nova Dona", email: null } }, without(11));

  test("refused while somebody edits a cell, or in a workbook that cannot be changed, leaves everything as it was", async () => {
    const { workbook, host } = await written();
    const before = everythingIn(workbook);
    const refusals: [problem: string, make: () => void, undo: () => void][] = [
      [
        "cellBeingEdited",
        () => Object.assign(host.faults, { cellEdit: true }),
        () => Object.assign(host.faults, { cellEdit: false }),
      ],
      [
        "readOnly",
        () => Object.assign(workbook, { readOnly: true }),
        () => Object.assign(workbook, { readOnly: false }),
      ],
      [
        "protected",
        () => Object.assign(tableOf(workbook, "pdMetas").sheet, { protection: { options: {}, password: "" } }),
        () => Object.assign(tableOf(workbook, "pdMetas").sheet, { protection: null }),
      ],
    ];
    for (const [problem, make, undo] of refusals) {
      make();
      await expect(refreshed(now)).rejects.toMatchObject({ problem });
      undo();
      expect(everythingIn(workbook)).toBe(before);
    }
  });

  test("is refused before anything where sheets may not be added, or a table lost its keys", async () => {
    const empty = newWorkbook();
    empty.isStructureProtected = true;
    excelWith(empty);
    await expect(refreshed(now)).rejects.toMatchObject({ problem: "protected" });
    expect(empty.sheets).toHaveLength(1);

    const { workbook, user } = await written();
    const { area } = tableOf(workbook, "pdMetas");
    user.type("Metas", address(area.top, area.right), "outra");
    const before = everythingIn(workbook);
    await expect(refreshed(now)).rejects.toMatchObject({ problem: "itemGone" });
    expect(everythingIn(workbook)).toBe(before);
  });

  /** Messages so short that a small country takes many. */
  const short = { messageBytes: 20_000 };
  const small = countryOf(8, 2);

  test("at whatever message it fails, each table is as it was, new, or says that it is not whole; the next ends it", async () => {
    const later = withPlan(4, { revision: 9 }, without(7, small));
    const wanted = await anew(later);
    const counted = excelWith(newWorkbook());
    await refreshed(small, short);
    const syncs = counted.traffic.syncs;
    expect(syncs).toBeGreaterThan(6);
    for (let sync = 1; sync < syncs; sync += 1) {
      const workbook = newWorkbook();
      const host = excelWith(workbook);
      failing(host, sync);
      await expect(refreshed(small, short)).rejects.toMatchObject({ problem: "other" });
      for (const { name } of workbook.tables) {
        const place = workbook.cellsOfName(`${name}_posicao`);
        const said = place?.sheet.cell(place.area.top, place.area.left).value;
        const blank = rowsShown(workbook, name).filter((row) => row["Chave (não apagar)"] === null);
        expect([WORDS.position, WORDS.unfinished]).toContain(said);
        if (said === WORDS.position) expect(blank).toEqual([]);
      }
      await refreshed(later);
      for (const [name, rows] of wanted) expect(byKey(rowsShown(workbook, name))).toEqual(byKey(rows));
      expect(new Set(positions(workbook))).toEqual(new Set([WORDS.position]));
      expect(workbook.sheets).toHaveLength(9);
    }
  });

  test("of a table that was there, likewise, and the filter that was off is put back", async () => {
    const other = {
      ...small,
      plans: small.plans.slice(2).map((plan) => ({ ...plan, service: { ...plan.service, name: null } })),
    };
    // Every table takes several; of so many messages every third fails.
    const shorter = { messageBytes: 5_000 };
    const filters = (table: HostTable) => table.columns.map((_, at) => (at === 4 ? { filterOn: "Values" } : null));
    const wanted = await anew(other);
    const before = await anew(small);
    let isOver = false;
    for (let sync = 1; !isOver; sync += 3) {
      const { workbook, host } = await written(small);
      const planos = tableOf(workbook, "pdPlanos");
      planos.filters = filters(planos);
      failing(host, sync);
      const outcome = await refreshed(other, shorter).catch(() => null);
      isOver = host.faults.failSync !== null;
      host.faults.failSync = null;
      // What says as of when it is, is whole: as it was, or as it is to be.
      for (const [at, { name }] of workbook.tables.entries()) {
        if (positions(workbook)[at] !== WORDS.position) continue;
        const shown = byKey(rowsShown(workbook, name));
        expect([byKey(before.get(name) ?? []), byKey(wanted.get(name) ?? [])]).toContainEqual(shown);
      }
      // What is filtered stays so, or the next refresh knows of it.
      if (planos.filters === null)
        expect(String(workbook.settings.get("planoDigital.atualizacao"))).toContain("pdPlanos");
      if (outcome === null) await refreshed(other, shorter);
      if (planos.filters === null) await refreshed(other, shorter);
      expect(planos.filters).toEqual(filters(planos));
      for (const [name, rows] of wanted) expect(byKey(rowsShown(workbook, name))).toEqual(byKey(rows));
    }
  });

  test("given up between two messages, it says so over what it had begun, and the next ends it", async () => {
    const workbook = newWorkbook();
    excelWith(workbook);
    const abort = new AbortController();
    const outcome = await refreshed(COUNTRY, {
      ...short,
      signal: abort.signal,
      onProgress: ({ done }) => {
        if (done > 0) abort.abort();
      },
    });
    expect(outcome).toEqual({ kind: "cancelled", begun: true });
    expect(positions(workbook)).toContain(WORDS.unfinished);
    await refreshed(COUNTRY);
    for (const [name, rows] of await anew(COUNTRY)) expect(rowsShown(workbook, name)).toEqual(rows);
    expect(new Set(positions(workbook))).toEqual(new Set([WORDS.position]));
  });

  test("given up while it is still comparing, it changes nothing", async () => {
    const { workbook } = await written();
    const before = everythingIn(workbook);
    const abort = new AbortController();
    abort.abort();
    expect(await refreshed(now, { signal: abort.signal })).toEqual({ kind: "cancelled", begun: false });
    expect(everythingIn(workbook)).toBe(before);
  });

  test("sends no message that Excel on the web would not take, whatever stands in the cells", async () => {
    const long = "Texto bem comprido. ".repeat(1_600);
    const { plans, agencies } = countryOf(20);
    const wordy = plans.map((plan) => ({
      ...plan,
      service: { ...plan.service, name: { value: long, place: { sheet: "Serviço", row: 5, column: 3 } } },
    }));
    const workbook = newWorkbook();
    const host = excelWith(workbook);
    await refreshed({ plans: wordy, agencies });
    expect(host.traffic.largest).toBeLessThan(4_000_000);
    expect(host.traffic.bytesSent).toBeGreaterThan(4_000_000);
  });
});
