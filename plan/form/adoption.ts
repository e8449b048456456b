import { MINISTRY_HEADING, responsibilities, romanNumber, type ToolKey, tools } from "./annex.ts";
import type { Block, FieldDeclaration, TableDeclaration } from "./declaration.ts";
import { documentWords } from "./document-words.ts";
import { column, input, line, official } from "./fields.ts";

function adoptedField(label: string) {
  return input(
    label,
    { type: "yesNo" },
    "expected",
    "Sim, se o serviço vai usar esta ferramenta da Plataforma. Ao aderir, o órgão assume as responsabilidades da tabela abaixo.",
  );
}

/** Annex I: which of the five tools the plan adopts. */
export const adoptionFields = Object.fromEntries(
  tools.map((tool) => [`tools.${tool.key}.adopted`, adoptedField(tool.label)]),
) as { [K in ToolKey as `tools.${K}.adopted`]: ReturnType<typeof adoptedField> } satisfies {
  [key: string]: FieldDeclaration;
};

export const adoptionTables = {
  "adoption.responsibilities": {
    name: "tbResponsabilidades",
    columns: {
      code: official("Item", 8),
      tool: official("Ferramenta", 24),
      responsibility: official("Responsabilidade do órgão", 70),
      acknowledged: column(
        input("Ciente?", { type: "yesNo" }, "optional", "Sim, quando o órgão conhece e assume esta responsabilidade."),
        10,
      ),
      situation: column(
        input(
          "Situação",
          { type: "choice", list: "situations" },
          "optional",
          "Não iniciada, em andamento, concluída ou cancelada.",
        ),
        15,
      ),
      date: column(
        input("Data", { type: "date" }, "optional", "Dia em que foi cumprida ou previsão, por exemplo 31/03/2026."),
        13,
      ),
    },
    givenRows: responsibilities
      .filter((responsibility) => responsibility.party === "agency")
      .map(({ code, tool, text }) => ({
        code,
        tool: tools.find((candidate) => candidate.key === tool)?.label ?? tool,
        responsibility: text,
      })),
    rows: responsibilities.filter((responsibility) => responsibility.party === "agency").length,
  },
  "adoption.dataBases": {
    name: "tbBases",
    columns: {
      dataBase: column(
        input(
          "Base de dados",
          line,
          "required",
          "Nome da base de dados necessária, por exemplo: cadastro de empresas.",
        ),
        26,
      ),
      agency: column(
        input("Órgão responsável pela base", line, "required", "Órgão ou entidade que mantém a base."),
        28,
      ),
      purpose: column(
        input(
          "Para quê",
          { type: "text", maxLength: 2_000, multiline: true },
          "optional",
          "Que documento ou digitação do cidadão esta base dispensa.",
        ),
        62,
      ),
    },
    givenRows: [],
    rows: 10,
  },
} as const satisfies { [key: string]: TableDeclaration };

export const adoptionBlocks: readonly Block[] = [
  {
    block: "text",
    heading: `${documentWords.annex} – ${documentWords.annexTitle}`,
    style: "help",
    paragraphs: [
      "Diga a que ferramentas o serviço adere e, na tabela, dê ciência de cada responsabilidade do órgão nas ferramentas adotadas.",
    ],
  },
  {
    block: "matrix",
    heading: "Ferramentas da Plataforma",
    headers: ["Ferramenta", "Adere?"],
    labelColumns: 3,
    rows: tools.map((tool) => ({ label: tool.label, fields: [`tools.${tool.key}.adopted`] })),
  },
  { block: "table", heading: "Responsabilidades do órgão", table: "adoption.responsibilities" },
  {
    block: "table",
    heading: "ConectaGov: bases de dados de outros órgãos de que o serviço precisa",
    table: "adoption.dataBases",
  },
];

/** What the ministry answers for, tool by tool: words to read, nothing to fill in. */
export const ministryBlocks: readonly Block[] = tools.map((tool) => ({
  block: "text",
  heading: tool.heading,
  style: "official",
  paragraphs: [MINISTRY_HEADING, ...tool.ministry.map((text, index) => `${romanNumber(index)}. ${text}`)],
}));
