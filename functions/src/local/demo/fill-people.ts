import type { Invitation } from "../../../../plan/contract/people.ts";
import { operator } from "../../accounts/operator.ts";
import type { Accounts } from "../../ports/accounts.ts";
import type { Surroundings } from "../../ports/surroundings.ts";
import { admitPerson } from "../../use-cases/admit-person.ts";
import { changePerson } from "../../use-cases/change-person.ts";
import type { DemoAccount } from "../running-stack.ts";
import type { SignInEmulator } from "../sign-in-emulator.ts";
import { DEMO_PASSWORD } from "./demo-people.ts";

/** Lets the demonstration's people in, as an administrator would, and gives them their password. Resolves with their uids. */
export async function fillPeople(
  surroundings: Surroundings & { readonly accounts: Accounts },
  emulator: SignInEmulator,
  people: readonly DemoAccount[],
  signal: AbortSignal,
): Promise<ReadonlyMap<DemoAccount, string>> {
  const uids = new Map<DemoAccount, string>();
  for (const person of people) {
    if (signal.aborted) break;
    const { email, name, role, agency } = person;
    const invitation: Invitation = { email, name, role, ...(agency === null ? {} : { agency: agency.siorg }) };
    const admitted = await admitPerson(surroundings, { account: operator, invitation });
    if (!admitted.ok) throw new Error(`${email} was refused: ${admitted.refusal.code}`);
    const { uid } = admitted.result.person;
    if (person.confirms === "chair") {
      const named = await changePerson(surroundings, { account: operator, uid, change: { chair: true } });
      if (!named.ok) throw new Error(`${email} was not named the chair: ${named.refusal.code}`);
    }
    await emulator.setPassword(uid, DEMO_PASSWORD);
    uids.set(person, uid);
  }
  return uids;
}
