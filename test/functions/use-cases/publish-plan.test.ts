import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { publishDocument, publishWorkbook } from "../../../functions/src/use-cases/publish-plan.ts";
import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import { verifyWorkbook } from "../../../functions/src/use-cases/verify-receipt.ts";
import { PUBLIC_PLAN } from "../../../plan/form/identity.ts";
import type { AgencyAccount } from "../../../plan/people/account.ts";
import { checkWorkbook } from "../../../plan/rules/check-workbook.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { openedDocument, wordsOf } from "../printing/opened-document.ts";
import { type Cloud, invited, sqliteCloud, TODAY } from "../submission/cloud.ts";
import { planWorkbook, request } from "../submission/workbooks.ts";
import { gridOf, refusalOf, resultOf } from "./read-file.ts";
import { sends } from "./sends.ts";

let cloud: Cloud;
let editor: AgencyAccount;
let received: Grid;
const named = { agency: "900001", plan: "plano-1" };

/** Typed where nobody expects it. */
const HIDDEN = ["rui.teles@exemplo.gov.br", "(61) 98888-7766", "529.982.247-25"];

beforeEach(async () => {
  cloud = sqliteCloud();
  editor = await invited(cloud);
  received = planWorkbook(
    {
      "service.description": `Certidão. Dúvidas: ${HIDDEN[0]}.`,
      "approval.owner.position": `Coordenadora, CPF ${HIDDEN[2]}`,
    },
    { "schedule.actions[8].note": `combinar com Rui, ${HIDDEN[1]}` },
  );
});

afterEach(() => cloud.close());

/** Every string of every sheet, hidden ones too. */
function everythingIn(grid: Grid): string {
  return grid.sheets
    .flatMap(({ cells }) => [...cells.values()])
    .map(({ value }) => String(value))
    .join("\n");
}

const PERSONAL = /@|\(61\)|99999|3333-|529\.982/;

describe("the document that may be published", () => {
  test("holds the plan and its receipt, no personal data, and says where some was", async () => {
    const { receipt } = await sends(cloud, editor, received);
    cloud.spent();
    const { name, bytes } = resultOf(await publishDocument(cloud, named));
    expect(cloud.spent()).toEqual({ read: 2, write: 0 });
    expect(name).toBe("plano-de-integracao-versao-publica-emitir-certidao-de-registro.docx");
    const document = await openedDocument(bytes);
    const words = wordsOf(document);
    for (const part of document.parts.values()) expect(part.replaceAll(/"[^"]*"/g, "")).not.toMatch(PERSONAL);
    expect(words).toContain("VERSÃO PÚBLICA");
    expect(words).toContain("Nara Siqueira Bastos não publicado não publicado");
    expect(words).toContain("Certidão. Dúvidas: [e-mail omitido].");
    expect([...document.parts.values()].join()).toContain(receipt.number);
    const omitted = document.body.flatMap((block) => (block.block === "table" ? block.rows : []));
    expect(omitted).toContainEqual([expect.stringMatching(/^Descrição do Serviço \(Serviço, [A-Z]\d+\)$/), "e-mail"]);
    expect(omitted.filter(([field]) => field?.startsWith("Observação"))).toEqual([
      [expect.stringContaining("(Cronograma"), "telefone"],
    ]);
    expect(omitted.filter(([, kinds]) => kinds === "CPF")).toHaveLength(1);
  });
});

describe("the workbook that may be published", () => {
  let published: Grid;

  beforeEach(async () => {
    await sends(cloud, editor, received);
    const { name, bytes } = resultOf(await publishWorkbook(cloud, named));
    expect(name).toBe("plano-versao-publica-emitir-certidao-de-registro.xlsx");
    published = gridOf(bytes);
  });

  test("reads as the plan, without personal data", () => {
    expect(everythingIn(published)).not.toMatch(PERSONAL);
    const { fields, tables } = readPlan(published);
    expect(fields["service.name"].value).toBe("Emitir certidão de registro");
    expect(fields["owner.titular.name"].value).toBe("Nara Siqueira Bastos");
    expect(fields["owner.titular.email"].raw).toBe("não publicado");
    expect(tables.measurements.rows).toHaveLength(3);
    expect(tables["schedule.actions"].rows[7]?.cells.note.value).toBe("combinar com Rui, [telefone omitido]");
    for (const { title } of published.sheets.map((sheet) => ({ title: [...sheet.cells.values()][0]?.value }))) {
      if (title !== "_meta") expect(String(title)).toMatch(/versão pública|_meta/);
    }
  });

  test("is taken for no plan: neither checked, received nor verified", async () => {
    const refusal = { code: "unusable-workbook", failure: { code: "public-version" } };
    expect(checkWorkbook(published, { today: TODAY, revision: null, final: false, sender: null })).toEqual({
      kind: "failure",
      failure: { code: "public-version" },
    });
    const sending = { account: editor, grid: published, source: "plano.xlsx", request: request() };
    expect(refusalOf(await sendWorkbook(cloud, sending))).toMatchObject(refusal);
    expect(refusalOf(await verifyWorkbook(cloud, { grid: published }))).toEqual(refusal);
  });

  test("that lost what it says of itself has errors, and its receipt does not vouch for it", async () => {
    const forgetful: Grid = {
      ...published,
      names: new Map([...published.names].filter(([name]) => !/template_kind/i.test(name))),
    };
    expect(everythingIn(forgetful)).toContain(PUBLIC_PLAN);
    expect(resultOf(await verifyWorkbook(cloud, { grid: forgetful }))).toMatchObject({ outcome: "changed" });
    const sending = { account: editor, grid: forgetful, source: "plano.xlsx", request: request({ base: 1 }) };
    expect(refusalOf(await sendWorkbook(cloud, sending))).toMatchObject({ code: "has-errors" });
  });
});
