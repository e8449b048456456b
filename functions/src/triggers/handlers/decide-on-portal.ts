import { portalDecisions } from "../../../../plan/contract/portal.ts";
import { decideOnPortal as decide } from "../../use-cases/decide-on-portal.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodBody } from "../json-body.ts";

/** What the agency says of differences from the Portal. */
export const decideOnPortal: Handler<"decideOnPortal"> = async ({ question, caller }, { surroundings }) => {
  const asked = understoodBody(portalDecisions, question);
  return asked.ok ? asJson(await decide(surroundings, { account: caller, ...asked.result })) : asked;
};
