import { describe, expect, test } from "@jest/globals";
import { type AgencyPeople, agencyDirectory } from "../../../plan/directory/agency-directory.ts";
import type { DirectoryEntry } from "../../../plan/directory/entry.ts";
import { addressesIn, foundIn } from "../../../plan/directory/found-in.ts";
import type { NamedPerson } from "../../../plan/directory/named-people.ts";

const NOBODY: ReadonlySet<string> = new Set();

function named(key: string, name: string | null, email: string | null, revision = 1, day = "2026-05-01"): NamedPerson {
  return { key, name, email, since: { revision, day } };
}

const owner = (
  rank: string,
  name: string,
  email: string | null = `${name.split(" ")[0]?.toLowerCase()}@exemplo.gov.br`,
) => named(`owner.${rank}`, name, email);

function plan(key: string, people: readonly NamedPerson[], service = `Serviço ${key}`): AgencyPeople["plans"][number] {
  return { plan: key, service, state: "submitted", revision: 2, people };
}

function agency(said: Partial<AgencyPeople> = {}): AgencyPeople {
  return {
    agency: "26",
    agencyName: "Agência Exemplo",
    acronym: "AEX",
    plans: [],
    workbook: [],
    accounts: [],
    ...said,
  };
}

function account(name: string, said: Partial<AgencyPeople["accounts"][number]> = {}): AgencyPeople["accounts"][number] {
  const email = `${name.toLowerCase()}@exemplo.gov.br`;
  return { name, email, role: "editor", chair: false, disabled: false, invited: "2026-01-10", ...said };
}

const of = (entries: readonly DirectoryEntry[], role: string, rank: string | null) =>
  entries.filter((entry) => entry.role === role && entry.rank === rank);

/** What is said of the owner and of who stands in for them. */
function flagged(people: readonly NamedPerson[], said: Partial<AgencyPeople> = {}, failed = NOBODY) {
  const entries = agencyDirectory(agency({ plans: [plan("a", people)], ...said }), failed);
  return [of(entries, "owner", "titular")[0]?.flags, of(entries, "owner", "suplente")[0]?.flags];
}

