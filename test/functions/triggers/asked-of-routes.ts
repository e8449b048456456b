import { randomUUID } from "node:crypto";
import { todayInBrasilia } from "../../../functions/src/use-cases/today-in-brasilia.ts";
import { writeAgencyWorkbook, writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import type { PersonListed } from "../../../plan/contract/people.ts";
import type { RouteName } from "../../../plan/contract/routes.ts";
import type { Submitted } from "../../../plan/contract/submission.ts";
import type { AgencyValues, PlanValues } from "../../../plan/form/values.ts";
import { completeAgencyValues } from "../../plan/complete-agency.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { catalogueBytes, catalogueService } from "../portal/catalogue-service.ts";
import { type Asking, answered, asking, uploadOf } from "./asking.ts";
import type { RunningApi } from "./running-api.ts";

/** Of whom and of what everybody asks. */
export const AGENCY = "900001";
export const PLAN = "plano-1";

/** Everybody with an account, as `admit` takes them. */
export const ADMITTED: { readonly [caller: string]: Parameters<RunningApi["admit"]> } = {
  editor: [{ uid: "ana", role: "editor", agency: AGENCY }],
  focalPoint: [{ uid: "bento", role: "focalPoint", agency: AGENCY }],
  ministry: [{ uid: "clara", role: "ministry" }],
  admin: [{ uid: "dora", role: "admin" }],
  disabled: [{ uid: "edu", role: "focalPoint", agency: AGENCY }, { disabled: true }],
  elsewhere: [{ uid: "fabio", role: "editor", agency: "900002" }],
  moved: [{ uid: "rui", role: "focalPoint", agency: AGENCY }, { agency: "900002" }],
};

/** What there is to ask for. */
export interface Prepared {
  /** The bytes of the plan's second revision. */
  readonly plan: Uint8Array;
  readonly receipt: string;
  readonly hash: string;
  /** Who was invited. */
  readonly invited: string;
  readonly round: string;
}

/** Sends two revisions of a plan and of the agency's workbook, opens a round, and invites somebody. */
export async function prepare(api: RunningApi): Promise<Prepared> {
  const token = await api.admit({ uid: "gil", role: "editor", agency: AGENCY });
  const today = todayInBrasilia(new Date());
  const send = async (bytes: Uint8Array, base: number) => {
    const body = uploadOf(bytes, { key: randomUUID(), base });
    return answered<Submitted>(await asking(api, "send", { token, body }));
  };
  const planWith = (unit: string): PlanValues => {
    const values = completePlanValues(today);
    return { ...values, fields: { ...values.fields, "plan.id": PLAN, "service.unit": unit } };
  };
  await send(await writePlanWorkbook(planWith("Coordenação de Registros"), { today }), 0);
  const plan = await writePlanWorkbook(planWith("Divisão de Registros"), { today });
  const { number: receipt, hash } = (await send(plan, 1)).receipt;
  const agency: AgencyValues = completeAgencyValues(today);
  await send(await writeAgencyWorkbook(agency, { today }), 0);
  const renamed = { ...agency, fields: { ...agency.fields, "agency.acronym": "AEXR" } };
  await send(await writeAgencyWorkbook(renamed, { today }), 1);
  const round = randomUUID();
  const admin = await api.admit({ uid: "hugo", role: "admin" });
  await answered(await asking(api, "openRound", { token: admin, ...json(roundOf(round)) }));
  const { uid: invited } = await answered<PersonListed>(
    await asking(api, "invite", { token: admin, ...invitationOf("iris") }),
  );
  return { plan, receipt, hash, invited, round };
}

/** A workshop that an agency asks for. */
function visitOf(key: string) {
  const wish = { kind: "workshop", subject: "Indicadores", plan: null, tool: null, mode: "online", people: 5 };
  return { key, ...wish, dates: ["2099-05-31"], note: null };
}

/** A round in which the agency's own workbook is expected. */
function roundOf(key: string) {
  const scope = { agencies: [AGENCY], workbook: true, plans: "none", named: [] };
  return { key, name: "Rodada de exemplo", opens: "2026-05-01", due: "2099-05-31", scope };
}

export function invitationOf(name: string): Asking {
  const invitation = { email: `${name}@exemplo.gov.br`, name: `Pessoa ${name}`, role: "editor", agency: AGENCY };
  return json(invitation);
}

export function pauseOf(agency: string): Asking {
  const pause = { agency, paused: true, reason: "mudança de comando" };
  return { headers: { "content-type": "application/json" }, body: JSON.stringify(pause) };
}

/** As the plan stands once it was prepared. */
const base = { revision: 2, state: "submitted" };

function json(body: object): Asking {
  return {
    query: { agency: AGENCY },
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
}

/** What is asked beside the route, by somebody. */
export function askingOf(route: RouteName, caller: string, { plan, receipt, hash, round }: Prepared): Asking {
  switch (route) {
    case "check":
      return { body: uploadOf(plan, {}) };
    case "send":
      return { body: uploadOf(plan, { key: randomUUID(), base: 2 }) };
    case "verifyNumber":
      return { query: { number: receipt } };
    case "verifyWorkbook":
      return { headers: { "content-type": "application/octet-stream" }, body: new Uint8Array(plan) };
    case "planDifferences":
    case "agencyDifferences":
      return { query: { agency: AGENCY, from: "1", to: "2" } };
    case "consolidatedPlans":
    case "consolidatedIndicators":
    case "consolidatedGoals":
    case "consolidatedSchedule":
    case "consolidatedPortal":
    case "consolidatedWorkbook":
    case "consolidatedRecords":
    case "remindersPreview":
      return {};
    case "consolidatedLineage":
      return { query: { table: "tbPlanos", row: `${AGENCY}/${PLAN}`, column: "Serviço" } };
    case "mails":
      return { query: { state: "UNKNOWN" } };
    case "previewedMail":
      return { query: { date: todayInBrasilia(new Date()), address: "ninguem@exemplo.gov.br" } };
    case "changePause":
      return pauseOf(AGENCY);
    case "importLetters":
      return {
        headers: { "content-type": "application/json" },
        body: new Uint8Array(catalogueBytes(catalogueService())),
      };
    case "snapshots":
    case "snapshot":
    case "snapshotWorkbook":
    case "verifySnapshot":
      return {};
    case "snapshotFigure":
      return { query: { indicator: "cost" } };
    case "compareSnapshots":
      return { query: { from: "2025-01.1", to: "2025-01.1" } };
    case "closeMonth":
      return { headers: { "content-type": "application/json" }, body: JSON.stringify({ month: "2025-01" }) };
    case "decideOnPortal":
      return {
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ decisions: [{ service: "portal:x", slug: "x", same: true }] }),
      };
    case "reviewQueue":
      return {};
    case "confirmPlan":
      return json({ confirmer: "owner", confirmed: true, hash });
    case "comment":
      return json({ key: randomUUID(), revision: 2, field: "service.name", row: null, text: "O nome difere." });
    case "changeComment":
      return json({ state: "addressed" });
    case "movePlan":
      return json({ key: randomUUID(), act: "begin", base });
    case "movePlans":
      return json({ key: randomUUID(), act: "begin", plans: [{ agency: AGENCY, plan: PLAN, base }] });
    case "openRound":
      return json(roundOf(randomUUID()));
    case "previewScope":
      return json(roundOf(round).scope);
    case "changeRound":
      return json({ version: 1, name: "Rodada com outro nome" });
    case "changeExpected":
      return json({ add: roundOf(round).scope });
    case "waive":
      return json({ agency: AGENCY, expected: ["workbook"], reason: "Não se aplica" });
    case "declareNothing":
      return json({ expected: ["workbook"], declared: true });
    case "askVisit":
      return json(visitOf(randomUUID()));
    case "moveVisit":
      return json({
        key: randomUUID(),
        base: { step: 1, state: "requested" },
        doing: { act: "cancel", reason: "Não é preciso." },
      });
    case "visitDay":
      return { query: { day: "2099-05-31" } };
    case "rounds":
    case "round":
    case "roundMissing":
      return {};
    case "invite":
      return invitationOf(`novo.${caller.toLowerCase()}`);
    case "changePerson":
      return json({ name: `Iris ${caller}` });
    default:
      return { query: { agency: AGENCY } };
  }
}
