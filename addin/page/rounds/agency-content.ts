import { html, nothing, type TemplateResult } from "lit-html";
import type { AgencyRound, AgencyRounds, ExpectationListed } from "../../../plan/contract/rounds.ts";
import { may } from "../../../plan/people/acts.ts";
import { isMissing } from "../../../plan/rounds/standing.ts";
import type { Loading } from "../../screen/resource.ts";
import { failedShown } from "../shown/failed.ts";
import { heading } from "../shown/heading.ts";
import { whenReady } from "../shown/notice.ts";
import { expectedName, standingShown } from "./expectation-shown.ts";
import { figuresShown } from "./figures-shown.ts";
import { roundLinks } from "./round-links.ts";
import { whenShown } from "./round-shown.ts";
import type { RoundsContext } from "./rounds-context.ts";
import { roundWords } from "./words.ts";

/** What the ministry sees of one agency in one round. */
export interface AgencyContext extends RoundsContext {
  readonly round: string;
  readonly siorg: string;
}

/** Everything that is expected of one agency in a round, to be waived or no longer asked for. */
export function agencyContent(loading: Loading<AgencyRounds>, context: AgencyContext): TemplateResult {
  const { words, again, round, siorg } = context;
  const said = roundWords(words);
  const agency = loading.kind === "ready" ? loading.value.agency : null;
  const title = words.say(said.expectedOf, { agency: agency?.acronym ?? agency?.name ?? siorg });
  return html`<p><a href=${roundLinks.round(round)}>${said.backToRound}</a></p>
    ${heading(title, agency?.name ?? "")}
    ${whenReady(loading, words, again, ({ rounds, asOf }) => {
      const own = rounds.find((one) => one.round.round === round);
      if (!own) return html`<p>${said.ownNone}</p>`;
      return html`<p>${own.round.name}</p>
        ${whenShown(own.round, asOf, words)} ${figuresShown(own, words)} ${listShown(own, context)}`;
    })}`;
}

function listShown(own: AgencyRound, context: AgencyContext): TemplateResult {
  const { words, doing, acts, me, round, siorg } = context;
  const said = roundWords(words);
  const decides = may(me.role, "manageRounds") && own.round.phase !== "closed";
  const waivable = decides && own.expectations.some(({ standing }) => isMissing(standing));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const chosen = form.getAll("expected").map(String);
    if (chosen.length > 0) void acts.waive(round, siorg, chosen, String(form.get("reason") ?? "").trim());
  };
  return html`<form class="stack" @submit=${submit}>
    <ul class="list">
      ${own.expectations.map((one) => expectationRow(one, decides, context))}
    </ul>
    ${
      waivable
        ? html`<div class="card stack">
            <label class="field"
              >${said.waiveReason}<input name="reason" required minlength="3" maxlength="300" aria-describedby="reason-help"
            /></label>
            <p class="quiet small" id="reason-help">${said.waiveNothing} ${said.waiveReasonHelp}</p>
            <div><button class="button primary">${doing.busy === "waive" ? said.saving : said.waive}</button></div>
            ${failedShown("waive", doing, words)}
          </div>`
        : nothing
    }
  </form>`;
}

function expectationRow(one: ExpectationListed, decides: boolean, context: AgencyContext): TemplateResult {
  const { words, doing, acts, round, siorg } = context;
  const said = roundWords(words);
  const { id, expected, standing } = one;
  const name = expectedName(expected, words);
  const removing = `remove-${id}`;
  const act = decides ? actOf() : nothing;
  function actOf() {
    if (isMissing(standing)) {
      if (doing.confirming === removing) return nothing;
      return html`<button
        type="button"
        class="button quiet-button"
        id="ask-${removing}"
        aria-label=${words.say(said.removeOf, { name })}
        @click=${() => acts.confirm(removing)}
      >
        ${said.remove}
      </button>`;
    }
    if (standing.kind !== "waived" || standing.waiver === null) return nothing;
    return html`<button
      type="button"
      class="button"
      aria-label=${words.say(said.unwaiveOf, { name })}
      @click=${() => acts.waive(round, siorg, [id], null)}
    >
      ${said.unwaive}
    </button>`;
  }
  function removalAsked() {
    return html`<div class="confirm" id="confirm-${removing}" tabindex="-1">
      <p>${words.say(said.removeConfirm, { name })}</p>
      <p class="row">
        <button type="button" class="button primary" @click=${() => acts.remove(round, siorg, id)}>
          ${said.removeYes}
        </button>
        <button type="button" class="button" @click=${() => acts.confirm(null)}>${words.messages.frame.cancel}</button>
      </p>
    </div>`;
  }
  return html`<li id="expected-${id}" tabindex="-1">
    <div>
      ${
        decides && isMissing(standing)
          ? html`<label class="choice"
              ><input type="checkbox" name="expected" value=${id} aria-label=${words.say(said.choose, { name })} /><strong
                >${name}</strong
              ></label
            >`
          : html`<strong>${name}</strong>`
      }
      <p class="small ${standing.kind}">${standingShown(standing, words)}</p>
      ${decides && doing.confirming === removing ? removalAsked() : nothing}
      ${failedShown(removing, doing, words)} ${failedShown(`unwaive-${id}`, doing, words)}
    </div>
    ${act}
  </li>`;
}
