import { html, nothing, type TemplateResult } from "lit-html";
import type { Month } from "../../../plan/calendar/month.ts";
import { ownLabel, withoutBrackets } from "../../../plan/form/labels.ts";
import { indicators } from "../../../plan/form/metrics.ts";
import type { MissingInput } from "../../../plan/indicators/missing-inputs.ts";
import { address } from "../../../plan/workbook/address.ts";
import type { Place } from "../../../plan/workbook/entry.ts";
import type { Words } from "../messages/words.ts";
import { figureShown } from "./figure-shown.ts";
import type { IndicatorLine } from "./indicator-lines.ts";
import { sparkline, sparkPoints } from "./sparkline.ts";
import { indicatorWords } from "./words.ts";

/** So many missing cells are named. */
const NAMED = 6;

/**
 * An indicator: its name and formula, the latest figure, whose press goes to the cell it comes from, the first one, a
 * sparkline and, where the month at hand has no figure, what is missing for it.
 */
export function indicatorShown(
  line: IndicatorLine,
  month: Month | null,
  goTo: (place: Place) => void,
  words: Words,
): TemplateResult {
  const text = indicatorWords(words);
  const { key, baseline, expected, latest } = line;
  const label = withoutBrackets(indicators.find((indicator) => indicator.key === key)?.label ?? key);
  return html`<section class="indicator" aria-labelledby="indicator-${key}">
    <h2 id="indicator-${key}">${label}</h2>
    <p class="small quiet">${text.formulas[key]}</p>
    <div class="figures">
      <p>${latestShown(line, goTo, words)}</p>
      ${trendShown(line, words)}
    </div>
    ${
      baseline
        ? html`<p class="small quiet">
            ${words.say(text.baseline, { figure: figureShown(key, baseline.value, words), month: { month: baseline.value.month } })}
          </p>`
        : nothing
    }
    ${missingShown(line, month, goTo, words)}
    ${latest === null && expected !== null ? html`<p class="small">${words.say(text.expected, { month: { month: expected } })}</p>` : nothing}
  </section>`;
}

function latestShown({ key, latest, history }: IndicatorLine, goTo: (place: Place) => void, words: Words) {
  const text = indicatorWords(words);
  if (latest === null)
    return html`<strong class="no-data">${history.length > 0 ? text.noDataForAYear : text.noData}</strong>`;
  const { value, place } = latest;
  const cell = address(place.row, place.column);
  return html`<button
      type="button"
      class="cell figure"
      title=${words.say(text.goTo, { sheet: place.sheet, cell })}
      @click=${() => goTo(place)}
    >
      ${figureShown(key, value, words)}
    </button>
    <span class="small quiet">${key === "digitisation" ? text.now : words.say(text.in, { month: { month: value.month } })}</span>
    ${value.weighted ? nothing : html`<span class="small quiet">(${text.unweighted})</span>`}`;
}

function trendShown({ key, history }: IndicatorLine, words: Words) {
  const [first] = history;
  const last = history.at(-1);
  if (first === undefined || last === undefined || history.length < 2) return nothing;
  const from = { month: first.month };
  const to = { month: last.month };
  const label = words.say(indicatorWords(words).trend, { count: history.length, from, to });
  return sparkline(sparkPoints(key, history), label);
}

function missingShown(
  { key, missing, latest }: IndicatorLine,
  month: Month | null,
  goTo: (place: Place) => void,
  words: Words,
) {
  const text = indicatorWords(words);
  if (key === "digitisation" && missing.length === 0)
    return latest === null ? html`<p class="small">${text.noSteps}</p>` : nothing;
  if (missing.length === 0) return nothing;
  const isEither = key === "cost" && missing.length === 2 && missing.every(({ why }) => why === "absent");
  const heading =
    key === "digitisation" || month === null ? text.missingSteps : words.say(text.missing, { month: { month } });
  const more = missing.length - NAMED;
  return html`<p class="small">${heading}${isEither ? html` <span class="quiet">(${text.or})</span>` : nothing}</p>
    <ul class="missing">
      ${missing.slice(0, NAMED).map((input) => html`<li>${inputShown(input, goTo, words)}</li>`)}
    </ul>
    ${more > 0 ? html`<p class="small">${words.say(text.moreCells, { count: more })}</p>` : nothing}`;
}

function inputShown({ why, entry: { key, place } }: MissingInput, goTo: (place: Place) => void, words: Words) {
  const text = indicatorWords(words);
  const sentence = words.say(text.whys[why], { label: ownLabel(key) });
  if (place === null) return html`<span class="small">${sentence}</span>`;
  const cell = address(place.row, place.column);
  const label = words.say(text.goTo, { sheet: place.sheet, cell });
  return html`<button type="button" class="cell" aria-label=${label} @click=${() => goTo(place)}>${cell}</button>
    <span class="small">${sentence}</span>`;
}
