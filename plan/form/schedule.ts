import type { Block, FieldDeclaration, TableDeclaration } from "./declaration.ts";
import { column, computed, input, line, prose } from "./fields.ts";
import { type ListCode, listLabel } from "./lists.ts";

/** The seven standard actions of section 5: number, official words and official responsible parties. */
export const standardActions = [
  { number: 1, action: "1. Cadastrar serviço no Portal de Serviços.", parties: "ministry+agency" },
  {
    number: 2,
    action: "2. Elaborar diagnóstico do serviço para dimensionamento da demanda.",
    parties: "ministry+agency",
  },
  { number: 3, action: "3. Abrir Ordem de Serviço junto à empresa contratada.", parties: "ministry" },
  { number: 4, action: "4. Modelar e automatizar o serviço", parties: "contractor" },
  {
    number: 5,
    action: "5. Capacitar usuários e configuradores do órgão/entidade na ferramenta.",
    parties: "contractor",
  },
  { number: 6, action: "6. Homologar o processo automatizado.", parties: "agency+contractor" },
  { number: 7, action: "7. Divulgar serviço transformado.", parties: "agency" },
] as const satisfies readonly { number: number; action: string; parties: ListCode<"parties"> }[];

/** Section 6: the quarter of the launch to the public. */
export const launchFields = {
  "launch.quarter": input(
    "Trimestre de lançamento:",
    { type: "quarter" },
    "required",
    "Escolha o trimestre do lançamento para o público externo, por exemplo: 3º trim. (set.) 2026.",
  ),
} as const satisfies { [key: string]: FieldDeclaration };

export const scheduleTables = {
  "schedule.actions": {
    name: "tbCronograma",
    columns: {
      action: column(
        input(
          "Ação",
          prose,
          "required",
          "As sete ações do formulário não mudam; acrescente as suas nas linhas de baixo.",
        ),
        48,
      ),
      parties: column(
        input(
          "Responsável",
          { type: "choice", list: "parties" },
          "required",
          "Quem responde pela ação: MP, órgão/entidade, empresa contratada ou uma combinação.",
        ),
        26,
      ),
      month: column(
        input(
          "Data de entrega (mm/aa)",
          { type: "month" },
          "required",
          "Mês da entrega, por exemplo 09/26. O prazo é o último dia do mês.",
        ),
        14,
      ),
      situation: column(
        input(
          "Situação",
          { type: "choice", list: "situations" },
          "optional",
          "Não iniciada, em andamento, concluída ou cancelada. Em branco vale não iniciada.",
        ),
        15,
      ),
      dateDone: column(
        input(
          "Data da conclusão",
          { type: "date" },
          "optional",
          "Só para ações concluídas: o dia da conclusão, por exemplo 31/03/2026.",
        ),
        13,
      ),
      note: column(
        input(
          "Observação",
          { type: "text", maxLength: 2_000, multiline: true },
          "optional",
          "O que for preciso explicar: motivo de atraso, dependências.",
        ),
        30,
      ),
      standing: column(computed("Prazo", line, "Calculado: no prazo, vence em alguns dias ou atrasada."), 22),
    },
    givenRows: standardActions.map(({ action, parties }) => ({ action, parties: listLabel("parties", parties) })),
    rows: 20,
  },
} as const satisfies { [key: string]: TableDeclaration };

export const scheduleBlocks: readonly Block[] = [
  { block: "table", heading: "5. Ações/Cronograma", table: "schedule.actions" },
  {
    block: "text",
    style: "help",
    paragraphs: [
      "Informe o mês de entrega de cada uma das sete ações e acrescente as suas nas linhas seguintes. A coluna Prazo é calculada com a data de hoje.",
    ],
  },
  {
    block: "text",
    heading: "6. Lançamento do serviço transformado",
    style: "official",
    paragraphs: [
      "[Deverá ser indicada o trimestre no qual haverá o lançamento da transformação digital para o público externo. Essa data servirá como referência para o encadeamento de ações elencadas no item 6.]",
    ],
  },
  { block: "fields", fields: ["launch.quarter"] },
];
