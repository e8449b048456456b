import { describe, expect, test } from "@jest/globals";
import { letterProblemMessage } from "../../../functions/src/portal/letter-problem.ts";
import { readLetter } from "../../../functions/src/portal/read-letter.ts";
import type { ServiceLetter } from "../../../functions/src/portal/service-letter.ts";
import { type MadeLetter, madeLetter, madeStep } from "./made-letter.ts";

function read(parts: Partial<MadeLetter> = {}): ServiceLetter {
  const result = readLetter(madeLetter(parts));
  if (!result.ok) throw new Error(letterProblemMessage(result.problem, "en"));
  return result.letter;
}

function problemOf(xml: string | Uint8Array): object {
  const result = readLetter(xml);
  if (result.ok) throw new Error("the letter was read");
  return result.problem;
}

describe("a service letter", () => {
  test("gives its identity and its agency", () => {
    expect(read()).toMatchObject({
      slug: "emitir-certidao-de-exemplo",
      portalNumber: "901",
      name: "Emitir certidão de exemplo",
      acronym: null,
      description: "Certidão.",
      agency: { siorg: "77001", name: "Instituto de Exemplo", acronym: "IEX", portalNumber: "5" },
      audience: "",
      free: true,
      digital: true,
      timeNote: "",
    });
  });

  test("is read from bytes with a byte order mark, CDATA, comments and a prefix for its namespace", () => {
    const xml = `\ufeff<p:servico xmlns:p="http://servicos.gov.br/v3/schema"><!-- x --><p:id>a</p:id>
      <p:nome><![CDATA[A & B]]> &amp;
      C</p:nome><p:orgao id="7"/></p:servico>`;
    const expected = { ok: true, letter: { slug: "a", name: "A & B & C", agency: { siorg: "7" } } };
    expect(readLetter(new TextEncoder().encode(xml))).toMatchObject(expected);
    expect(readLetter(xml)).toMatchObject(expected);
  });

  test("keeps the text of elements that the schema does not know inside a text", () => {
    expect(read({ descricao: "<descricao>Um <b>dois</b> três</descricao>" }).description).toBe("Um dois três");
  });

  test("passes over elements of other namespaces", () => {
    const more = '<x:nome xmlns:x="urn:x">Outro</x:nome>';
    expect(read({ more }).name).toBe("Emitir certidão de exemplo");
  });

  test("that says nothing about price or form says null", () => {
    const letter = read({ gratuito: "<gratuito/>", digital: "", dbId: "" });
    expect([letter.free, letter.digital, letter.portalNumber]).toEqual([null, null, null]);
  });

  test("without an id takes the slug it is given", () => {
    expect(readLetter(madeLetter({ id: "" }), "do-arquivo")).toMatchObject({
      ok: true,
      letter: { slug: "do-arquivo" },
    });
    expect(readLetter(madeLetter(), "do-arquivo")).toMatchObject({ letter: { slug: "emitir-certidao-de-exemplo" } });
  });

  test.each([
    ["Fundação de Exemplo (FEX)", "Fundação de Exemplo", "FEX"],
    ["Ministério de Exemplo  (MinEx)", "Ministério de Exemplo", "MinEx"],
    ["Secretaria de Exemplo (SEX/PR)", "Secretaria de Exemplo", "SEX/PR"],
    ["Instituto (antigo Centro) de Exemplo (IEX)", "Instituto (antigo Centro) de Exemplo", "IEX"],
    ["Instituto de Exemplo (antigo Centro)", "Instituto de Exemplo (antigo Centro)", null],
    ["Instituto de Exemplo (extinto)", "Instituto de Exemplo (extinto)", null],
    ["Instituto de Exemplo", "Instituto de Exemplo", null],
    ["", "", null],
  ])("of “%s” tells name from acronym", (nomeOrgao, name, acronym) => {
    const orgao = `<orgao id="9"><nomeOrgao>${nomeOrgao}</nomeOrgao></orgao>`;
    expect(read({ orgao }).agency).toEqual({ siorg: "9", name, acronym, portalNumber: null });
  });

  test("names each kind of requester and each segment once", () => {
    const more = `<solicitantes><solicitante><tipo>Empresas</tipo></solicitante><solicitante><tipo>Museus **públicos**.</tipo></solicitante>
      <solicitante><tipo>empresas.</tipo></solicitante></solicitantes>
      <segmentos-da-sociedade><item>Cidadãos</item><item>Empresas</item><item>Cidadãos</item></segmentos-da-sociedade>`;
    expect(read({ more }).audience).toBe("Empresas; Museus públicos.\nSegmentos da sociedade: Cidadãos");
  });

  test("with segments alone has them as its audience", () => {
    const more = "<segmentos-da-sociedade><item>Cidadãos</item><item>Empresas</item></segmentos-da-sociedade>";
    expect(read({ more }).audience).toBe("Cidadãos; Empresas");
  });

  test("has its steps in order, each channel once, those of special cases too", () => {
    const special = `<etapa><titulo>Ir</titulo><canais-de-prestacao><default><canal-de-prestacao tipo="presencial"/></default>
      <caso descricao="x"><canal-de-prestacao tipo="web-agendar"/></caso></canais-de-prestacao></etapa>`;
    const first = madeStep({ title: "*Pedir*", description: "-", channels: ["web", "e-mail", "web"] });
    expect(read({ etapas: `<etapas>${first}${special}</etapas>` }).steps).toEqual([
      { title: "Pedir", description: "", channels: ["web", "e-mail"] },
      { title: "Ir", description: "", channels: ["presencial", "web-agendar"] },
    ]);
  });

  test.each([
    ['<ate max="30" unidade="dias-corridos"/>', { kind: "up-to", min: null, max: 30, unit: "days" }],
    ['<entre min="0" max="2" unidade="meses"/>', { kind: "between", min: 0, max: 2, unit: "months" }],
    ['<em-media max="5" unidade="dias-uteis"/>', { kind: "average", min: null, max: 5, unit: "workingDays" }],
    ['<ate max="4" unidade="horas"/>', { kind: "up-to", min: null, max: 4, unit: "hours" }],
    ['<ate max="4" unidade="minutos"/>', { kind: "up-to", min: null, max: 4, unit: "minutes" }],
    ["<atendimento-imediato/>", { kind: "immediate" }],
    ["<nao-estimado-ainda/>", { kind: "not-estimated" }],
    ["", null],
  ])("reads the time in %s", (estimate, time) => {
    const tempo = `<tempo-total-estimado>${estimate}<descricao>**Depende**</descricao></tempo-total-estimado>`;
    expect(read({ tempo })).toMatchObject({ time, timeNote: "Depende" });
  });

  test.each([
    ["<moeda>R$</moeda><valor>1.234,50</valor>", { currency: "R$", amount: 1234.5, variable: null }],
    ["<moeda>R$</moeda><valor>7</valor>", { currency: "R$", amount: 7, variable: null }],
    ["<moeda>USD</moeda><valor>20,00</valor>", { currency: "USD", amount: 20, variable: null }],
    ["<moeda>R$</moeda><valor>2,000</valor>", { currency: "R$", amount: null, variable: "2,000" }],
    [
      "<moeda>R$</moeda><valorVariavel>por *porte*</valorVariavel>",
      { currency: "R$", amount: null, variable: "por porte" },
    ],
  ])("reads the cost in %s", (xml, cost) => {
    const costs = `<default><custo><descricao>Taxa</descricao>${xml}</custo></default>`;
    expect(read({ etapas: `<etapas>${madeStep()}${madeStep({ costs })}</etapas>` }).costs).toEqual([
      { description: "Taxa", condition: null, step: 2, ...cost },
    ]);
  });

  test("says in which case alone a cost is due", () => {
    const costs =
      '<default/><caso descricao="Segunda via"><custo><descricao/><moeda>R$</moeda><valor>5,00</valor></custo></caso>';
    expect(read({ etapas: `<etapas>${madeStep({ costs })}</etapas>` }).costs).toMatchObject([
      { amount: 5, condition: "Segunda via" },
    ]);
  });
});

