import { openIdSignIn } from "../../../../plan/contract/openid.ts";
import { federatedSession } from "../../use-cases/federated-session.ts";
import { refused } from "../../use-cases/outcome.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodBody } from "../json-body.ts";

/** Signs in somebody who comes back from the provider. */
export const openidSession: Handler<"openidSession"> = async ({ question }, { surroundings, accounts, provider }) => {
  if (provider === null) return refused({ code: "not-found", what: "route" });
  const asked = understoodBody(openIdSignIn, question);
  if (!asked.ok) return asked;
  return asJson(await federatedSession({ ...surroundings, accounts, provider }, asked.result));
};