describe("an agency's directory", () => {
  test("has one entry for a person and a role, with every plan they have it in, by service", () => {
    const [nara, otto] = [owner("titular", "Nara Exemplo"), owner("titular", "Otto Exemplo")];
    const plans = [plan("b", [nara], "Zelar"), plan("a", [otto]), plan("c", [nara], "Emitir")];
    const owners = of(agencyDirectory(agency({ plans }), NOBODY), "owner", "titular");
    expect(owners.map(({ name, from }) => [name, from.map((source) => source.kind === "plan" && source.plan)])).toEqual(
      [
        ["Nara Exemplo", ["c", "b"]],
        ["Otto Exemplo", ["a"]],
      ],
    );
    expect(owners[0]?.from[0]).toEqual({
      kind: "plan",
      plan: "c",
      service: "Emitir",
      revision: 2,
      since: { revision: 1, day: "2026-05-01" },
    });
  });

  test("names nobody of a cancelled plan", () => {
    const cancelled = { ...plan("a", [owner("titular", "Nara Exemplo")]), state: "cancelled" as const };
    expect(of(agencyDirectory(agency({ plans: [cancelled] }), NOBODY), "owner", "titular")).toEqual([]);
  });

  test("takes focal points from the workbook, editors and chair from accounts, and the chair that section 7 names", () => {
    const workbook = [named("focalPoints.serviceDelivery.titular", "Iara Exemplo", "iara@exemplo.gov.br", 3)];
    const plans = [plan("a", [named("approval.committeeChair", "Rui Exemplo", null)])];
    const accounts = [
      account("Lia", { chair: true }),
      account("Ivo", { role: "focalPoint" }),
      account("Zeca", { disabled: true }),
    ];
    const entries = agencyDirectory(agency({ workbook, plans, accounts }), NOBODY);
    expect(of(entries, "serviceDelivery", "titular")[0]).toMatchObject({
      name: "Iara Exemplo",
      from: [{ kind: "workbook", since: { revision: 3 } }],
    });
    expect(of(entries, "chair", null).map(({ name, from, flags }) => [name, from[0]?.kind, flags])).toEqual([
      ["Lia", "account", []],
      ["Rui Exemplo", "plan", []],
    ]);
    expect(of(entries, "focalPoint", null).map(({ name }) => name)).toEqual(["Ivo"]);
    expect(of(entries, "editor", null).map(({ name, from }) => [name, from[0]])).toEqual([
      ["Lia", { kind: "account", since: { day: "2026-01-10" } }],
    ]);
  });

  test("says of a plan without an owner that nobody is named, and of one without a suplente that nobody stands in", () => {
    expect(flagged([])).toEqual([["vacant"], ["noStandIn"]]);
    expect(flagged([owner("titular", "Nara Exemplo"), owner("suplente", "Otto Exemplo")])).toEqual([[], []]);
  });

  test("says of an address that it is missing, is none, returns mail, is shared, or is of the titular again", () => {
    const otto = owner("suplente", "Otto Exemplo");
    expect(flagged([owner("titular", "Nara Exemplo", null), otto])[0]).toEqual(["noEmail"]);
    expect(flagged([owner("titular", "Nara Exemplo", "nara arroba exemplo"), otto])[0]).toEqual(["noEmail"]);
    expect(flagged([owner("titular", "Nara Exemplo"), otto], {}, new Set(["nara@exemplo.gov.br"]))[0]).toEqual([
      "failedEmail",
    ]);
    const same = owner("suplente", "Otto Exemplo", "nara@exemplo.gov.br");
    // One address under two names: two people share it, or one stands in for themself; either is looked into.
    expect(flagged([owner("titular", "Nara Exemplo"), same])).toEqual([["sharedEmail"], ["sharedEmail", "samePerson"]]);
    expect(flagged([owner("titular", "Nara Exemplo"), owner("suplente", "NARA  exemplo")])).toEqual([
      [],
      ["samePerson"],
    ]);
  });

  test("does not take two people who share an address for one", () => {
    const address = "ouvidoria@exemplo.gov.br";
    const plans = [
      plan("a", [owner("titular", "Nara Exemplo", address)]),
      plan("b", [owner("titular", "Otto Exemplo", address)]),
      plan("c", [owner("titular", "Nara E. Exemplo", address)]),
    ];
    const owners = of(agencyDirectory(agency({ plans }), NOBODY), "owner", "titular");
    expect(owners.map(({ name, from, flags }) => [name, from.length, flags])).toEqual([
      ["Nara Exemplo", 2, ["sharedEmail"]],
      ["Otto Exemplo", 1, ["sharedEmail"]],
    ]);
  });

  test("does not take the suplente of one plan for the titular of another", () => {
    const plans = [
      plan("a", [owner("titular", "Nara Exemplo"), owner("suplente", "Otto Exemplo")]),
      plan("b", [owner("titular", "Otto Exemplo"), owner("suplente", "Nara Exemplo")]),
    ];
    expect(
      agencyDirectory(agency({ plans }), NOBODY)
        .filter(({ role }) => role === "owner")
        .flatMap(({ flags }) => flags),
    ).toEqual([]);
  });

  test("says who signs in, and whose access was disabled", () => {
    const people = [owner("titular", "Nara Exemplo"), owner("suplente", "Otto Exemplo")];
    const accounts = [account("Nara"), account("Otto", { disabled: true })];
    const entries = agencyDirectory(agency({ plans: [plan("a", people)], accounts }), NOBODY);
    expect(of(entries, "owner", "titular")[0]).toMatchObject({ account: "active", flags: [] });
    expect(of(entries, "owner", "suplente")[0]).toMatchObject({ account: "disabled", flags: ["accountDisabled"] });
  });
});

describe("searching", () => {
  const entries = agencyDirectory(
    agency({
      plans: [
        plan(
          "a",
          [owner("titular", "Nara Antônia Exemplo", "nara@exemplo.gov.br"), owner("suplente", "Otto Exemplo")],
          "Emitir certidão",
        ),
        plan("b", [owner("titular", "Nara Antônia Exemplo", "nara@exemplo.gov.br")], "Registrar embarcação"),
      ],
    }),
    NOBODY,
  );
  const names = (sought: Parameters<typeof foundIn>[1]) =>
    foundIn(entries, { role: "owner", ...sought }).map(({ name, from }) => [name, from.length]);

  test("ignores case and accents, and finds by name, address, agency, role and service", () => {
    expect(names({ text: "ANTONIA nara" })).toEqual([["Nara Antônia Exemplo", 2]]);
    expect(names({ text: "nara@exemplo" })).toEqual([["Nara Antônia Exemplo", 2]]);
    expect(names({ text: "aex suplente otto" })).toEqual([["Otto Exemplo", 1]]);
    // Of who is found by a service, only what concerns it is listed.
    expect(names({ text: "nara certidao" })).toEqual([["Nara Antônia Exemplo", 1]]);
    expect(names({ text: "ninguém" })).toEqual([]);
  });

  test("finds what is amiss alone", () => {
    expect(names({ amiss: true })).toEqual([[null, 1]]);
    expect(foundIn(entries, { role: "editor" })).toEqual([]);
  });

  test("gives each address once, and none that returns mail", () => {
    const all = agencyDirectory(
      agency({
        plans: [plan("a", [owner("titular", "Nara Exemplo"), owner("suplente", "Otto Exemplo")])],
        accounts: [account("Nara")],
      }),
      new Set(["otto@exemplo.gov.br"]),
    );
    expect(addressesIn(all)).toEqual(["nara@exemplo.gov.br"]);
  });
});