describe("what is no service letter", () => {
  const open = '<servico xmlns="http://servicos.gov.br/v3/schema">';
  const bomb = '<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

  test.each([
    ["nothing at all", "", { code: "malformed" }],
    ["text", "não é XML", { code: "malformed", line: 1 }],
    ["an element left open", `${open}\n<id>a</id>\n<nome>`, { code: "malformed", line: 3 }],
    ["a wrong end", `${open}\n  <id>a</nome></servico>`, { code: "malformed", line: 2 }],
    ["an unknown entity", madeLetter({ nome: "<nome>&eacute;</nome>" }), { code: "malformed", line: 5 }],
    ["a DOCTYPE with entities", `${bomb}${open}&b;</servico>`, { code: "doctype", line: 1 }],
    ["a DOCTYPE of a file", `<!DOCTYPE s SYSTEM "file:///etc/hosts">${open}</servico>`, { code: "doctype" }],
    ["nesting without end", `${open}${"<a>".repeat(100_000)}`, { code: "too-deep", limit: 32 }],
    ["elements without end", `${open}${"<a/>".repeat(60_000)}</servico>`, { code: "too-many-elements" }],
    [
      "more steps than a plan can hold",
      madeLetter({ etapas: `<etapas>${madeStep().repeat(501)}</etapas>` }),
      { code: "too-many-steps", limit: 500, line: 11 },
    ],
    ["more than 2 MB", `${open}${" ".repeat(2 * 1024 * 1024)}</servico>`, { code: "too-large" }],
    [
      "another schema",
      '<servico xmlns="http://servicos.gov.br/v2/schema"/>',
      { code: "not-a-letter", element: "servico" },
    ],
    ["no namespace", "<servico><id>a</id></servico>", { code: "not-a-letter", namespace: "" }],
    ["another root", '<orgao xmlns="http://servicos.gov.br/v3/schema"/>', { code: "not-a-letter", element: "orgao" }],
    ["no name", madeLetter({ nome: "<nome> </nome>" }), { code: "missing-element", element: "nome" }],
    ["no id", madeLetter({ id: "" }), { code: "missing-element", element: "id" }],
    ["no agency", madeLetter({ orgao: "" }), { code: "missing-element", element: "orgao" }],
    ["no SIORG code", madeLetter({ orgao: "<orgao/>" }), { code: "missing-element", element: "orgao/@id" }],
    [
      "a name for a code",
      madeLetter({ orgao: '<orgao id="x"/>' }),
      { code: "invalid-value", element: "orgao/@id", value: "x" },
    ],
    ["two names", madeLetter({ more: "<nome>x</nome>" }), { code: "repeated-element", element: "nome" }],
    ["a path for a slug", madeLetter({ id: "<id>../x</id>" }), { code: "invalid-value", element: "id", value: "../x" }],
    ["a word for a number", madeLetter({ dbId: "<dbId>x</dbId>" }), { code: "invalid-value", element: "dbId" }],
    [
      "a third answer",
      madeLetter({ gratuito: "<gratuito>talvez</gratuito>" }),
      { code: "invalid-value", value: "talvez" },
    ],
    [
      "a time without a figure",
      madeLetter({ tempo: '<tempo-total-estimado><ate unidade="meses"/></tempo-total-estimado>' }),
      { code: "missing-element", element: "tempo-total-estimado/ate/@max" },
    ],
    [
      "a time in a strange unit",
      madeLetter({ tempo: '<tempo-total-estimado><ate max="1" unidade="luas"/></tempo-total-estimado>' }),
      { code: "invalid-value", element: "tempo-total-estimado/ate/@unidade", value: "luas", line: 10 },
    ],
    [
      "two times",
      madeLetter({
        tempo: "<tempo-total-estimado><atendimento-imediato/><nao-estimado-ainda/></tempo-total-estimado>",
      }),
      { code: "repeated-element" },
    ],
  ])("%s is refused with a sentence in each language", (_, xml, problem) => {
    const result = readLetter(xml);
    expect(result).toMatchObject({ ok: false, problem });
    if (result.ok) return;
    const [portuguese, english] = [
      letterProblemMessage(result.problem, "pt-BR"),
      letterProblemMessage(result.problem, "en"),
    ];
    expect(portuguese).toMatch(/^\p{Lu}.{20,}/u);
    expect(english).toMatch(/^\p{Lu}.{20,}/u);
    expect(portuguese).not.toBe(english);
    expect(portuguese + english).not.toMatch(/undefined(?! entity)|NaN/);
  });

  test("bytes in another encoding are refused, declared or not", () => {
    const latin = Buffer.from(madeLetter(), "latin1");
    expect(problemOf(latin)).toEqual({ code: "not-utf8" });
    const declared = '<?xml version="1.0" encoding="ISO-8859-1"?><servico xmlns="http://servicos.gov.br/v3/schema"/>';
    expect(problemOf(Buffer.from(declared))).toEqual({ code: "not-utf8" });
    expect(problemOf(Buffer.from(madeLetter(), "utf16le"))).toMatchObject({
      code: expect.stringMatching(/not-utf8|malformed/),
    });
  });

  test("a letter cut off anywhere is refused, never thrown at the caller", () => {
    const whole = madeLetter({ etapas: `<etapas>${madeStep({ title: "Ação", channels: ["web"] })}</etapas>` });
    const bytes = new TextEncoder().encode(whole);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(readLetter(bytes.subarray(0, length)).ok).toBe(false);
    }
    expect(readLetter(bytes).ok).toBe(true);
  });
});
