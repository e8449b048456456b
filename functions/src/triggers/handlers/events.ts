import * as z from "zod";
import { listEvents } from "../../use-cases/list-events.ts";
import { askedAgencyOrAll } from "../asked-agency.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

const query = z.object({ plan: z.string().min(1).max(200).optional(), before: z.string().min(1).max(500).optional() });

/** What happened, the latest first: of an agency, of one plan of it, or to the ministry of all. */
export const events: Handler<"events"> = async ({ question, caller }, { surroundings }) => {
  const agency = askedAgencyOrAll(caller, question.query);
  if (!agency.ok) return agency;
  const asked = understoodQuery(query, question.query);
  if (!asked.ok) return asked;
  const { plan, before } = asked.result;
  return asJson(
    await listEvents(surroundings, {
      agency: agency.result,
      ...(plan !== undefined && { plan }),
      ...(before !== undefined && { before }),
    }),
  );
};
