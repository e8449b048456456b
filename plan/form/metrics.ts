import type { Block, FieldDeclaration, TableDeclaration } from "./declaration.ts";
import { column, computed, input, line } from "./fields.ts";
import type { ListCode } from "./lists.ts";

/** The seven indicators of section 4, in the form's order and words. */
export const indicators = [
  { key: "digitalAdoption", label: "Adoção digital (solicitações por meio digital sobre o total de solicitações)" },
  { key: "volume", label: "Volume de solicitações (volume total e por modo de solicitação)" },
  { key: "serviceTime", label: "Tempo médio de atendimento" },
  { key: "success", label: "Taxa de sucesso (solicitações concluídas sobre o total de solicitações iniciadas)" },
  { key: "digitisation", label: "Nível de digitização (número de etapas digitais sobre o número total de etapas)" },
  { key: "cost", label: "Custo para o cidadão (custo direto e indireto)" },
  { key: "satisfaction", label: "Índice de satisfação (avaliação do usuário)" },
] as const;

export type IndicatorKey = (typeof indicators)[number]["key"];

type MetricFields = {
  [K in IndicatorKey as `metrics.${K}.value`]: ReturnType<typeof valueField>;
} & { [K in IndicatorKey as `metrics.${K}.month`]: ReturnType<typeof monthField> } & {
  [K in IndicatorKey as `metrics.${K}.expectedMonth`]: ReturnType<typeof expectedMonthField>;
} & { "metrics.volume.channels": ReturnType<typeof valueField> };

function valueField() {
  return computed("Medição atual", line, "Calculada com a medição mais recente da planilha Medições.");
}

function monthField() {
  return computed("Referência (mm/aaaa)", { type: "month" }, "Mês da medição usada no cálculo.");
}

function expectedMonthField() {
  return input(
    "Se ainda não há medição, quando haverá (mm/aaaa)",
    { type: "month" },
    "optional",
    "Mês em que a métrica estará disponível, por exemplo 03/2027. Só para indicadores sem medição.",
  );
}

/**
 * Three cells an indicator: the current value and its month (computed), and when there will be one. The volume has one
 * more, its parts by channel.
 */
export const metricFields = Object.fromEntries([
  ...indicators.flatMap(({ key }) => [
    [`metrics.${key}.value`, valueField()],
    [`metrics.${key}.month`, monthField()],
    [`metrics.${key}.expectedMonth`, expectedMonthField()],
  ]),
  ["metrics.volume.channels", valueField()],
]) as MetricFields satisfies { [key: string]: FieldDeclaration };

function requests(channel: string) {
  return column(
    input(
      `Solicitações: ${channel}`,
      { type: "number", measure: "count" },
      "optional",
      `Solicitações recebidas no mês por este canal (${channel}). Zero se não houve; em branco se não se sabe.`,
    ),
    13,
  );
}

/** The columns of `Medições` that count requests, and the channel each counts. */
export const requestColumns = [
  { column: "requestsWeb", channel: "web" },
  { column: "requestsMobileApp", channel: "mobileApp" },
  { column: "requestsEmail", channel: "email" },
  { column: "requestsTelephone", channel: "telephone" },
  { column: "requestsInPerson", channel: "inPerson" },
  { column: "requestsPost", channel: "post" },
  { column: "requestsOther", channel: "other" },
] as const satisfies readonly { column: string; channel: ListCode<"channels"> }[];

export type RequestColumn = (typeof requestColumns)[number]["column"];

