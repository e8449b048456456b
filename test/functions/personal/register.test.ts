import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { collectionGroups } from "../../../functions/src/documents/collections.ts";
import { personalRegister } from "../../../functions/src/personal/register.ts";
import { findPersonal } from "../../../plan/personal/find-personal.ts";
import { type Cloud, sqliteCloud } from "../submission/cloud.ts";
import { documentsIn, NARA, storeWithPeople } from "./people-in-store.ts";

let cloud: Cloud;
let documents: Awaited<ReturnType<typeof documentsIn>>;

beforeAll(async () => {
  cloud = sqliteCloud();
  await storeWithPeople(cloud);
  documents = await documentsIn(cloud.store);
});

afterAll(() => cloud.close());

/** Names that the store's people have and no form, list or agency does. */
const NAMES =
  /\b(Siqueira|Antunes|Vilela|Queiroz|Tavares|Campos Neves|Ramires|Peixoto|Lacerda|Furtado|Nogueira|Coutinho)\b/;

/** Every text of a value that names or reaches somebody, by the fields that lead to it. */
function personalFields(value: unknown, at: readonly string[] = []): readonly string[] {
  if (typeof value === "string") return NAMES.test(value) || findPersonal(value).length > 0 ? [at.join("/")] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => personalFields(inner, [...at, name]));
}

/** `findings.*.text` as a pattern over names joined by a slash, since a key of the form has dots of its own. */
function patternOf(field: string): RegExp {
  const parts = field.split(".").map((part) => (part === "**" ? ".*" : part === "*" ? "[^/]+" : part));
  return new RegExp(`^${parts.join("/")}$`);
}

describe("the register of personal data", () => {
  test("knows every kind of document there is, and no other", () => {
    expect(Object.keys(personalRegister).sort()).toEqual([...collectionGroups].sort());
  });

  test("names every field in which a store full of people holds something personal", () => {
    const unregistered = documents.flatMap(({ group, path, content }) => {
      const patterns = personalRegister[group]?.fields.map(patternOf) ?? [];
      return personalFields(content)
        .filter((field) => !patterns.some((pattern) => pattern.test(field)))
        .map((field) => `${path}: ${field}`);
    });
    expect(unregistered).toEqual([]);
  });

  test("is asked of a store in which people stand everywhere that submissions, mail and events put them", () => {
    const groups = new Set(
      documents.filter(({ content }) => personalFields(content).length > 0).map(({ group }) => group),
    );
    expect([...groups].sort()).toEqual([
      "addresses",
      "agencies",
      "agencies/revisions",
      "events",
      "gatherings",
      "outbox",
      "plans",
      "plans/revisions",
      "rows",
      "users",
      "visits",
    ]);
    expect(JSON.stringify(documents)).toContain(NARA.telephone);
  });
});
