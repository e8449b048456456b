import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readCatalogue } from "../../../functions/src/portal/read-catalogue.ts";
import type { ServiceLetter } from "../../../functions/src/portal/service-letter.ts";
import { checkedContent } from "../../../functions/src/store/checked-content.ts";
import { storableLetter } from "../../../functions/src/use-cases/storable-letter.ts";
import { catalogueBytes, catalogueService } from "./catalogue-service.ts";

describe("a service of the Portal's catalogue", () => {
  test("is the letter that its XML would be", () => {
    expect(letter()).toEqual({
      slug: "emitir-certidao-de-exemplo",
      portalNumber: "901",
      name: "Emitir certidão de exemplo",
      acronym: null,
      description: "Certidão de exemplo.",
      agency: { siorg: "77001", name: "Instituto de Exemplo", acronym: "IEX", portalNumber: "5" },
      audience: "Cidadão\nSegmentos da sociedade: Empresas",
      steps: [{ title: "Pedir", description: "Preencher o pedido.", channels: ["presencial", "web-emitir"] }],
      free: true,
      costs: [],
      time: { kind: "up-to", min: null, max: 5, unit: "workingDays" },
      timeNote: "",
      digital: true,
    });
  });

  test("may lack everything but a name, an identification and an agency", () => {
    const { etapas, solicitantes, segmentosDaSociedade, tempoTotalEstimado, gratuito, servicoDigital, ...bare } =
      catalogueService() as { readonly [field: string]: unknown };
    expect([etapas, solicitantes, segmentosDaSociedade, tempoTotalEstimado, gratuito, servicoDigital]).not.toContain(
      undefined,
    );
    for (const spelled of [
      bare,
      { ...bare, etapas: null, solicitantes: null, tempoTotalEstimado: null, gratuito: null },
    ]) {
      expect(read(spelled)).toMatchObject({ steps: [], audience: "", time: null, free: null, digital: null });
    }
  });

  test.each([
    ["an address without a page", { url: null }, { slug: "servico-901" }],
    ["a number that is a number", { id: 901, url: null }, { portalNumber: "901" }],
    [
      "segments that are plain texts",
      { segmentosDaSociedade: { item: ["Empresas"] } },
      { audience: "Cidadão\nSegmentos da sociedade: Empresas" },
    ],
    [
      "a list that stands by itself",
      { solicitantes: [{ tipo: "Empresa" }], segmentosDaSociedade: null },
      { audience: "Empresa" },
    ],
    ["a list that holds nulls", { etapas: [null], servicoDigital: "N" }, { steps: [], digital: false }],
    [
      "a time between two figures",
      { tempoTotalEstimado: { entre: { min: 1, max: 2, unidade: "meses" } } },
      { time: { kind: "between", min: 1, max: 2, unit: "months" } },
    ],
    [
      "days by another word",
      { tempoTotalEstimado: { emMedia: { max: 3, unidade: "dias corridos" } } },
      { time: { kind: "average", min: null, max: 3, unit: "days" } },
    ],
    ["service at once", { tempoTotalEstimado: { atendimentoImediato: {} } }, { time: { kind: "immediate" } }],
    ["a time without its unit", { tempoTotalEstimado: { ate: { max: "2028", unidade: "" } } }, { time: null }],
    [
      "two times that contradict each other",
      { tempoTotalEstimado: { atendimentoImediato: {}, ate: { max: 5, unidade: "meses" } } },
      { time: null },
    ],
  ])("is read with %s", (_, fields, expected) => {
    expect(letter(fields)).toMatchObject(expected);
  });

  test("keeps its costs, those of special cases with their condition, and doubtful amounts as text", () => {
    const custos = {
      custos: [
        { descricao: "Taxa", moeda: "R$", valor: 156.07, valorVariavel: null },
        { descricao: "Frete", moeda: "R$", valor: null, valorVariavel: "conforme o peso" },
        { descricao: "Selo", moeda: "R$", valor: "1.234" },
      ],
      casos: [{ descricao: "Para menores", custo: [{ descricao: "Taxa", moeda: "R$", valor: "10,50" }] }],
    };
    const { costs } = letter({ gratuito: "false", etapas: [{ titulo: "Pagar", custos }] });
    expect(costs.map(({ amount, variable, condition, step }) => [amount, variable, condition, step])).toEqual([
      [156.07, null, null, 1],
      [null, "conforme o peso", null, 1],
      [null, "1.234", null, 1],
      [10.5, null, "Para menores", 1],
    ]);
  });

  test.each([
    ["no name", { nome: " " }, "nome"],
    ["no identification", { id: null, url: "" }, "id"],
    ["an address that is no name of a file", { id: null, url: "https://exemplo.gov.br/%2e%2e" }, "id"],
    ["no agency", { orgao: null }, "orgao/id"],
    ["an agency without a SIORG code", { orgao: { id: "http://exemplo.gov.br/iex" } }, "orgao/id"],
  ])("is refused with %s, by its place, and the next one is taken", (_, fields, element) => {
    const opened = readCatalogue(catalogueBytes(catalogueService(fields), catalogueService()));
    const [refused, taken] = opened.ok ? [...opened.letters] : [];
    expect(refused?.file).toMatch(/^resposta\[0\]/);
    expect(refused?.result).toEqual({ ok: false, problem: { code: "missing-element", element } });
    expect(taken?.result.ok).toBe(true);
  });

  test("is refused, not thrown, when it is no object at all", () => {
    const opened = readCatalogue(catalogueBytes(null, 7, "x", []));
    const results = opened.ok ? [...opened.letters].map(({ result }) => result.ok) : [];
    expect(results).toEqual([false, false, false, false]);
  });
});

