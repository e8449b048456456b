import type { Account } from "../../../plan/people/account.ts";

/**
 * Whoever runs the system and holds the keys of its store: may do what an administrator may, and is no person in it. No
 * token can pass for the operator, since it is told by being this very value and not by its uid.
 */
export const operator: Account = {
  uid: "operator",
  email: "",
  name: "Operação do sistema",
  role: "admin",
  agency: null,
};
