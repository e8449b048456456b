import type { Digest, DigestItem } from "../../../../plan/reminders/digest.ts";
import { oneLine } from "../mail-options.ts";
import { whatIsDue } from "./what-is-due.ts";

const MOST_NAMED = 3;
const LONGEST_NAME = 30;

/** What is due and of whom: `3 ações vencem esta semana, 1 atrasada: AEX`. */
export function digestSubject(digest: Pick<Digest, "date" | "items" | "overview">): string {
  const due = whatIsDue(digest);
  if (digest.items.length === 0 && digest.overview !== null) return `Resumo da semana: ${due}`;
  return `${due}: ${agencies(digest.items)}`;
}

/** The agencies of the items, as people call them. */
function agencies(items: readonly DigestItem[]): string {
  const names = [...new Map(items.map((item) => [item.agency, agencyCalled(item)])).values()];
  const more = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).join(", ");
  return more > 0 ? `${named} e mais ${more}` : named;
}

/** The acronym, or the name where there is none, or the code. */
export function agencyCalled({ acronym, agencyName, agency }: AgencyNamed): string {
  const called = oneLine(acronym ?? "") || oneLine(agencyName ?? "") || `SIORG ${agency}`;
  return called.length > LONGEST_NAME ? `${called.slice(0, LONGEST_NAME - 1).trimEnd()}…` : called;
}

interface AgencyNamed {
  readonly agency: string;
  readonly agencyName: string | null;
  readonly acronym: string | null;
}
