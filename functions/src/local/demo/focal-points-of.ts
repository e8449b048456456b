import type { AgencyAccount } from "../../../../plan/people/account.ts";
import type { DemoAccount } from "../running-stack.ts";

/** The focal points of the demonstration's agencies. */
export function focalPointsOf(people: ReadonlyMap<DemoAccount, string>): readonly AgencyAccount[] {
  return [...people].flatMap(([{ email, name, role, agency }, uid]) =>
    role === "focalPoint" && agency ? [{ uid, email, name, role, agency: agency.siorg }] : [],
  );
}
