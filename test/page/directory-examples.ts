import type { DirectoryPage } from "../../plan/contract/directory.ts";
import type { DirectoryEntry, DirectorySource } from "../../plan/directory/entry.ts";
import { service } from "./examples.ts";

const OWN = { agency: "26000", agencyName: "Agência Exemplo de Registros", acronym: "AER" };
const OTHER = { agency: "900002", agencyName: null, acronym: null };

function inPlan(plan: string, name: string, revision = 3): DirectorySource {
  return { kind: "plan", plan, service: name, revision, since: { revision: 2, day: "2026-03-12" } };
}

const account: DirectorySource = { kind: "account", since: { day: "2026-01-10" } };

const entries: readonly DirectoryEntry[] = [
  {
    ...OWN,
    role: "owner",
    rank: "titular",
    name: "Nara Exemplo",
    email: "nara@exemplo.gov.br",
    from: [inPlan("p-certidao", service)],
    account: "active",
    flags: ["failedEmail"],
  },
  {
    ...OWN,
    role: "owner",
    rank: "suplente",
    name: null,
    email: null,
    from: [{ ...inPlan("p-certidao", service), since: null } as DirectorySource],
    account: null,
    flags: ["noStandIn"],
  },
  {
    ...OWN,
    role: "technology",
    rank: "titular",
    name: "Otto Exemplo",
    email: "otto@exemplo.gov.br",
    from: ["a", "b", "c", "d"].map((plan) => inPlan(`p-${plan}`, `Serviço ${plan}`)),
    account: null,
    flags: [],
  },
  {
    ...OWN,
    role: "serviceDelivery",
    rank: "titular",
    name: "Iara Exemplo",
    email: "iara@exemplo.gov.br",
    from: [{ kind: "workbook", since: { revision: 1, day: "2026-02-01" } }],
    account: "active",
    flags: [],
  },
  {
    ...OTHER,
    role: "editor",
    rank: null,
    name: "Ivo Exemplo",
    email: "ivo@exemplo.gov.br",
    from: [account],
    account: "active",
    flags: [],
  },
];

/** Two agencies, of one of which only an account is known. */
export const directory: DirectoryPage = { asOf: "2026-11-20", rows: entries, all: 120, agencies: 2, amiss: 2 };

/** What an agency's own people see. */
export const ownDirectory: DirectoryPage = {
  ...directory,
  rows: entries.filter(({ agency }) => agency === OWN.agency),
  all: 4,
  agencies: 1,
};
