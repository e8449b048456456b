import type { Health } from "../../../../plan/contract/health.ts";
import { SettingsProblem } from "../../composition/settings.ts";
import { runningVersion } from "../../composition/version.ts";
import { done } from "../../use-cases/outcome.ts";
import type { JsonGiven } from "../given.ts";
import type { Handler } from "../handler.ts";

/** Which version answers, and what it runs on. Whether the store answers costs one read of a document that is not there. */
export const health: Handler<"health"> = async (_, { surroundings, mailer, kinds }) => {
  await surroundings.store.get("agencies/0");
  const value: Health = {
    ok: true,
    version: runningVersion(),
    store: { kind: kinds.store },
    mail: { kind: mailer.kind },
    accounts: { kind: kinds.accounts },
  };
  return done({ kind: "json", status: 200, value });
};

/** What is told of health when something is wrong: the setting that is, or that the store does not answer. */
export function unhealthy(error: unknown): JsonGiven<Health> {
  const problem = error instanceof SettingsProblem ? error.message : "The store does not answer.";
  return { kind: "json", status: 503, value: { ok: false, version: runningVersion(), problem } };
}
