import { operator } from "../../../functions/src/accounts/operator.ts";
import { closeMonth } from "../../../functions/src/use-cases/close-month.ts";
import type { SnapshotListed } from "../../../plan/contract/snapshots.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { at, type Cloud, invited, TODAY } from "../submission/cloud.ts";
import { agencyWorkbook, planWorkbook } from "../submission/workbooks.ts";
import { resultOf } from "../use-cases/read-file.ts";
import { sends } from "../use-cases/sends.ts";

/** The month that these tests close, when it ends in Brasília, and a night after it. */
export const MONTH = "2026-05";
export const CUT = "2026-06-01T03:00:00Z";
export const NIGHT = "2026-06-01T07:30:00Z";
/** A moment of that month. */
export const BEFORE = "2026-05-20T12:00:00Z";

/** Two agencies: a plan each, and of the first its own workbook. */
export async function closedCountry(cloud: Cloud): Promise<void> {
  await sendsPlan(cloud, BEFORE);
  await sendsList(cloud, BEFORE, "AEX");
  await sendsPlan(cloud, BEFORE, { agency: "900002", plan: "plano-2", web: 345 });
}

/** Sends a plan of an agency at a moment, so many of 460 requests through the web, as what comes after a revision. */
export async function sendsPlan(
  cloud: Cloud,
  moment: string,
  {
    agency = "900001",
    plan = "plano-1",
    web = 115,
    base = 0,
    fields = {},
  }: {
    readonly agency?: string;
    readonly plan?: string;
    readonly web?: number;
    readonly base?: number;
    readonly fields?: PlanValues["fields"];
  } = {},
): Promise<void> {
  const account = await invited(cloud, { uid: `pessoa${agency}`, agency });
  const complete = completePlanValues(TODAY).tables.measurements ?? [];
  const measurements = complete.map((row, index) =>
    index < complete.length - 1 ? row : { ...row, requestsWeb: web, requestsInPerson: 420 - web },
  );
  const named = {
    "agency.siorg": agency,
    "plan.id": plan,
    "service.name": `Serviço ${plan}`,
    "service.portalNumber": null,
  };
  const values = { ...named, "plan.revision": base, "service.unit": `Unidade ${web}`, ...fields };
  await sends(at(cloud, moment), account, planWorkbook(values, {}, { measurements }));
}

/** Sends an agency's own workbook at a moment. */
export async function sendsList(cloud: Cloud, moment: string, acronym: string, base = 0): Promise<void> {
  const account = await invited(cloud, { uid: "pessoa900001" });
  await sends(at(cloud, moment), account, agencyWorkbook({ "agency.acronym": acronym, "workbook.revision": base }));
}

/** Closes a month at a moment. */
export async function closes(
  cloud: Cloud,
  moment: string,
  asked: { readonly month?: string; readonly reason?: string; readonly most?: number } = {},
): Promise<SnapshotListed> {
  const { month = MONTH, reason = null, ...more } = asked;
  const outcome = await closeMonth(at(cloud, moment), { account: operator, month, reason, ...more });
  return resultOf(outcome).snapshot;
}
