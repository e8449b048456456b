import { describe, expect, test } from "@jest/globals";
import { eraseFromContent } from "../../../plan/personal/erase-from-content.ts";
import { personFinder } from "../../../plan/personal/person-traces.ts";
import { ERASED } from "../../../plan/workbook/cell/unavailable.ts";
import { planContent } from "../content-of.ts";

const traces = {
  emails: ["ana.conceicao@exemplo.gov.br"],
  names: ["Ana da Conceição", "Anita"],
  telephones: ["+556133334444"],
  uids: ["u1"],
  agencies: ["26"],
};
const finder = personFinder(traces, true);

describe("a person is found in a text", () => {
  test.each([
    ["Falar com ANA DA CONCEICAO amanhã", `Falar com ${ERASED} amanhã`],
    ["ana  da conceição, ramal", `${ERASED}, ramal`],
    ["Ana da Conceic\u0327a\u0303o", ERASED],
    ["tel. (61) 3333-4444 ou Ana.Conceicao@exemplo.gov.br", `tel. ${ERASED} ou ${ERASED}`],
  ])("%s", (text, erased) => {
    expect(finder.erasedFrom(text)).toBe(erased);
    expect(finder.isIn(text)).toBe(true);
  });

  test.each([
    "Mariana da Conceição",
    "Ana da Conceiçãozinha",
    "Anita fez",
    "ana.conceicao@outro.gov.br",
    "(61) 3333-4445",
  ])("not in: %s", (text) => {
    expect(finder.erasedFrom(text)).toBe(text);
  });

  test("by a single word only where that is all there is", () => {
    expect(finder.isTheirName(" anita ")).toBe(true);
  });

  test("by name only where names are looked for", () => {
    const elsewhere = personFinder(traces, false);
    expect(elsewhere.erasedFrom("Ana da Conceição, ana.conceicao@exemplo.gov.br")).toBe(`Ana da Conceição, ${ERASED}`);
  });

  test("a name with signs that mean something in a pattern is only a name", () => {
    const odd = personFinder({ ...traces, names: ["Rui (da) S.*+?", "[a-z] b|c"] }, true);
    expect(odd.erasedFrom("ver Rui (da) S.*+? aqui")).toBe(`ver ${ERASED} aqui`);
    expect(odd.erasedFrom("x b")).toBe("x b");
  });
});

describe("a person is erased from what a workbook says", () => {
  const content = planContent({
    fields: {
      "owner.titular.name": "Ana da Conceição",
      "owner.titular.email": "ana.conceicao@exemplo.gov.br",
      "owner.titular.telephone": "(61) 3333-4444",
      // Another person of the same name, who shares the switchboard's number.
      "representatives.ombudsman.titular.name": "Ana da Conceição",
      "representatives.ombudsman.titular.email": "ana2@exemplo.gov.br",
      "representatives.ombudsman.titular.telephone": "(61) 3333-4444",
      "approval.owner.name": "Ana da Conceição",
      "service.description": "Pedir a Ana da Conceição.",
      "service.unit": "Unidade",
    },
    tables: { "schedule.actions": [{ note: "ana.conceicao@exemplo.gov.br" }] },
  });
  const { content: erased, cells } = eraseFromContent(content, finder);

  test("all three cells go where the address is theirs, and whatever else names them", () => {
    for (const key of ["owner.titular.name", "owner.titular.email", "owner.titular.telephone"] as const) {
      expect(erased.fields[key]).toMatchObject({ state: "unavailable", value: null, raw: ERASED });
    }
    expect(erased.fields["approval.owner.name"].state).toBe("unavailable");
    expect(erased.fields["service.description"].value).toBe(`Pedir a ${ERASED}.`);
    expect(erased.tables["schedule.actions"].rows[0]?.cells.note.state).toBe("unavailable");
    expect(cells.map(({ key }) => key).sort()).toEqual([
      "approval.owner.name",
      "owner.titular.email",
      "owner.titular.name",
      "owner.titular.telephone",
      "schedule.actions.note",
      "service.description",
    ]);
  });

  test("whoever has another address stays, of whatever name and number", () => {
    expect(erased.fields["representatives.ombudsman.titular.name"].value).toBe("Ana da Conceição");
    expect(erased.fields["representatives.ombudsman.titular.telephone"].value).toBe("(61) 3333-4444");
    expect(erased.fields["service.unit"]).toBe(content.fields["service.unit"]);
  });
});
