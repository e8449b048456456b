import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import type { DocumentStore } from "../../../functions/src/ports/document-store.ts";
import {
  type ConsolidatedDownload,
  writeConsolidatedDownload,
} from "../../../functions/src/use-cases/consolidated-download.ts";
import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import { counted } from "../store/counted.ts";
import { agencyRecord, place, planRecord, TODAY } from "../workbook/consolidated/country.ts";
import { readWritten } from "../workbook/consolidated/written-consolidated.ts";
import { type Received, receive } from "./received.ts";
import { type TemporaryStore, temporaryStore } from "./temporary-store.ts";

const opened: TemporaryStore[] = [];
afterEach(async () => {
  for (const { dispose } of opened.splice(0)) await dispose();
});

/** A ministry with this in its store, the folder it downloads to, and what is read from now on. */
async function ministry(received: Received) {
  const { observe, total } = counted();
  const [stored, downloads] = [temporaryStore(observe), temporaryStore()];
  opened.push(stored, downloads);
  await receive(stored.store, received);
  total.read = 0;
  const out = join(downloads.folder, "consolidado.xlsx");
  return {
    total,
    out,
    store: stored.store,
    download: (more: Partial<ConsolidatedDownload> = {}, store: DocumentStore = stored.store) =>
      writeConsolidatedDownload(
        { store, now: () => new Date(`${TODAY}T12:00:00Z`), randomBytes: (count) => new Uint8Array(count) },
        { filter: {}, out, ...more },
      ),
    filesThere: async () => (await readdir(downloads.folder)).filter((name) => !name.startsWith("store.sqlite")),
  };
}

function total(row: number, sum: number): Finding {
  return {
    rule: "metrics.total-differs",
    severity: "error",
    values: { total: sum, sum: sum - 1 },
    field: null,
    places: [place("Medições", row, 2)],
  };
}

/** Plans with an error but the fourth, agency workbooks without. */
function findings(record: PlanRecord | AgencyRecord): readonly Finding[] {
  return "planId" in record && record.planId !== "plano-3" ? [total(6, 1_200), total(7, 1_300)] : [];
}

const COUNTRY = {
  plans: Array.from({ length: 8 }, (_, index) => planRecord(index, 3)),
  agencies: [agencyRecord(0), agencyRecord(1)],
  findings,
};

