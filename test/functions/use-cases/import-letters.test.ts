import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { operator } from "../../../functions/src/accounts/operator.ts";
import { paths } from "../../../functions/src/documents/paths.ts";
import type { PersonDocument } from "../../../functions/src/documents/person-document.ts";
import type { LetterFile } from "../../../functions/src/portal/letter-file.ts";
import { readLettersFolder } from "../../../functions/src/portal/letters-folder.ts";
import { openLetters } from "../../../functions/src/portal/open-letters.ts";
import { readLetter } from "../../../functions/src/portal/read-letter.ts";
import type { DocumentStore, StoredDocument } from "../../../functions/src/ports/document-store.ts";
import { writePerson } from "../../../functions/src/repositories/people.ts";
import { importLetters } from "../../../functions/src/use-cases/import-letters.ts";
import type { LettersImported } from "../../../plan/contract/letters.ts";
import type { Account } from "../../../plan/people/account.ts";
import { describeWithLetters } from "../../portal/letters-folder.ts";
import { catalogueBytes, catalogueService } from "../portal/catalogue-service.ts";
import { type MadeLetter, madeLetter } from "../portal/made-letter.ts";
import { type Cloud, sqliteCloud } from "../submission/cloud.ts";

const ana: Account = {
  uid: "u1",
  email: "ana@exemplo.gov.br",
  name: "Ana Ministério",
  role: "ministry",
  agency: null,
};
let surroundings: Cloud;

beforeEach(async () => {
  surroundings = sqliteCloud();
  await knownAs({});
  surroundings.spent();
});

afterEach(() => surroundings.close());

describe("an import of letters", () => {
  test("keeps the letters, each agency's list of services, and the agencies that were not known", async () => {
    const imported = await imports([letter("emitir"), letter("consultar", { orgao: agency("0088", "Outro (OUT)") })]);
    expect(imported).toEqual({
      letters: 2,
      added: 2,
      changed: 0,
      unchanged: 0,
      agencies: 2,
      newAgencies: 2,
      refused: [],
    });
    expect(await content(paths.catalogue("77001"))).toMatchObject({
      agency: "77001",
      services: [{ slug: "emitir", name: "Emitir certidão de exemplo", portalNumber: "901", digital: true }],
    });
    expect(await content(paths.agency("88"))).toMatchObject({ siorg: "88", name: "Outro", acronym: "OUT", plans: {} });
    const [stored] = (await all("letters")).filter(({ content }) => content.slug === "consultar");
    expect(stored?.content).toMatchObject({ name: "Emitir certidão de exemplo", agency: { siorg: "88" } });
  });

  test("leaves one event and says by whom", async () => {
    await imports([letter("emitir"), { file: "x.xml", result: readLetter("<x/>") }]);
    const events = await all("events");
    expect(events.map(({ content }) => content)).toEqual([
      expect.objectContaining({
        kind: "letters.imported",
        at: "2026-05-15T14:30:21.417Z",
        by: { uid: ana.uid, name: ana.name },
        details: { letters: 2, added: 1, changed: 0, unchanged: 0, agencies: 1, newAgencies: 1, refused: 1 },
      }),
    ]);
  });

  test("again writes nothing but its event, and after a change what has changed", async () => {
    await imports([letter("emitir"), letter("consultar")]);
    surroundings.spent();
    expect(await imports([letter("emitir"), letter("consultar")])).toMatchObject({
      unchanged: 2,
      added: 0,
      changed: 0,
    });
    // Ana, then Ana, the list and the agency at one moment.
    expect(surroundings.spent()).toEqual({ read: 4, write: 1 });
    expect(await imports([letter("emitir", { nome: "<nome>Emitir outra</nome>" }), letter("consultar")])).toMatchObject(
      {
        unchanged: 1,
        changed: 1,
      },
    );
    // The letter, the list and the event.
    expect(surroundings.spent()).toEqual({ read: 4, write: 3 });
  });

  test("leaves an agency that is known as it is", async () => {
    const known = { siorg: "77001", name: "Nome corrigido", plans: { a: { part: 0, service: "x" } } };
    await surroundings.store.transact(async (transaction) => transaction.set(paths.agency("77001"), known));
    expect(await imports([letter("emitir")])).toMatchObject({ newAgencies: 0 });
    expect(await content(paths.agency("77001"))).toEqual(known);
  });

  test("keeps services that are stored and not given", async () => {
    await imports([letter("emitir")]);
    await imports([letter("consultar")]);
    expect(await slugs("77001")).toEqual(["consultar", "emitir"]);
  });

  test("takes a service that moved to another agency off the list of the first", async () => {
    await imports([letter("emitir"), letter("consultar")]);
    await imports([letter("emitir"), letter("consultar", { orgao: agency("88", "Outro (OUT)") })]);
    expect([await slugs("77001"), await slugs("88")]).toEqual([["emitir"], ["consultar"]]);
  });

  test("names every letter it leaves out, with why, and takes the others", async () => {
    const tooLong = `<descricao>${"a".repeat(1_100_000)}</descricao>`;
    const { refused, added } = await imports([
      letter("emitir"),
      { file: "quebrada.xml", result: readLetter("<servico") },
      { ...letter("Emitir"), file: "igual.xml" },
      { ...letter("longa", { descricao: tooLong }), file: "longa.xml" },
    ]);
    expect(added).toBe(1);
    expect(refused.map(({ file, problem }) => [file, problem.code])).toEqual([
      ["quebrada.xml", "malformed"],
      ["igual.xml", "same-id"],
      ["longa.xml", "too-long"],
    ]);
  });

  test("leaves out the services for which an agency's list has no room", async () => {
    const name = `<nome>${"ç".repeat(480)}</nome>`;
    const many = Array.from({ length: 1_000 }, (_, index) => letter(`s${index}`, { nome: name }));
    const { refused, added } = await imports(many);
    expect(added).toBeGreaterThan(500);
    expect(added + refused.length).toBe(1_000);
    expect(new Set(refused.map(({ problem }) => problem.code))).toEqual(new Set(["too-many-services"]));
    expect((await slugs("77001")).length).toBe(added);
  });

  test("of the Portal's catalogue gives what the letters' XML gives", async () => {
    const opened = openLetters(catalogueBytes(catalogueService()));
    await imports(opened.ok ? opened.letters : []);
    expect(await slugs("77001")).toEqual(["emitir-certidao-de-exemplo"]);
  });

  test("that was interrupted is finished by importing again", async () => {
    const letters = () =>
      Array.from({ length: 9 }, (_, index) => letter(`s${index}`, { orgao: agency(`${index + 1}`, "X") }));
    const whole = sqliteCloud();
    await importLetters(whole, { account: operator, letters: letters() });
    let acts = 0;
    const failing: DocumentStore = {
      ...surroundings.store,
      transact: (act) => {
        if (++acts > 4) throw new Error("the machine stopped");
        return surroundings.store.transact(act);
      },
    };
    await expect(
      importLetters({ ...surroundings, store: failing }, { account: operator, letters: letters() }),
    ).rejects.toThrow("stopped");
    expect((await all("letters")).length).toBe(4);
    expect(await imports(letters())).toMatchObject({ unchanged: 4, added: 5 });
    for (const collection of ["letters", "catalogues", "agencies"]) {
      expect(await all(collection)).toEqual(await whole.store.query({ collection }));
    }
    await whole.close();
  });

  test("of nothing is refused", async () => {
    const outcome = await importLetters(surroundings, { account: ana, letters: [] });
    expect(outcome).toMatchObject({ ok: false, refusal: { code: "unreadable-letters", reason: "no-letters" } });
    expect(await all("events")).toEqual([]);
  });
});