export const metricTables = {
  measurements: {
    name: "tbMedicoes",
    columns: {
      month: column(
        input(
          "Mês de referência",
          { type: "month" },
          "required",
          "Mês da medição (mm/aaaa), por exemplo 03/2026. Uma linha por mês.",
        ),
        12,
      ),
      requestsWeb: requests("web"),
      requestsMobileApp: requests("aplicativo móvel"),
      requestsEmail: requests("e-mail"),
      requestsTelephone: requests("telefone"),
      requestsInPerson: requests("presencial"),
      requestsPost: requests("postal"),
      requestsOther: requests("outros canais"),
      requestsTotal: column(
        input(
          "Solicitações: total",
          { type: "number", measure: "count" },
          "expected",
          "Total de solicitações do mês, por todos os canais. Deve ser a soma das colunas à esquerda.",
        ),
        13,
      ),
      started: column(
        input("Iniciadas", { type: "number", measure: "count" }, "optional", "Solicitações iniciadas no mês."),
        11,
      ),
      completed: column(
        input(
          "Concluídas",
          { type: "number", measure: "count" },
          "optional",
          "Das solicitações iniciadas, quantas foram concluídas. Nunca mais do que as iniciadas.",
        ),
        11,
      ),
      meanTime: column(
        input(
          "Tempo médio",
          { type: "number", measure: "decimal" },
          "optional",
          "Tempo médio de atendimento, na unidade da coluna ao lado.",
        ),
        10,
      ),
      meanTimeUnit: column(
        input(
          "Unidade do tempo",
          { type: "choice", list: "timeUnits" },
          "optional",
          "Minutos, horas, dias corridos, dias úteis ou meses.",
        ),
        16,
      ),
      directCost: column(
        input(
          "Custo direto (R$)",
          { type: "number", measure: "money" },
          "optional",
          "Quanto o cidadão paga por solicitação: taxas e tarifas.",
        ),
        13,
      ),
      indirectCost: column(
        input(
          "Custo indireto (R$)",
          { type: "number", measure: "money" },
          "optional",
          "Quanto custa ao cidadão além das taxas, por solicitação: deslocamento, cópias, horas paradas.",
        ),
        13,
      ),
      satisfaction: column(
        input(
          "Satisfação",
          { type: "number", measure: "decimal" },
          "optional",
          "Média das avaliações dos usuários, na escala da coluna ao lado.",
        ),
        11,
      ),
      satisfactionScale: column(
        input(
          "Escala",
          { type: "choice", list: "satisfactionScales" },
          "optional",
          "Escala da avaliação. Em branco vale 0 a 100.",
        ),
        10,
      ),
      satisfactionAnswers: column(
        input("Avaliações", { type: "number", measure: "count" }, "optional", "Quantas pessoas avaliaram no mês."),
        11,
      ),
      note: column(
        input(
          "Observação",
          { type: "text", maxLength: 2_000, multiline: true },
          "optional",
          "Fonte dos números e o que for preciso explicar.",
        ),
        36,
      ),
    },
    givenRows: [],
    rows: 36,
  },
} as const satisfies { [key: string]: TableDeclaration };

/** How the workbook computes the seven indicators, for people: the formulas of the glossary in words. */
const indicatorWords: { readonly [K in IndicatorKey]: string } = {
  digitalAdoption: "Adoção digital: solicitações pela web e pelo aplicativo ÷ total de solicitações.",
  volume:
    "Volume: total de solicitações do mês; sem o total, a soma dos canais, se nenhum está em branco. Abaixo dele, a parte de cada canal.",
  serviceTime: "Tempo médio, em dias: 1 mês = 30 dias; 1 dia útil = 7/5 de dia; 1 dia = 24 horas.",
  success: "Taxa de sucesso: solicitações concluídas ÷ solicitações iniciadas.",
  digitisation: "Nível de digitização: etapas digitais ÷ todas as etapas de hoje (planilha Serviço).",
  cost: "Custo para o cidadão: custo direto + custo indireto, por solicitação.",
  satisfaction: "Índice de satisfação de 0 a 100: notas de 0 a 10 vezes 10; notas de 1 a 5, (nota − 1) × 25.",
};

export const metricBlocks: readonly Block[] = [
  {
    block: "text",
    heading: "4. Aferição de métricas iniciais",
    style: "official",
    paragraphs: [
      "[As métricas não disponíveis no momento inicial serão coletadas ao longo da implementação do projeto.]",
    ],
  },
  {
    block: "text",
    style: "help",
    paragraphs: [
      "As medições são digitadas na planilha Medições, uma linha por mês; aqui cada indicador é calculado com a mais recente. Para o que ainda não se mede, informe quando haverá medição.",
    ],
  },
  {
    block: "matrix",
    headers: ["Indicador", "Medição atual", "Referência (mm/aaaa)", "Se ainda não há medição, quando haverá (mm/aaaa)"],
    rows: indicators.flatMap(({ key, label }) => [
      { label, fields: [`metrics.${key}.value`, `metrics.${key}.month`, `metrics.${key}.expectedMonth`] },
      ...(key === "volume" ? [{ label: "Volume por modo de solicitação", fields: ["metrics.volume.channels"] }] : []),
    ]),
  },
  {
    block: "text",
    heading: "Como se calcula",
    style: "list",
    paragraphs: [
      ...Object.values(indicatorWords),
      "Sem os números de que precisa, ou com denominador zero, o indicador fica “sem dado”: nunca 0%.",
    ],
  },
];

export const measurementBlocks: readonly Block[] = [
  {
    block: "text",
    heading: "Medições mensais",
    style: "help",
    paragraphs: [
      "Uma linha por mês. Digite os números do mês; deixe em branco o que não se mede. Zero quer dizer que houve medição e o resultado foi zero.",
    ],
  },
  { block: "table", table: "measurements" },
];
