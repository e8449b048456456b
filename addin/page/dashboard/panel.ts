import { html, nothing, type TemplateResult } from "lit-html";
import { wholeShown } from "../../screen/numbers.ts";
import type { Words } from "../messages/catalogue.ts";
import type { Drawing } from "./charts/chart-style.ts";
import { dashboardWords } from "./words.ts";

/** A chart, what it says in a sentence, and its numbers as a table. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  /** Sentences: the first says what is to be seen, the others what else is to be known. */
  readonly said: readonly string[];
  /** Null where there is nothing to draw: `said` then says why. */
  readonly drawing: Drawing | null;
  readonly table: TemplateResult | null;
  /** As wide as the page. */
  readonly wide?: boolean;
  readonly more?: TemplateResult | typeof nothing;
}

/** A panel; its table is folded until somebody wants it. */
export function panelShown({ id, title, said, drawing, table, wide, more = nothing }: Panel, words: Words) {
  const [first, ...others] = said.filter((sentence) => sentence !== "");
  return html`<section class="card panel ${wide ? "wide" : ""}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    <p class="finding">${first}</p>
    ${others.map((sentence) => html`<p class="small quiet">${sentence}</p>`)}
    ${drawing === null ? nothing : html`<dashboard-chart id="${id}-chart" .drawing=${drawing}></dashboard-chart>`}
    ${
      table === null
        ? nothing
        : html`<details id="${id}-table">
            <summary>${words.say(dashboardWords(words).tableOf, { title })}</summary>
            <div class="scrolling">${table}</div>
          </details>`
    }
    ${more}
  </section>`;
}

/** A number in a table, which leads to what it counts; nothing is behind a zero. */
export function countShown(count: number, link: string | null, { language }: Words): unknown {
  const text = wholeShown(count, language);
  return count === 0 || link === null ? text : html`<a href=${link}>${text}</a>`;
}

/** An agency as charts and tables name it. */
export function agencyName({
  acronym,
  name,
  siorg,
}: {
  readonly siorg: string | null;
  readonly name: string | null;
  readonly acronym: string | null;
}): string {
  return acronym ?? name ?? siorg ?? "–";
}
