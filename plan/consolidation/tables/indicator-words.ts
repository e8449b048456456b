import type { IndicatorKey } from "../../form/metrics.ts";
import type { Look } from "./look.ts";

/** The short names of the seven indicators, their units, and what their ratios are made of. */
export const INDICATOR_WORDS: {
  readonly [K in IndicatorKey]: { name: string; unit: string; numerator: string; denominator: string };
} = {
  digitalAdoption: {
    name: "Adoção digital",
    unit: "%",
    numerator: "solicitações por meio digital",
    denominator: "solicitações",
  },
  volume: {
    name: "Volume",
    unit: "solicitações/mês",
    numerator: "solicitações",
    denominator: "planos",
  },
  serviceTime: {
    name: "Tempo médio",
    unit: "dias",
    numerator: "minutos de atendimento",
    denominator: "solicitações concluídas",
  },
  success: {
    name: "Taxa de sucesso",
    unit: "%",
    numerator: "solicitações concluídas",
    denominator: "solicitações iniciadas",
  },
  digitisation: { name: "Nível de digitização", unit: "%", numerator: "etapas digitais", denominator: "etapas" },
  cost: { name: "Custo para o cidadão", unit: "R$", numerator: "centavos", denominator: "solicitações" },
  satisfaction: { name: "Satisfação", unit: "0 a 100", numerator: "centésimos de ponto", denominator: "avaliações" },
};

/** How the figure of each indicator looks. */
export const INDICATOR_LOOKS: { readonly [K in IndicatorKey]: Look } = {
  digitalAdoption: "share",
  volume: "count",
  serviceTime: "decimal",
  success: "share",
  digitisation: "share",
  cost: "money",
  satisfaction: "points",
};
