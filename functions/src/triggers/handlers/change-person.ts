import { personChange } from "../../../../plan/contract/people.ts";
import { changePerson as change } from "../../use-cases/change-person.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodBody } from "../json-body.ts";

/** Changes, disables or enables somebody. */
export const changePerson: Handler<"changePerson"> = async (
  { question, parameters, caller },
  { surroundings, accounts },
) => {
  const asked = understoodBody(personChange, question);
  if (!asked.ok) return asked;
  const input = { account: caller, uid: parameters.uid, change: asked.result };
  return asJson(await change({ ...surroundings, accounts }, input));
};
