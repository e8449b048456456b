import { listOrphans } from "../../use-cases/list-orphans.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** Plans that may soon have nobody. */
export const orphans: Handler<"orphans"> = async ({ caller }, { surroundings }) =>
  asJson(await listOrphans(surroundings, { account: caller }));