test("whatever shape a service has, it is read or refused, and what is read can be stored", () => {
  const usual = catalogueService() as { readonly [field: string]: unknown };
  const names = fc.constantFrom(...Object.keys(usual), "item", "etapa", "canaisDePrestacao", "custos", "casos", "ate");
  const anything = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(null, true, "S", "", "5", "dias", 3.5, "\ud800", "a\u0000b"),
      fc.string({ unit: "binary" }),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(names, tie("value"), { maxKeys: 4 }),
    ),
  })).value;
  const services = fc.array(
    fc.oneof(
      anything,
      fc.dictionary(names, anything).map((odd) => ({ ...usual, ...odd })),
    ),
  );
  let read = 0;
  fc.assert(
    fc.property(services, (given) => {
      const opened = readCatalogue(catalogueBytes(...given));
      if (!opened.ok) throw new Error(opened.refusal.reason);
      for (const { file, result } of opened.letters) {
        if (!result.ok) continue;
        read++;
        const stored = storableLetter(file, result.letter);
        if ("path" in stored) checkedContent(stored.path, stored.content);
      }
    }),
  );
  expect(read).toBeGreaterThan(20);
});

test.each([
  ["malformed-json", "{"],
  ["malformed-json", Uint8Array.of(0x7b, 0xff, 0x7d)],
  ["not-a-catalogue", '{"servicos":[]}'],
  ["portal-error", '{"resposta":[],"hasErro":true}'],
])("what is no catalogue is refused as a whole: %s", (reason, json) => {
  expect(readCatalogue(Buffer.from(json))).toMatchObject({
    ok: false,
    refusal: { code: "unreadable-letters", reason },
  });
});

function letter(fields: object = {}): ServiceLetter {
  return read(catalogueService(fields as { readonly [name: string]: unknown }));
}

function read(service: object): ServiceLetter {
  const opened = readCatalogue(catalogueBytes(service));
  const [file] = opened.ok ? [...opened.letters] : [];
  if (!file?.result.ok) throw new Error(JSON.stringify(file));
  return file.result.letter;
}
