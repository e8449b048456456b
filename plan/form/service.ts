import type { Block, FieldDeclaration, TableDeclaration } from "./declaration.ts";
import { column, input, line, prose } from "./fields.ts";

/** Section 3: the service chosen for transformation. */
export const serviceFields = {
  "service.name": input(
    "Nome do Serviço:",
    line,
    "required",
    "Nome do serviço como está, ou estará, no Portal de Serviços.",
  ),
  "service.description": input(
    "Descrição do Serviço:",
    prose,
    "required",
    "O que o serviço entrega e a quem, em poucas frases.",
  ),
  "service.audience": input(
    "Público-alvo:",
    prose,
    "required",
    "Quem pode pedir o serviço: cidadãos, empresas, órgãos…",
  ),
  "service.unit": input("Unidade Responsável:", line, "required", "Unidade do órgão que presta o serviço."),
  "service.portalNumber": input(
    "Número no Portal de Serviços:",
    { type: "digits" },
    "optional",
    "Número do serviço no Portal de Serviços, só algarismos. Deixe em branco se ainda não está cadastrado.",
  ),
  "letter.digital": input(
    "Prestado por meio digital hoje, segundo a carta:",
    { type: "yesNo" },
    "optional",
    "Sim ou não, como está na carta de serviço do Portal.",
  ),
  "letter.cost": input(
    "Custo informado na carta (R$):",
    { type: "number", measure: "money" },
    "optional",
    "Quanto o cidadão paga, em reais. Zero se é gratuito. Em branco se varia.",
  ),
  "letter.costNote": input("Custos, como estão na carta:", prose, "optional", "A lista dos custos, com o que varia."),
  "letter.timeKind": input(
    "Tempo total estimado na carta:",
    { type: "choice", list: "timeKinds" },
    "optional",
    "Escolha como a carta informa o tempo: até, entre, em média, imediato ou não estimado.",
  ),
  "letter.timeMin": input(
    "Tempo mínimo:",
    { type: "number", measure: "decimal" },
    "optional",
    "Só para “Entre”: o menor tempo.",
  ),
  "letter.timeMax": input(
    "Tempo (máximo ou médio):",
    { type: "number", measure: "decimal" },
    "optional",
    "O tempo, na unidade da linha abaixo.",
  ),
  "letter.timeUnit": input(
    "Unidade do tempo:",
    { type: "choice", list: "timeUnits" },
    "optional",
    "Minutos, horas, dias corridos, dias úteis ou meses.",
  ),
  "letter.timeNote": input("Observação sobre o tempo:", prose, "optional", "O que a carta diz além do número."),
} as const satisfies { [key: string]: FieldDeclaration };

const stepColumns = {
  order: column(
    input(
      "Ordem",
      { type: "number", measure: "count" },
      "optional",
      "Ordem da etapa: 1, 2, 3… Em branco vale a ordem das linhas.",
    ),
    8,
  ),
  description: column(input("Etapa", prose, "required", "O que acontece nesta etapa, em uma frase."), 58),
  channel: column(
    input("Canal", { type: "choice", list: "channels" }, "expected", "Canal por onde o cidadão cumpre esta etapa."),
    18,
  ),
  digital: column(
    input(
      "Digital?",
      { type: "yesNo" },
      "required",
      "Sim, se a etapa é cumprida por meio digital; não, caso contrário.",
    ),
    10,
  ),
} as const satisfies TableDeclaration["columns"];

export const serviceTables = {
  "service.stepsToday": { name: "tbEtapasHoje", columns: stepColumns, givenRows: [], rows: 15 },
  "service.stepsAfter": { name: "tbEtapasDepois", columns: stepColumns, givenRows: [], rows: 15 },
} as const satisfies { [key: string]: TableDeclaration };

export const serviceBlocks: readonly Block[] = [
  {
    block: "text",
    heading: "3. Informações sobre o serviço público selecionado",
    style: "official",
    paragraphs: [
      "[Nesta seção, deverão ser incluídas informações sobre o serviço público selecionado pelo órgão/entidade para transformação digital, descrevendo as etapas que atualmente compõem o serviço e uma proposta preliminar de como o serviço poderia ser, conforme tabela abaixo.]",
    ],
  },
  {
    block: "fields",
    fields: ["service.name", "service.description", "service.audience", "service.unit", "service.portalNumber"],
  },
  { block: "table", heading: "Como é o serviço hoje (etapas)?", table: "service.stepsToday" },
  { block: "table", heading: "Como será após o projeto?", table: "service.stepsAfter" },
  {
    block: "fields",
    heading: "O que diz a carta de serviço do Portal",
    fields: Object.keys(serviceFields).filter((key) => key.startsWith("letter.")),
  },
];