describe("The consolidated workbook from the store", () => {
  test("has every plan, its findings and its file", async () => {
    const { out, download } = await ministry(COUNTRY);
    expect(await download()).toEqual({ ok: true, result: { asOf: TODAY, plans: 8 } });
    const workbook = await readWritten(out);
    expect((await workbook.sheet("Planos")).rows.map((row) => row.Erros)).toHaveLength(8);
    const remarks = (await workbook.sheet("Apontamentos")).rows;
    expect(remarks.map((row) => `${row["Origem: arquivo"]} ${row["Origem: célula"]}`)).toEqual(
      [0, 1, 2, 4, 5, 6, 7].flatMap((index) => [`planos/plano-${index}.xlsx B6`, `planos/plano-${index}.xlsx B7`]),
    );
    expect(remarks[0]).toMatchObject({
      Gravidade: "Erro",
      Serviço: "Certidão de pesca artesanal nº 0",
      Regra: "metrics.total-differs",
    });
    const files = (await workbook.sheet("Arquivos")).rows;
    expect(files).toHaveLength(10);
    expect(files[0]).toEqual({
      Arquivo: "orgaos/anvx.xlsx",
      Tipo: "Plano de trabalho do órgão",
      Resultado: "Considerado",
    });
  });

  test("has the findings of agency workbooks too", async () => {
    const { out, download } = await ministry({
      ...COUNTRY,
      findings: (record) => ("goals" in record ? [total(9, 10)] : []),
    });
    await download();
    const { rows } = await (await readWritten(out)).sheet("Apontamentos");
    expect(rows.map((row) => row["Origem: arquivo"])).toEqual(["orgaos/anvx.xlsx", "orgaos/ibre.xlsx"]);
  });

  test("costs one read an agency and one for each plan that has findings", async () => {
    const { total, download } = await ministry(COUNTRY);
    await download();
    expect(total.read).toBe(3 + 7);
  });

  test("is of what was asked for", async () => {
    const { out, download, total } = await ministry(COUNTRY);
    await download({ filter: { agency: ["1001"], text: "nº 4" } });
    const workbook = await readWritten(out);
    expect((await workbook.sheet("Planos")).rows.map((row) => row.Serviço)).toEqual([
      "Autorização de laboratório nº 4",
    ]);
    expect((await workbook.sheet("Apontamentos")).rows).toHaveLength(2);
    expect((await workbook.sheet("Arquivos")).rows).toHaveLength(2);
    expect((await workbook.sheet("Painel")).cells.get("A3")).toMatch(
      /^Somente órgãos de código SIORG 1001 {2}· {2}nome com “nº 4”\. {3}2 arquivos recebidos/,
    );
    expect(total.read).toBe(1 + 1);
  });

  test("is there when nothing was received, and says so", async () => {
    const { out, download } = await ministry({});
    await download();
    expect((await (await readWritten(out)).sheet("Planos")).cells.get("A2")).toBe("Nenhum plano recebido.");
  });

  test("says how many findings were not kept", async () => {
    const { out, download, store } = await ministry({ ...COUNTRY, plans: [planRecord(0, 1)] });
    await store.transact(async (transaction) => transaction.update("plans/1000.plano-0", { findingsOmitted: 1_234 }));
    await download();
    const { rows } = await (await readWritten(out)).sheet("Apontamentos");
    expect(rows).toHaveLength(3);
    expect(rows[2]).toMatchObject({
      Apontamento: "Há mais 1.234 apontamentos, que não foram guardados.",
      "Origem: arquivo": "planos/plano-0.xlsx",
    });
  });

  test("takes the plans' documents a hundred at a time, in the order of the sheet", async () => {
    const plans = Array.from({ length: 250 }, (_, index) => planRecord(index, 3, { source: `${1000 + index}.xlsx` }));
    const { out, download, store } = await ministry({ plans, findings: () => [total(6, 1_200)] });
    const asked: number[] = [];
    const getMany = (paths: readonly string[]) => {
      asked.push(paths.length);
      return store.getMany(paths);
    };
    await download({}, { ...store, getMany });
    expect(asked).toEqual([100, 100, 50]);
    const { rows } = await (await readWritten(out)).sheet("Apontamentos");
    expect(rows.map((row) => row["Origem: arquivo"])).toEqual(plans.map(({ source }) => source));
  });
});

describe("A download that does not end well", () => {
  test("leaves no file when the store fails halfway", async () => {
    const { download, store, filesThere } = await ministry(COUNTRY);
    const getMany = () => Promise.reject(new Error("o banco não respondeu"));
    await expect(download({}, { ...store, getMany })).rejects.toThrow("o banco não respondeu");
    expect(await filesThere()).toEqual([]);
  });

  test.each(["Planos", "Apontamentos", "Arquivos"])(
    "leaves no file when nobody wants it any more after %s",
    async (last) => {
      const { download, filesThere } = await ministry(COUNTRY);
      const given = new AbortController();
      const onProgress = ({ sheet }: { readonly sheet: string }) => {
        if (sheet === last) given.abort(new Error("a página foi fechada"));
      };
      await expect(download({ onProgress, signal: given.signal })).rejects.toThrow("a página foi fechada");
      expect(await filesThere()).toEqual([]);
    },
  );

  test("is not begun when nobody wants it already", async () => {
    const { download, filesThere } = await ministry(COUNTRY);
    await expect(download({ signal: AbortSignal.abort(new Error("tarde demais")) })).rejects.toThrow("tarde demais");
    expect(await filesThere()).toEqual([]);
  });

  test("leaves the file that was there as it was", async () => {
    const { download, out, store, filesThere } = await ministry(COUNTRY);
    await writeFile(out, "o de ontem");
    const getMany = () => Promise.reject(new Error("o banco não respondeu"));
    await expect(download({}, { ...store, getMany })).rejects.toThrow();
    expect(await readFile(out, "utf8")).toBe("o de ontem");
    expect(await filesThere()).toEqual(["consolidado.xlsx"]);
  });
});
