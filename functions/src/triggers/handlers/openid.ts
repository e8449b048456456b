import type { OpenIdOffered } from "../../../../plan/contract/openid.ts";
import { done } from "../../use-cases/outcome.ts";
import type { Handler } from "../handler.ts";

/** With whom people may sign in besides a password; with nobody while no provider is set. */
export const openid: Handler<"openid"> = async (_asked, { provider }) =>
  done({ kind: "json", status: 200, value: { provider: (await provider?.offer()) ?? null } satisfies OpenIdOffered });
