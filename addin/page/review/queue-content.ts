import { html, nothing, type TemplateResult } from "lit-html";
import type { Queue, QueuedPlan } from "../../../plan/contract/review.ts";
import { lists } from "../../../plan/form/lists.ts";
import { moveFrom } from "../../../plan/lifecycle/moves.ts";
import { momentShown } from "../../screen/moment.ts";
import type { Loading } from "../../screen/resource.ts";
import { linkTo } from "../address.ts";
import { heading } from "../shown/heading.ts";
import { whenReady } from "../shown/notice.ts";
import { stateShown } from "../shown/plan-state.ts";
import { countsShown } from "../shown/severity.ts";
import { finalityTold } from "./confirmation-told.ts";
import { QUEUE_STEP, queueAskedIn } from "./queue-asked.ts";
import type { QueueContext } from "./queue-context.ts";
import { nameOf } from "./several.ts";
import { severalView } from "./several-view.ts";
import { reviewWords } from "./words.ts";

/** The plans that wait, with filters; those that can be approved can be chosen. */
export function queueContent(loading: Loading<Queue>, context: QueueContext): TemplateResult {
  const { words, again } = context;
  const review = reviewWords(words);
  return html`${heading(review.queue, review.queueLead)} ${filters(context)}
    ${whenReady(loading, words, again, (queue) => listShown(queue, context))}`;
}

function filters({ words, asked, ask }: QueueContext): TemplateResult {
  const review = reviewWords(words);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    ask(queueAskedIn(new FormData(event.currentTarget as HTMLFormElement)));
  };
  const choice = (name: "final" | "comments", label: string, options: readonly (readonly [string, string])[]) =>
    html`<label class="field"
      >${label}<select name=${name}>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${asked[name] === value}>${text}</option>`)}
      </select></label
    >`;
  return html`<form class="row bottom" @submit=${submit}>
    <label class="field"
      >${review.state}<select name="state">
        <option value="waiting" ?selected=${asked.state === "waiting"}>${review.waiting}</option>
        <option value="any" ?selected=${asked.state === "any"}>${review.any}</option>
        ${lists.planStates.map(({ code, label }) => html`<option value=${code} ?selected=${asked.state === code}>${label}</option>`)}
      </select></label
    >
    ${choice("final", review.finality, [
      ["", review.finalityAny],
      ["yes", review.finalityYes],
      ["no", review.finalityNo],
    ])}
    ${choice("comments", review.comments, [
      ["", review.commentsAny],
      ["open", review.commentsOpen],
      ["none", review.commentsNone],
    ])}
    <label class="field">${review.text}<input name="text" type="search" value=${asked.text} maxlength="200" /></label>
    <button class="button">${review.filter}</button>
  </form>`;
}

/** Whether a plan can be approved as it is: what is open has to be settled first. */
export function isApprovable({ state, openComments }: QueuedPlan): boolean {
  return moveFrom(state, "approve") !== undefined && openComments === 0;
}

function listShown({ rows, all }: Queue, context: QueueContext): TemplateResult {
  const { words, asked, ask, several, choose, mayApprove } = context;
  const review = reviewWords(words);
  const approvable = mayApprove ? rows.filter(isApprovable) : [];
  const isAll = approvable.length > 0 && approvable.every((plan) => several.chosen.has(nameOf(plan)));
  return html`<p class="quiet" role="status">
      ${rows.length === 0 ? review.noneQueued : words.say(review.queued, { count: rows.length, all })}
    </p>
    ${
      approvable.length > 0
        ? html`<label class="row chosen-beside"
            ><input type="checkbox" .checked=${isAll} @change=${() => choose(approvable, !isAll)} />
            ${words.say(review.chooseAll, { count: approvable.length })}</label
          >`
        : nothing
    }
    ${severalView(rows, context)}
    <ul class="list">
      ${rows.map((plan) => planShown(plan, context))}
    </ul>
    ${
      rows.length < all
        ? html`<p>
            <button class="button" @click=${() => ask({ ...asked, limit: asked.limit + QUEUE_STEP })}>${review.more}</button>
          </p>`
        : nothing
    }`;
}

function planShown(plan: QueuedPlan, { words, several, choose, mayApprove }: QueueContext): TemplateResult {
  const { say, language, messages } = words;
  const review = reviewWords(words);
  const service = plan.service ?? messages.plans.unnamed;
  const { agency, revision, openComments, reviewed } = plan;
  const link = linkTo({ page: "planReview", within: [agency, plan.plan] });
  const choosing = mayApprove && isApprovable(plan);
  return html`<li>
    <div>
      <p class=${choosing ? "row chosen-beside" : "row"}>
        ${
          choosing
            ? html`<input
                type="checkbox"
                aria-label=${say(review.choose, { service })}
                .checked=${several.chosen.has(nameOf(plan))}
                @change=${(event: Event) => choose([plan], (event.target as HTMLInputElement).checked)}
              />`
            : nothing
        }
        <span class="row"><strong><a href=${link}>${service}</a></strong> ${stateShown(plan.state)}</span>
      </p>
      <p class="facts small">
        <span>${plan.acronym ?? plan.agencyName ?? agency}</span>
        <span>${say(review.revision, { revision })}</span>
        <span>${say(review.received, { moment: momentShown(plan.received, language) })}</span>
        <span>${reviewed === null ? review.notReviewed : say(review.reviewedBefore, { revision: reviewed })}</span>
        <span>${finalityTold(plan, words)}</span>
        ${openComments > 0 ? html`<span class="due">${say(review.openComments, { count: openComments })}</span>` : nothing}
        ${countsShown(plan.findings, words)}
      </p>
    </div>
  </li>`;
}
