import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { operator } from "../../../functions/src/accounts/operator.ts";
import type { AgencyDocument } from "../../../functions/src/documents/agency-document.ts";
import { planIdOf } from "../../../functions/src/portal/prefill.ts";
import { readLetter } from "../../../functions/src/portal/read-letter.ts";
import { readAgency, writeAgency } from "../../../functions/src/repositories/agencies.ts";
import { serviceHash } from "../../../functions/src/submission/plan-key.ts";
import { agencyTemplate } from "../../../functions/src/use-cases/agency-template.ts";
import { importLetters } from "../../../functions/src/use-cases/import-letters.ts";
import { listServices } from "../../../functions/src/use-cases/list-services.ts";
import { planTemplate } from "../../../functions/src/use-cases/plan-template.ts";
import { type MadeLetter, madeLetter } from "../portal/made-letter.ts";
import { type Cloud, invited, sqliteCloud } from "../submission/cloud.ts";
import { planWorkbook } from "../submission/workbooks.ts";
import { agencyIn, planIn, refusalOf, resultOf } from "./read-file.ts";
import { sends } from "./sends.ts";

let surroundings: Cloud;

beforeEach(async () => {
  surroundings = sqliteCloud();
  await imports({ id: "<id>emitir-certidao</id>", nome: "<nome>Emitir certidão</nome>" });
});

afterEach(() => surroundings.close());

test("an agency's services come by name, each with its plan", async () => {
  await imports(
    { id: "<id>agendar</id>", nome: "<nome>Ágil agendamento</nome>", dbId: "", digital: "" },
    { id: "<id>consultar</id>", nome: "<nome>Consultar</nome>" },
  );
  await knows({
    [planIdOf("emitir-certidao")]: { part: 0, service: "x", received: "2026-03-01T12:00:00Z" },
    "a-mao": { part: 0, service: serviceHash("CONSULTAR"), received: "2026-03-01T12:00:00Z" },
  });
  surroundings.spent();
  expect(resultOf(await listServices(surroundings, { agency: "77001" }))).toEqual([
    { service: "agendar", name: "Ágil agendamento", portalNumber: null, digital: null, plan: null },
    { service: "consultar", name: "Consultar", portalNumber: "901", digital: true, plan: "a-mao" },
    {
      service: "emitir-certidao",
      name: "Emitir certidão",
      portalNumber: "901",
      digital: true,
      plan: planIdOf("emitir-certidao"),
    },
  ]);
  expect(surroundings.spent()).toEqual({ read: 2, write: 0 });
});

test("an agency without a catalogue has no services", async () => {
  expect(resultOf(await listServices(surroundings, { agency: "999" }))).toEqual([]);
});

test("a service's plan begins with what its letter says and who the agency is", async () => {
  await knows({}, { name: "Instituto de Exemplo, nome novo", acronym: null });
  const outcome = await planTemplate(surroundings, { agency: "77001", service: "emitir-certidao" });
  expect(resultOf(outcome).name).toBe("plano-emitir-certidao.xlsx");
  const { fields } = planIn(outcome);
  expect(fields["plan.id"].value).toBe(planIdOf("emitir-certidao"));
  expect(fields["service.name"].value).toBe("Emitir certidão");
  expect(fields["agency.name"].value).toBe("Instituto de Exemplo, nome novo");
  expect(fields["agency.acronym"].value).toBe("IEX");
  expect(fields["agency.siorg"].value).toBe("77001");
});

test("an empty plan knows its agency, and is a plan of its own each time", async () => {
  const outcomes = [
    await planTemplate(surroundings, { agency: "77001" }),
    await planTemplate(surroundings, { agency: "77001" }),
  ];
  const [one, other] = outcomes.map((outcome) => planIn(outcome).fields);
  expect(one?.["agency.name"].value).toBe("Instituto de Exemplo");
  expect(one?.["service.name"].state).toBe("blank");
  expect(one?.["plan.id"].value).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(other?.["plan.id"].value).not.toBe(one?.["plan.id"].value);
});

test("an agency that nobody has heard of still gets its own code", async () => {
  expect(planIn(await planTemplate(surroundings, { agency: "999" })).fields["agency.siorg"].value).toBe("999");
  const { fields, tables } = agencyIn(await agencyTemplate(surroundings, { agency: "999" }));
  expect(fields["agency.siorg"].value).toBe("999");
  expect(tables.services.rows).toEqual([]);
});

test("a plan that leaves the acronym out takes nothing from what is known of the agency", async () => {
  const editor = await invited(surroundings, { agency: "77001" });
  await sends(surroundings, editor, planWorkbook({ "agency.siorg": "77001", "agency.acronym": null }));
  const agency = await readAgency(surroundings.store, "77001");
  expect([agency?.name, agency?.acronym]).toEqual(["Agência Exemplo de Registros", "IEX"]);
});

test.each([
  ["another agency's", "88", "emitir-certidao"],
  ["nobody's", "77001", "nao-existe"],
  ["no name of a service", "77001", "../../agencies/77001"],
])("a service that is %s is not found", async (_, agency, service) => {
  const refusal = refusalOf(await planTemplate(surroundings, { agency, service }));
  expect(refusal).toEqual({ code: "not-found", what: "service" });
});

test("an agency's own workbook begins with its services in the Portal", async () => {
  await imports({ id: "<id>agendar</id>", nome: "<nome>Agendar</nome>", digital: "" });
  await knows({ [planIdOf("agendar")]: { part: 0, service: "x", received: "2026-03-01T12:00:00Z" } });
  surroundings.spent();
  const outcome = await agencyTemplate(surroundings, { agency: "77001" });
  expect(surroundings.spent()).toEqual({ read: 2, write: 0 });
  expect(resultOf(outcome).name).toBe("plano-de-trabalho-iex.xlsx");
  const { fields, tables } = agencyIn(outcome);
  expect(fields["agency.name"].value).toBe("Instituto de Exemplo");
  const rows = tables.services.rows.map(({ cells }) => [
    cells.name.value,
    cells.portalNumber.value,
    cells.registered.value,
    cells.digital.value,
    cells.hasPlan.value,
  ]);
  expect(rows).toEqual([
    ["Agendar", "901", true, null, true],
    ["Emitir certidão", "901", true, true, null],
  ]);
});

async function imports(...letters: readonly Partial<MadeLetter>[]): Promise<void> {
  const files = letters.map((parts, index) => ({ file: `${index}.xml`, result: readLetter(madeLetter(parts)) }));
  resultOf(await importLetters(surroundings, { account: operator, letters: files }));
}

async function knows(plans: AgencyDocument["plans"], change: Partial<AgencyDocument> = {}): Promise<void> {
  const agency: AgencyDocument = {
    siorg: "77001",
    name: "Instituto de Exemplo",
    acronym: "IEX",
    plans,
    parts: [],
    workbook: null,
    summary: { plans: 0, states: {}, findings: { error: 0, query: 0, warning: 0 }, received: null },
    ...change,
  };
  await surroundings.store.transact(async (transaction) => writeAgency(transaction, agency));
}
