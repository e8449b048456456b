import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { currentAgencies, currentPlans } from "../../../plan/consolidation/versions.ts";
import type { PlanTyped } from "../content-of.ts";
import { agency, plan, planRecords } from "./records.ts";

const january = "2026-01-10T08:00:00Z";
const february = "2026-02-10T08:00:00Z";

function version(source: string, fields: PlanTyped["fields"] = {}, modified: string | null = null) {
  return plan(source, {
    fields: { "agency.siorg": "26", "service.name": "Emitir certidão", ...fields },
    modified,
  });
}

function sourcesOf(plans: readonly { readonly source: string }[]): readonly string[] {
  return plans.map(({ source }) => source);
}

/** Records, and the same in any other order. */
const inAnotherOrder = planRecords.chain((records) =>
  fc.tuple(fc.constant(records), fc.shuffledSubarray([...records], { minLength: records.length })),
);

describe("of several files of one plan", () => {
  test("the highest revision counts, however old the file", () => {
    const old = version("b.xlsx", { "plan.revision": 1 }, february);
    const { plans, superseded } = currentPlans([old, version("a.xlsx", { "plan.revision": 2 }, january)]);
    expect(sourcesOf(plans)).toEqual(["a.xlsx"]);
    expect(superseded).toEqual([{ source: "b.xlsx", by: "a.xlsx", because: "revision" }]);
  });

  test("of the same revision the one modified last, and one without a moment is the oldest", () => {
    const { plans, superseded } = currentPlans([
      version("c.xlsx"),
      version("a.xlsx", {}, february),
      version("b.xlsx", {}, january),
    ]);
    expect(sourcesOf(plans)).toEqual(["a.xlsx"]);
    expect(superseded.map(({ source, because }) => [source, because])).toEqual([
      ["b.xlsx", "modified"],
      ["c.xlsx", "modified"],
    ]);
  });

  test("and of the same moment the one whose name comes last", () => {
    const { plans, superseded } = currentPlans([version("b.xlsx", {}, january), version("a.xlsx", {}, january)]);
    expect(sourcesOf(plans)).toEqual(["b.xlsx"]);
    expect(superseded).toEqual([{ source: "a.xlsx", by: "b.xlsx", because: "name" }]);
  });
});

