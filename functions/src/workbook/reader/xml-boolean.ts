import { Refused } from "./refusal.ts";

/** A truth value in both spellings that XML has; false when it is not given. @throws Refused */
export function isTrue(value: string | undefined, where: string): boolean {
  if (value === "1" || value === "true") return true;
  if (value === undefined || value === "0" || value === "false") return false;
  throw new Refused("malformed-value", where);
}
