import { describe, expect, test } from "@jest/globals";
import { styleIds } from "../../../functions/src/printing/document-looks.ts";
import { MINISTRY_HEADING, tools } from "../../../plan/form/annex.ts";
import { approvers } from "../../../plan/form/approval.ts";
import { standardActions } from "../../../plan/form/schedule.ts";
import { planContent, unavailable } from "../../plan/content-of.ts";
import { type OpenedDocument, wordsOf } from "./opened-document.ts";
import { complete, official, printed, section, tablesOf, textOf, texts } from "./printed-document.ts";

describe("the official document, section by section", () => {
  let document: OpenedDocument;

  test("its headings are the form's, in the form's order", async () => {
    document = await printed(complete);
    const headings = document.body.filter((block) => block.block === "paragraph" && block.style === "Heading1");
    expect(headings.map(textOf)).toEqual([
      "Sobre o Plano de Integração:",
      "1. Representantes na Plataforma de Cidadania Digital",
      "2. “Dono” do serviço",
      "3. Informações sobre o serviço público selecionado",
      "4. Aferição de métricas iniciais",
      "5. Ações/Cronograma",
      "6. Lançamento do serviço transformado",
      "7. Aprovação do Plano de Integração",
      "Anexo I",
    ]);
    expect(textOf(document.body[0])).toBe("PLANO DE INTEGRAÇÃO À PLATAFORMA DE CIDADANIA DIGITAL");
  });

  test("the cover names agency and service and says what the plan is for", () => {
    const [cover] = tablesOf(document.body);
    expect(cover?.rows).toEqual([
      ["Órgão/entidade:", "Agência Exemplo de Registros"],
      ["Serviço:", "Emitir certidão de registro"],
    ]);
    expect(texts(section(document, "Sobre"))).toEqual(official("Sobre o Plano"));
  });

  test("sections 1 and 2 hold the duties and the people, with the headers repeated on every page", () => {
    const representatives = section(document, "1. ");
    expect(texts(representatives)).toEqual(official("1. "));
    const [table] = tablesOf(representatives);
    expect(table?.headerRows).toBe(1);
    expect(table?.rows.slice(0, 2)).toEqual([
      ["Papel", "Nome", "E-mail", "Telefone"],
      [
        "Representante da Secretaria Executiva, ou equivalente (titular)",
        "Helena Prado Antunes",
        "helena.antunes@aex.exemplo.gov.br",
        "(61) 3333-1001",
      ],
    ]);
    expect(table?.rows).toHaveLength(7);
    const owner = section(document, "2. ");
    expect(texts(owner)).toEqual(official("2. "));
    expect(tablesOf(owner)[0]?.rows.map(([role]) => role)).toEqual(["Papel", "(titular)", "(suplente)"]);
  });

  test("section 3 holds the service and its steps side by side", () => {
    const service = section(document, "3. ");
    expect(texts(service)).toEqual(official("3. "));
    const [facts, steps] = tablesOf(service);
    expect(facts?.rows.map(([label]) => label)).toEqual([
      "Nome do Serviço:",
      "Descrição do Serviço:",
      "Público-alvo:",
      "Unidade Responsável:",
    ]);
    expect(steps?.rows[0]).toEqual(["Como é o serviço hoje (etapas)?", "Como será após o projeto?"]);
    expect(steps?.rows[1]?.map((cell) => cell.split("\n"))).toEqual([
      [
        "1. Pedir a certidão pela página do órgão (Web; digital)",
        "2. Levar os documentos ao balcão (Presencial; não digital)",
        "3. Receber a certidão pelo correio (Postal; não digital)",
      ],
      ["1. Pedir a certidão e anexar os documentos (Web; digital)", "2. Baixar a certidão assinada (Web; digital)"],
    ]);
  });

  test("section 4 holds the seven indicators with their month", () => {
    const metrics = section(document, "4. ");
    expect(texts(metrics)).toEqual(official("4. "));
    expect(tablesOf(metrics)[0]?.rows).toEqual([
      ["Indicador", "Medição atual (referência mm/aaaa)"],
      ["Adoção digital (solicitações por meio digital sobre o total de solicitações)", "33,7% (04/2026)"],
      [
        "Volume de solicitações (volume total e por modo de solicitação)",
        "460 solicitações no mês (04/2026)\nWeb 33,7%, E-mail 2,2%, Telefone 5,4%, Presencial 57,6%, Postal 1,1%",
      ],
      ["Tempo médio de atendimento", "10,5 dias (04/2026)"],
      ["Taxa de sucesso (solicitações concluídas sobre o total de solicitações iniciadas)", "93,7% (04/2026)"],
      ["Nível de digitização (número de etapas digitais sobre o número total de etapas)", "33,3% (05/2026)"],
      ["Custo para o cidadão (custo direto e indireto)", "R$ 57,50 por solicitação (04/2026)"],
      ["Índice de satisfação (avaliação do usuário)", "81 de 100 (04/2026)"],
    ]);
  });

  test("section 5 holds the seven actions in the official words, then the agency's own", () => {
    const [table] = tablesOf(section(document, "5. "));
    expect(table?.rows[0]).toEqual(["Ação", "Responsável", "Data de entrega (mm/aa)"]);
    expect(table?.rows.slice(1, 8).map(([action]) => action)).toEqual(standardActions.map(({ action }) => action));
    expect(table?.rows[4]).toEqual(["4. Modelar e automatizar o serviço", "Empresa contratada", "08/26"]);
    expect(table?.rows[8]).toEqual(["Revisar a norma de registro", "Órgão/Entidade", "07/26"]);
  });

  test("section 6 marks the launch's quarter under its year", () => {
    const launch = section(document, "6. ");
    expect(texts(launch)).toEqual(official("6. "));
    const [table] = tablesOf(launch);
    expect(table?.headerRows).toBe(2);
    expect(table?.rows).toEqual([
      ["2026", "2027"],
      [
        "2º trim. (jun.)",
        "3º trim. (set.)",
        "4º trim. (dez.)",
        "1º trim. (mar.)",
        "2º trim. (jun.)",
        "3º trim. (set.)",
      ],
      ["", "", "", "X", "", ""],
    ]);
  });

  test("section 7 has a line for each who approves, with name, capacity, position and day", () => {
    const approval = section(document, "7. ");
    expect(texts(approval)).toEqual([
      "Sofia Matos Lacerda",
      approvers[0].label,
      "Cargo: Presidente do Comitê de Governança Digital",
      "Data: 15/05/2026",
      "Confirmado no Plano Digital por Sofia Lacerda, em 16/05/2026 às 09:00",
      "Nara Siqueira Bastos",
      approvers[1].label,
      "Cargo: Coordenadora de Registros",
      "Data: 15/05/2026",
      "Confirmado no Plano Digital por Nara Bastos, em 16/05/2026 às 09:00",
    ]);
    const lines = approval.filter((block) => block.block === "paragraph" && block.style === styleIds.signatureLine);
    expect(lines).toHaveLength(2);
  });

  test("Annex I holds every responsibility of both parties, in the official order, and what the plan adopts", () => {
    const annex = section(document, "Anexo I");
    const numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];
    const duties = texts(annex).slice(texts(annex).indexOf("DAS RESPONSABILIDADES") + 1);
    expect(duties).toEqual(
      tools.flatMap((tool) => [
        tool.heading,
        MINISTRY_HEADING,
        ...tool.ministry.map((text, index) => `${numerals[index]}. ${text}`),
        tool.agencyHeading,
        ...tool.agency.map((text, index) => `${numerals[index]}. ${text}`),
      ]),
    );
    const [adopted, bases] = tablesOf(annex);
    expect(adopted?.rows.slice(1).map(([, adopts, acknowledged]) => [adopts, acknowledged])).toEqual([
      ["Sim", "3 de 3"],
      ["Sim", "8 de 8"],
      ["Não", "0 de 4"],
      ["Não", "0 de 2"],
      ["Sim", "2 de 2"],
    ]);
    expect(bases?.rows[1]?.[0]).toBe("Cadastro de embarcações");
  });

  test("every page names the receipt and its own number; the file says what it is, in which language, and since when", () => {
    const footers = [...document.parts].filter(([name]) => /word\/footer\d*\.xml/.test(name)).map(([, text]) => text);
    expect(footers).toHaveLength(2);
    for (const footer of footers) {
      expect(footer).toContain("2026-7K3M-9QXD-4TBV · revisão 2 · recebida em 15/05/2026 às 11:30");
      expect(footer).toContain("ab".repeat(32));
      expect(footer).toContain("NUMPAGES");
    }
    expect(document.parts.get("docProps/core.xml")).toContain("<dc:language>pt-BR</dc:language>");
    expect(document.parts.get("docProps/core.xml")).toContain("2026-05-15T14:30:21Z</dcterms:created>");
    expect(document.parts.get("word/styles.xml")).toContain('w:lang w:val="pt-BR"');
    expect(wordsOf(document)).not.toMatch(/MINUTA|REVISÃO|VERSÃO/);
  });
});

describe("a plan with little in it", () => {
  test("says so in the form's words, and has room to sign", async () => {
    const document = await printed(planContent(), { received: null });
    expect(tablesOf(document.body)[0]?.rows[0]).toEqual(["Órgão/entidade:", "não informado"]);
    expect(tablesOf(section(document, "4. "))[0]?.rows[1]?.[1]).toBe("sem dado");
    expect(texts(section(document, "7. "))).toEqual(["[Nome]", approvers[0].label, "[Nome]", approvers[1].label]);
    expect(tablesOf(section(document, "6. "))[0]?.rows[2]).toEqual(["", "", "", "", "", ""]);
  });

  test("says what is not available in the words of whoever declared it, and when it will be measured", async () => {
    const document = await printed(
      planContent({
        fields: { "owner.titular.telephone": unavailable, "metrics.success.expectedMonth": "2027-02" },
      }),
    );
    expect(tablesOf(section(document, "2. "))[0]?.rows[1]?.[3]).toBe("n/d");
    expect(tablesOf(section(document, "4. "))[0]?.rows[4]?.[1]).toBe("sem dado; medição prevista: 02/2027");
  });
});
