import * as z from "zod";
import type { Account } from "../../../plan/people/account.ts";
import { done, type Outcome } from "../use-cases/outcome.ts";
import type { PlanToOpen } from "../use-cases/received-plan.ts";
import { askedAgency } from "./asked-agency.ts";
import { revision } from "./query-parts.ts";
import type { Question } from "./question.ts";
import { understoodQuery } from "./understood.ts";

const query = z.object({ revision: revision.optional() });

/** A plan that the caller may read, as it is, or with `?revision=N` as it was. */
export function askedRevision(caller: Account, question: Question, plan: string): Outcome<PlanToOpen> {
  const agency = askedAgency(caller, question.query);
  if (!agency.ok) return agency;
  const asked = understoodQuery(query, question.query);
  if (!asked.ok) return asked;
  const { revision } = asked.result;
  return done({ agency: agency.result, plan, ...(revision !== undefined && { revision }) });
}
