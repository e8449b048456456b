import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { consolidatedLineage } from "../../../functions/src/use-cases/consolidated-lineage.ts";
import type { Lineage } from "../../../plan/contract/consolidated.ts";
import type { AgencyAccount } from "../../../plan/people/account.ts";
import { type Cloud, invited, sqliteCloud } from "../submission/cloud.ts";
import { agencyWorkbook, planWorkbook } from "../submission/workbooks.ts";
import { resultOf } from "./read-file.ts";
import { sends } from "./sends.ts";

let cloud: Cloud;
let editor: AgencyAccount;

beforeEach(async () => {
  cloud = sqliteCloud();
  editor = await invited(cloud);
});

afterEach(() => cloud.close());

async function lineage(table: string, row: string, column: string): Promise<Lineage> {
  return resultOf(await consolidatedLineage(cloud, { table, row, column }));
}

describe("the lineage of a consolidated cell", () => {
  test("leads to agency, plan, revision, sheet and cell, and to the value as it was typed", async () => {
    await sends(cloud, editor, planWorkbook({ "plan.id": "plano-1" }));
    const { receipt } = await sends(
      cloud,
      editor,
      planWorkbook({ "plan.id": "plano-1", "plan.revision": 1, "service.unit": "Outra" }),
    );
    const found = await lineage("tbPlanos", "900001/plano-1", "Serviço");
    expect(found).toMatchObject({ found: true, all: 1 });
    expect(found.origins).toEqual([
      {
        agency: { siorg: "900001", name: "Agência Exemplo de Registros", acronym: "AEX" },
        plan: "plano-1",
        service: "Emitir certidão de registro",
        revision: 2,
        receipt,
        cells: [
          {
            sheet: "Serviço",
            cell: expect.stringMatching(/^[A-Z]\d+$/),
            label: "Nome do Serviço:",
            typed: "Emitir certidão de registro",
          },
        ],
      },
    ]);
    const telling = async (table: string, row: string, column: string) =>
      (await lineage(table, row, column)).origins.flatMap(({ cells }) =>
        cells.map(({ label, typed }) => [label, typed]),
      );
    expect(await telling("tbPlanos", "900001/plano-1", "E-mail do dono")).toEqual([
      [expect.stringMatching(/e-mail/i), "nara.bastos@aex.exemplo.gov.br"],
    ]);
    expect(await telling("tbCronograma", "900001/plano-1#2", "Responsável")).toEqual([
      ["Responsável", expect.any(String)],
    ]);
    expect(
      await telling(
        "tbInteroperabilidade",
        "900001/plano-1#cadastro de embarcacoes#autoridade exemplo de navegacao",
        "Finalidade",
      ),
    ).toEqual([["Para quê", "Dispensa a cópia do título de inscrição."]]);
    expect(await telling("tbPlanos", "900001/plano-1", "Adoção digital")).toHaveLength(1);
    // The cloud's own: no cell says it.
    expect(await telling("tbPlanos", "900001/plano-1", "Revisão")).toEqual([]);
  });

  test("of a figure of many is some of its workbooks and how many there are", async () => {
    for (let plan = 1; plan <= 23; plan += 1) {
      await sends(cloud, editor, planWorkbook({ "plan.id": `plano-${plan}`, "service.name": `Serviço ${plan}` }));
    }
    await sends(cloud, editor, agencyWorkbook());
    const adoption = await lineage("tbPainel", "digitalAdoption", "Valor");
    expect(adoption.all).toBe(23);
    expect(adoption.origins).toHaveLength(20);
    expect(adoption.origins.every(({ cells }) => cells.length === 1)).toBe(true);
    const goals = await lineage("tbMetas", "900001", "Serviços");
    expect(goals.origins).toMatchObject([{ plan: null, revision: 1, service: null }]);
    const late = await lineage("tbIndicadores", "#cost", "Valor");
    expect(late.all).toBe(23);
  });

  test("of a row that is not there any more, or of a table that never was, is nothing", async () => {
    await sends(cloud, editor, planWorkbook({ "plan.id": "plano-1" }));
    for (const [table, row] of [
      ["tbPlanos", "900001/plano-9"],
      ["tbPlanos", "26/plano-1"],
      ["tbOutra", "900001/plano-1"],
      ["tbPlanos", "__proto__"],
    ] as const) {
      expect(await lineage(table, row, "Serviço")).toMatchObject({ found: false, origins: [], all: 0 });
    }
  });
});
