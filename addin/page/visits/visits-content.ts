import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { VisitsPage } from "../../../plan/contract/visits.ts";
import { may } from "../../../plan/people/acts.ts";
import { sideOf } from "../../../plan/visits/side.ts";
import type { Loading } from "../../screen/resource.ts";
import { arrangedVisits } from "../../visits/arranged.ts";
import { visitWords } from "../../visits/words.ts";
import { heading } from "../shown/heading.ts";
import { whenReady } from "../shown/notice.ts";
import { askForm } from "./ask-form.ts";
import type { VisitsContext } from "./context.ts";
import { visitShown } from "./visit-view.ts";

/** The visits of an agency, or the ministry's queue; asking for one, for whoever may. */
export function visitsContent(loading: Loading<VisitsPage>, context: VisitsContext): TemplateResult {
  const { words, me, again, visiting, acts } = context;
  const text = visitWords(words);
  const isAsking = visiting.form?.kind === "ask";
  return html`${heading(text.title, me.agency === null ? text.lead : text.leadOwn)}
    ${
      !may(me.role, "askVisit")
        ? nothing
        : isAsking
          ? askForm(context)
          : html`<p><button class="button primary" @click=${acts.begin}>${text.ask}</button></p>`
    }
    ${filters(context)} ${whenReady(loading, words, again, (page) => listShown(page, context))}`;
}

function filters({ words, me, typed, type, over, showOver }: VisitsContext): TemplateResult {
  const text = visitWords(words);
  return html`<search class="row bottom">
    <label class="field"
      >${text.show}<select @change=${(event: Event) => showOver((event.target as HTMLSelectElement).value === "over")}>
        <option value="open" ?selected=${!over}>${text.showOpen}</option>
        <option value="over" ?selected=${over}>${text.showOver}</option>
      </select></label
    >
    ${
      me.agency !== null
        ? nothing
        : html`<label class="field"
            >${text.search}<input
              type="search"
              .value=${typed}
              @input=${(event: InputEvent) => type((event.target as HTMLInputElement).value)}
          /></label>`
    }
  </search>`;
}

function listShown({ visits }: VisitsPage, context: VisitsContext): TemplateResult {
  const { words, me, over, typed, more } = context;
  const text = visitWords(words);
  const groups = arrangedVisits(visits, sideOf(me), me.agency === null ? typed : "");
  const none =
    visits.length > 0 ? text.noneFound : over ? text.noneOver : me.agency === null ? text.none : text.noneYet;
  return html`${groups.length === 0 ? html`<p role="status">${none}</p>` : nothing}
    ${groups.map(
      ([turn, some]) =>
        html`<section aria-labelledby="turn-${turn}">
          <h2 id="turn-${turn}">${text.turns[turn]} (${some.length})</h2>
          <ul class="plain">
            ${repeat(
              some,
              ({ id }) => id,
              (visit) => visitShown(visit, context),
            )}
          </ul>
        </section>`,
    )}
    ${more === null ? nothing : html`<p><button class="button" @click=${more}>${text.more}</button></p>`}`;
}
