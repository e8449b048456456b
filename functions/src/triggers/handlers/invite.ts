import { invitation } from "../../../../plan/contract/people.ts";
import { invitePerson } from "../../use-cases/invite-person.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodBody } from "../json-body.ts";

/** Lets somebody in. */
export const invite: Handler<"invite"> = async ({ question, caller }, { surroundings, accounts, mailer, page }) => {
  const asked = understoodBody(invitation, question);
  if (!asked.ok) return asked;
  const needed = { ...surroundings, accounts, mailer, pageAddress: `${page}/` };
  return asJson(await invitePerson(needed, { account: caller, invitation: asked.result }));
};
