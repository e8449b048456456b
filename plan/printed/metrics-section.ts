import type { CivilDate } from "../calendar/civil-date.ts";
import { formatMonth, monthOfDate } from "../calendar/month.ts";
import { documentWords } from "../form/document-words.ts";
import { listLabel } from "../form/lists.ts";
import { type IndicatorKey, indicators } from "../form/metrics.ts";
import { NO_DATA } from "../formulas/cell-formula.ts";
import { type IndicatorUnit, indicatorFigure, indicatorUnits } from "../indicators/indicator-units.ts";
import type { IndicatorValue } from "../indicators/ratio.ts";
import type { ChannelCounts } from "../indicators/requests.ts";
import { planIndicators } from "../indicators/series.ts";
import { writeValue } from "../messages/write-value.ts";
import { decimalComma } from "../workbook/cell/shown.ts";
import type { PlanContent } from "../workbook/content.ts";
import { matrixHeaders } from "./official-section.ts";
import { opening } from "./opening.ts";
import type { Piece, PrintedCell } from "./piece.ts";
import { entryText } from "./printed-entry.ts";

/** The document says what was measured last, however long ago: its reference stands beside it. */
const EVER = "1900-01";

/** Section 4: the seven indicators, each from its latest measurement with its month; when there is none, when there will be. */
export function metricsSection(content: PlanContent, on: CivilDate): readonly Piece[] {
  const { latest, channels } = planIndicators(content, on, { from: EVER, to: monthOfDate(on) });
  const header = matrixHeaders("metrics.volume.value")[0] ?? "";
  return [
    ...opening(4),
    {
      piece: "table",
      columns: [
        { header, share: 58 },
        { header: documentWords.measurementHeader, share: 42 },
      ],
      rows: indicators.map(({ key, label }) => {
        const value = latest[key]?.value;
        return [[{ text: label }], value ? measured(key, value, channels) : unmeasured(content, key)];
      }),
    },
  ];
}

function measured(key: IndicatorKey, value: IndicatorValue, channels: ChannelCounts): PrintedCell {
  const figure = `${figureWords(key, value)} (${formatMonth(value.month)})`;
  const parts = key === "volume" ? channelWords(channels, value.numerator) : "";
  return parts === "" ? [{ text: figure }] : [{ text: figure }, { text: parts }];
}

/** When it will be measured, where the agency says so. */
function unmeasured({ fields }: PlanContent, key: IndicatorKey): PrintedCell {
  const expected = entryText(fields[`metrics.${key}.expectedMonth`]);
  return [{ text: expected === "" ? NO_DATA : `${NO_DATA}; medição prevista: ${expected}`, quiet: true }];
}

const UNIT_WORDS: { readonly [U in IndicatorUnit]: (figure: number) => string } = {
  share: (figure) => writeValue({ percent: figure }, "pt-BR"),
  requestsPerMonth: (figure) =>
    `${writeValue(figure, "pt-BR")} ${figure === 1 ? "solicitação" : "solicitações"} no mês`,
  days: (figure) => `${hundredths(figure)} ${hundredths(figure) === "1" ? "dia" : "dias"}`,
  reais: (figure) => `${writeValue({ money: figure }, "pt-BR")} por solicitação`,
  points: (figure) => `${hundredths(figure)} de 100`,
};

function figureWords(key: IndicatorKey, value: IndicatorValue): string {
  return UNIT_WORDS[indicatorUnits[key].unit](indicatorFigure(key, value));
}

function hundredths(figure: number): string {
  return decimalComma(Math.round(figure * 100) / 100);
}

/** `Web 28%, Presencial 61%`; channels without requests are left out. */
function channelWords(channels: ChannelCounts, total: number): string {
  return Object.entries(channels)
    .filter(([, count]) => count > 0 && total > 0)
    .map(([channel, count]) => {
      const share = writeValue({ percent: count / total }, "pt-BR");
      return `${listLabel("channels", channel as keyof ChannelCounts)} ${share}`;
    })
    .join(", ");
}
