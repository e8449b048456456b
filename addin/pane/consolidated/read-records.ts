import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { agencyKeyOf } from "../../../plan/consolidation/agency-key.ts";
import type { Records } from "../../../plan/consolidation/filter-records.ts";
import { planKey } from "../../../plan/consolidation/plan-key.ts";
import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import type { RecordsPage } from "../../../plan/contract/consolidated.ts";
import { unpacked } from "../../../plan/contract/packed.ts";
import type { Answer } from "../../api/answer.ts";
import type { Api } from "../../api/api.ts";
import type { Query } from "../../api/route-path.ts";

/** Everything that was read, and when: the day that all of it is of, and the moment the first page was read. */
export interface RecordsRead {
  readonly records: Records;
  readonly asOf: CivilDate;
  /** ISO 8601 in UTC. */
  readonly moment: string;
}

/** So often a page is asked for again that the cloud did not give because it was asked too much. */
const TRIES = 20;

/** More agencies than this are not asked for by name: the whole country is read, and who is wanted is taken from it. */
export const NAMED = 400;

/**
 * Reads the records of agencies, or of the whole country (null, or very many), a page at a time, all as of the day of the
 * first. The pages are of several moments: of what is sent meanwhile some may be there and some not, but a plan is never
 * there twice.
 *
 * @returns null when it was given up.
 */
export async function readRecords(
  { ask }: Pick<Api, "ask">,
  agencies: readonly string[] | null,
  signal: AbortSignal,
  onPlans: (plans: number) => void,
): Promise<Answer<RecordsRead> | null> {
  const plans = new Map<string, PlanRecord>();
  const workbooks = new Map<string, AgencyRecord>();
  const named = agencies !== null && agencies.length <= NAMED ? agencies : null;
  let from: Pick<RecordsPage, "asOf" | "moment"> | null = null;
  for (let after: string | null = null; ; ) {
    const query: Query = { agency: named, after, asOf: from?.asOf ?? null };
    const answer = await patiently<RecordsPage>(() => ask("consolidatedRecords", { query }), signal);
    if (answer?.kind !== "done") return answer;
    const { asOf, moment, next, records }: RecordsPage = answer.value;
    from ??= { asOf, moment };
    const page = unpacked<Records>(records);
    for (const plan of page.plans) plans.set(planKey(plan), plan);
    for (const workbook of page.agencies) workbooks.set(agencyKeyOf(workbook.agency), workbook);
    onPlans(plans.size);
    if (next === null) {
      return {
        kind: "done",
        value: { records: { plans: [...plans.values()], agencies: [...workbooks.values()] }, ...from },
      };
    }
    after = next;
  }
}

/** Asks, and asks again after the time that the cloud says, when it was asked too much. Null when it was given up. */
async function patiently<Value>(ask: () => Promise<Answer<Value>>, signal: AbortSignal): Promise<Answer<Value> | null> {
  for (let tries = 1; ; tries += 1) {
    if (signal.aborted) return null;
    const answer = await ask();
    if (signal.aborted) return null;
    if (answer.kind !== "refused" || answer.refusal.code !== "too-many-requests" || tries === TRIES) return answer;
    await waited(answer.refusal.retryAfter * 1_000, signal);
  }
}

function waited(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