describe("whoever imports letters", () => {
  const refusedAs = (code: string) => ({ ok: false, refusal: { code } });

  test("is refused who was disabled, has another role by now, or is unknown", async () => {
    const letters = [letter("emitir")];
    await knownAs({ disabled: true });
    expect(await importLetters(surroundings, { account: ana, letters })).toEqual(refusedAs("person-disabled"));
    await knownAs({ role: "admin" });
    expect(await importLetters(surroundings, { account: ana, letters })).toEqual(refusedAs("not-signed-in"));
    const nobody = { ...ana, uid: "u2" };
    expect(await importLetters(surroundings, { account: nobody, letters })).toEqual(refusedAs("no-role"));
    expect(await all("letters")).toEqual([]);
    expect(await all("events")).toEqual([]);
  });

  test("writes no further once disabled, and what was written has its event", async () => {
    const letters = ["1", "2", "3"].map((siorg) => letter(`s${siorg}`, { orgao: agency(siorg, "X") }));
    let acts = 0;
    const store: DocumentStore = {
      ...surroundings.store,
      async transact(act) {
        if (++acts === 3) await knownAs({ disabled: true });
        return surroundings.store.transact(act);
      },
    };
    const outcome = await importLetters({ ...surroundings, store }, { account: ana, letters });
    expect(outcome).toEqual(refusedAs("person-disabled"));
    expect(await all("letters")).toHaveLength(2);
    expect((await all("events")).map(({ content }) => content)).toEqual([
      expect.objectContaining({ kind: "letters.imported", details: expect.objectContaining({ added: 2 }) }),
    ]);
  });
});

describeWithLetters("the real letters", (folder) => {
  test("are imported by the operator with two reads an agency, and once more with one write in all", async () => {
    const first = await imports(readLettersFolder(folder), operator);
    const { letters, agencies } = first;
    expect(first).toMatchObject({ added: letters, changed: 0, newAgencies: agencies, refused: [] });
    // Each letter, each agency and its list, and the event.
    expect(surroundings.spent()).toEqual({ read: 2 * agencies, write: letters + 2 * agencies + 1 });
    expect(await imports(readLettersFolder(folder), operator)).toMatchObject({
      unchanged: letters,
      added: 0,
      changed: 0,
    });
    expect(surroundings.spent()).toEqual({ read: 2 * agencies, write: 1 });
  });
});

async function imports(
  letters: Iterable<LetterFile> | AsyncIterable<LetterFile>,
  account = ana,
): Promise<LettersImported> {
  const outcome = await importLetters(surroundings, { account, letters });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.result;
}

async function knownAs(changed: Partial<PersonDocument>): Promise<void> {
  const person: PersonDocument = { ...ana, disabled: false, invited: "2026-01-01T12:00:00Z", ...changed };
  await surroundings.store.transact(async (transaction) => writePerson(transaction, person));
}

function letter(slug: string, parts: Partial<MadeLetter> = {}): LetterFile {
  return { file: `${slug}.xml`, result: readLetter(madeLetter({ id: `<id>${slug}</id>`, ...parts })) };
}

function agency(siorg: string, name: string): string {
  return `<orgao id="http://exemplo.gov.br/id/${siorg}" dbId="5"><nomeOrgao>${name}</nomeOrgao></orgao>`;
}

async function content(path: string) {
  return (await surroundings.store.get(path))?.content;
}

function all(collection: string): Promise<readonly StoredDocument[]> {
  return surroundings.store.query({ collection });
}

async function slugs(siorg: string): Promise<readonly string[]> {
  const services = (await content(paths.catalogue(siorg)))?.services as readonly { slug: string }[];
  return services.map(({ slug }) => slug);
}
