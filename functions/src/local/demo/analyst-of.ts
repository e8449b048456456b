import type { MinistryAccount } from "../../../../plan/people/account.ts";
import type { DemoAccount } from "../running-stack.ts";

/** Whoever acts for the ministry among the demonstration's people. */
export function analystOf(people: ReadonlyMap<DemoAccount, string>): MinistryAccount {
  for (const [{ email, name, role }, uid] of people) {
    if (role === "ministry") return { uid, email, name, role, agency: null };
  }
  throw new Error("Nobody of the demonstration is of the ministry.");
}
