import type { Me } from "../../../../plan/contract/me.ts";
import { done } from "../../use-cases/outcome.ts";
import type { Handler } from "../handler.ts";

/** Who is signed in, and for whom. */
export const me: Handler<"me"> = async ({ caller: { uid, email, name, role, agency } }) =>
  done({ kind: "json", status: 200, value: { uid, email, name, role, agency } satisfies Me });
