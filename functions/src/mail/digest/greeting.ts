import type { Digest } from "../../../../plan/reminders/digest.ts";
import { oneLine } from "../mail-options.ts";

/** By name, where the form says one. */
export function greeting({ recipient }: Pick<Digest, "recipient">): string {
  const name = oneLine(recipient.name ?? "");
  return name === "" ? "Olá." : `Olá, ${name}.`;
}