describe("the identity of a plan", () => {
  test("is the service of the agency, however both are written", () => {
    const other = version("b.xlsx", { "agency.siorg": "0026", "service.name": "EMITIR  CERTIDAO" });
    expect(currentPlans([version("a.xlsx"), other]).plans).toHaveLength(1);
  });

  test("tells services and agencies apart", () => {
    const otherService = version("b.xlsx", { "service.name": "Renovar licença" });
    const otherAgency = version("c.xlsx", { "agency.siorg": "27" });
    expect(currentPlans([version("a.xlsx"), otherService, otherAgency]).plans).toHaveLength(3);
  });

  test("is not shared by a copy that was filled in for another service, and says so", () => {
    const { plans, sharedIdentities } = currentPlans([
      version("b.xlsx", { "plan.id": "p1", "service.name": "Renovar licença" }),
      version("a.xlsx", { "plan.id": "p1" }),
    ]);
    expect(plans).toHaveLength(2);
    expect(sharedIdentities).toEqual([{ planId: "p1", sources: ["a.xlsx", "b.xlsx"] }]);
  });

  describe("with one id in files of one agency", () => {
    const named = (source: string, name: string | null, revision: number | null) =>
      version(source, { "plan.id": "p1", "service.name": name, "plan.revision": revision });

    test("stays when the service was renamed between two submissions, and reports no shared identity", () => {
      const result = currentPlans([named("a.xlsx", "Renovar licença", 2), named("b.xlsx", "Emitir certidão", 1)]);
      expect(sourcesOf(result.plans)).toEqual(["a.xlsx"]);
      expect(result.superseded).toEqual([{ source: "b.xlsx", by: "a.xlsx", because: "revision" }]);
      expect(result.sharedIdentities).toEqual([]);
    });

    test.each([
      [1, 1],
      [1, 0],
      [null, 2],
      [null, null],
    ])("is two services with the revisions %j and %j", (one, other) => {
      const { plans, sharedIdentities } = currentPlans([
        named("a.xlsx", "Renovar licença", one),
        named("b.xlsx", "Emitir certidão", other),
      ]);
      expect(plans).toHaveLength(2);
      expect(sharedIdentities).toEqual([{ planId: "p1", sources: ["a.xlsx", "b.xlsx"] }]);
    });

    test("stays when one of the files leaves the service's name blank", () => {
      const { plans, sharedIdentities } = currentPlans([named("a.xlsx", null, null), named("b.xlsx", "Certidão", 1)]);
      expect(sourcesOf(plans)).toEqual(["b.xlsx"]);
      expect(sharedIdentities).toEqual([]);
    });

    test("does not guess which of two services a file without a name belongs to", () => {
      const result = currentPlans([
        named("a.xlsx", "Renovar licença", 1),
        named("b.xlsx", "Emitir certidão", 1),
        named("c.xlsx", null, 2),
      ]);
      expect(result.plans).toHaveLength(3);
      expect(result.sharedIdentities).toEqual([{ planId: "p1", sources: ["a.xlsx", "b.xlsx", "c.xlsx"] }]);
    });

    test("keeps a renamed service one plan beside a copy that was never submitted", () => {
      const result = currentPlans([
        named("a.xlsx", "Renovar licença", 1),
        named("b.xlsx", "Emitir certidão", 2),
        named("c.xlsx", "Pedir vistoria", null),
      ]);
      expect(sourcesOf(result.plans)).toEqual(["b.xlsx", "c.xlsx"]);
    });
  });

  test("joins a file without an id to the only plan of that service", () => {
    const { plans } = currentPlans([
      version("a.xlsx", { "plan.id": "p1", "plan.revision": 1 }),
      version("b.xlsx", {}, february),
    ]);
    expect(sourcesOf(plans)).toEqual(["a.xlsx"]);
  });

  test("keeps two ids of one service apart, and the files without an id from both", () => {
    const { plans, sharedIdentities } = currentPlans([
      version("a.xlsx", { "plan.id": "p1" }),
      version("b.xlsx", { "plan.id": "p2" }),
      version("c.xlsx"),
    ]);
    expect(plans).toHaveLength(3);
    expect(sharedIdentities).toEqual([]);
  });

  test("of a file that says neither id nor service is its own", () => {
    const { plans } = currentPlans([
      version("a.xlsx", { "service.name": null }),
      version("b.xlsx", { "service.name": null }),
      plan("c.xlsx", { fields: { "service.name": "Emitir certidão" } }),
      plan("d.xlsx", { fields: { "service.name": "Emitir certidão" } }),
    ]);
    expect(plans).toHaveLength(4);
  });

  test("loses no file: each is current or superseded by a current one, in whatever order they come", () => {
    fc.assert(
      fc.property(inAnotherOrder, ([records, shuffled]) => {
        const { plans, superseded, sharedIdentities } = currentPlans(records);
        const all = [...sourcesOf(plans), ...sourcesOf(superseded)].sort();
        expect(all).toEqual(sourcesOf(records));
        for (const { by } of superseded) expect(sourcesOf(plans)).toContain(by);
        expect(currentPlans(shuffled)).toEqual({ plans, superseded, sharedIdentities });
      }),
    );
  });
});

describe("of several workbooks of one agency", () => {
  test("the one modified last counts", () => {
    const { agencies, superseded } = currentAgencies([
      agency("b.xlsx", "026", [], january),
      agency("a.xlsx", "26", [], february),
    ]);
    expect(sourcesOf(agencies)).toEqual(["a.xlsx"]);
    expect(superseded).toEqual([{ source: "b.xlsx", by: "a.xlsx", because: "modified" }]);
  });

  test("none counts for another that names no agency", () => {
    expect(currentAgencies([agency("a.xlsx", null), agency("b.xlsx", null)]).agencies).toHaveLength(2);
  });
});
