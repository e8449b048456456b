import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Declared, matchServices } from "../../../plan/reconciliation/match-services.ts";
import { letter } from "./sides.ts";

function declared(id: string, said: Partial<Declared> = {}): Declared {
  return { id, slug: null, planId: null, portalNumber: null, name: "", ...said };
}

const renewal = letter("renovar", { name: "Renovar licença de pesca", number: "10" });
const certificate = letter("certidao", { name: "Emitir certidão", number: "20" });

describe("a declared service is taken for one of the Portal", () => {
  test.each<[string, Partial<Declared>, string]>([
    ["by the identification of the prefilled plan", { planId: "plano-renovar", name: "Outra coisa" }, "slug"],
    ["by the slug", { slug: "renovar", name: "Outra coisa", portalNumber: "999" }, "slug"],
    ["by the number, whatever zeros stand before it", { portalNumber: "0010", name: "Licenças" }, "number"],
    ["by the name, whatever its case, accents and punctuation", { name: "RENOVAR licenca de pesca." }, "name"],
    ["by the name when its number is nobody's", { name: "Renovar licença de pesca", portalNumber: "77" }, "name"],
  ])("%s", (_, said, by) => {
    const { taken } = matchServices([renewal, certificate], [declared("d", said)]);
    expect(taken).toEqual(new Map([["d", { slug: "renovar", by }]]));
  });

  test("when somebody said so, before anything else", () => {
    const one = declared("d", { portalNumber: "10" });
    const { taken } = matchServices([renewal, certificate], [one], [{ id: "d", slug: "certidao", same: true }]);
    expect(taken.get("d")).toEqual({ slug: "certidao", by: "person" });
  });

  test("never when somebody said that it is another", () => {
    const links = [{ id: "d", slug: "renovar", same: false }];
    const { taken, offered } = matchServices([renewal], [declared("d", { portalNumber: "10" })], links);
    expect([taken.size, offered.size]).toEqual([0, 0]);
  });
});

describe("is offered and not taken", () => {
  test("where the number is one's and the name another's", () => {
    const { taken, offered } = matchServices(
      [renewal, certificate],
      [declared("d", { portalNumber: "10", name: "Emitir certidão" })],
    );
    expect(taken.size).toBe(0);
    expect(offered.get("d")).toEqual([
      { slug: "renovar", likeness: "number" },
      { slug: "certidao", likeness: "sameName" },
    ]);
  });

  test("where two letters have the number, or the name", () => {
    const twins = [
      letter("a", { name: "Pedir vistoria", number: "5" }),
      letter("b", { name: "Pedir vistoria", number: "5" }),
    ];
    const { taken, offered } = matchServices(twins, [
      declared("number", { portalNumber: "5" }),
      declared("name", { name: "pedir vistoria" }),
    ]);
    expect(taken.size).toBe(0);
    expect(offered.get("number")?.map(({ likeness }) => likeness)).toEqual(["number", "number"]);
    expect(offered.get("name")?.map(({ likeness }) => likeness)).toEqual(["sameName", "sameName"]);
  });

  test("where two of the agency's claim the same", () => {
    const { taken, offered } = matchServices(
      [renewal],
      [declared("one", { portalNumber: "10" }), declared("other", { portalNumber: "10" })],
    );
    expect(taken.size).toBe(0);
    expect([...offered.keys()]).toEqual(["one", "other"]);
  });

  test("where names have most words in common, the likeliest first, and where they have few, not at all", () => {
    const portal = [
      letter("a", { name: "Renovar licença de pesca amadora" }),
      letter("b", { name: "Renovar licença de pesca" }),
      letter("c", { name: "Renovar passaporte" }),
    ];
    const { offered } = matchServices(portal, [declared("d", { name: "Renovação da licença de pesca" })]);
    expect(offered.get("d")).toEqual([{ slug: "b", likeness: "similarName" }]);
    const { offered: closer } = matchServices(portal, [
      declared("d", { name: "Renovar a licença da pesca artesanal" }),
    ]);
    expect(closer.get("d")?.map(({ slug }) => slug)).toEqual(["b", "a"]);
  });
});

describe("matching", () => {
  const names = fc.constantFrom("Emitir certidão", "EMITIR CERTIDAO", "Emitir certidão negativa", "Pedir vistoria", "");
  const numbers = fc.constantFrom(null, "1", "01", "2", "3");
  const letters = fc
    .array(fc.record({ name: names.filter((name) => name !== ""), number: numbers }), { maxLength: 5 })
    .map((all) => all.map((said, index) => letter(`s${index}`, said)));
  const services = fc
    .array(fc.record({ name: names, portalNumber: numbers, slug: fc.constantFrom(null, "s0", "s1") }), { maxLength: 5 })
    .map((all) => all.map((said, index) => declared(`d${index}`, said)));

  test("takes each service of the Portal for one at most, and does not depend on any order", () => {
    fc.assert(
      fc.property(
        letters,
        services,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (portal, own, chance) => {
          const shuffled = <T>(items: readonly T[]) =>
            items
              .map((item) => ({ item, at: chance.next().value ?? 0 }))
              .sort((a, b) => a.at - b.at)
              .map(({ item }) => item);
          const { taken, offered } = matchServices(portal, own);
          const slugs = [...taken.values()].map(({ slug }) => slug);
          expect(new Set(slugs).size).toBe(slugs.length);
          for (const candidates of offered.values())
            for (const { slug } of candidates) expect(slugs).not.toContain(slug);
          const again = matchServices(shuffled(portal), shuffled(own));
          expect(new Map([...again.taken].sort())).toEqual(new Map([...taken].sort()));
          expect(new Map([...again.offered].sort())).toEqual(new Map([...offered].sort()));
        },
      ),
    );
  });
});
