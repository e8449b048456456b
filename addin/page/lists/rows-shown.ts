import { html, nothing, svg, type TemplateResult } from "lit-html";
import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { standingInPlan } from "../../../plan/consolidation/month-actions.ts";
import type { AgencyIdentity, PlanRecord } from "../../../plan/consolidation/records.ts";
import type { ActionListed } from "../../../plan/contract/consolidated.ts";
import { listLabel } from "../../../plan/form/lists.ts";
import { writeValue } from "../../../plan/messages/write-value.ts";
import type { Standing } from "../../../plan/schedule/standing.ts";
import { dateShown } from "../../screen/moment.ts";
import { wholeShown } from "../../screen/numbers.ts";
import { linkTo } from "../address.ts";
import type { Words } from "../messages/catalogue.ts";
import { stateShown } from "../shown/plan-state.ts";
import { tableHead } from "../shown/table-head.ts";
import { listWords } from "./words.ts";

/** Plans, each with the way to it and to its review. */
export function plansShown(plans: readonly PlanRecord[], today: CivilDate, words: Words): TemplateResult {
  const said = listWords(words);
  const { language } = words;
  return table(
    [said.service, said.agencyHead, said.stateHead, said.launchHead, said.lateHead, said.errorsHead, said.reviewHead],
    [said.launchHead, said.agencyHead],
    plans.map((plan) => {
      const { agency, launch, findings, planId } = plan;
      const service = plan.service.name?.value ?? words.messages.plans.unnamed;
      const late = plan.actions.filter((action) => standingInPlan(plan, action, today).kind === "late").length;
      return [
        serviceLink({ agency, planId, service }),
        agencyShown(agency),
        stateShown(plan.state),
        launch === null ? said.noQuarter : writeValue({ quarter: launch.value }, language),
        html`<span class=${late > 0 ? "late" : ""}>${wholeShown(late, language)}</span>`,
        wholeShown(findings.error, language),
        planId === null || agency.siorg === null
          ? "–"
          : html`<a
              href=${linkTo({ page: "planReview", within: [agency.siorg, planId] })}
              aria-label=${words.say(said.reviewOf, { service })}
              >${said.review}</a
            >`,
      ];
    }),
  );
}

/** Actions, each with the way to its plan; of those that are late how much beside the latest of them. */
export function actionsShown(actions: readonly ActionListed[], words: Words): TemplateResult {
  const said = listWords(words);
  const { language } = words;
  const worst = Math.max(...actions.map(({ standing }) => (standing.kind === "late" ? standing.days : 0)));
  return table(
    [said.action, said.standingHead, said.deadline, said.service, said.agencyHead, said.parties],
    [said.service, said.agencyHead],
    actions.map(({ agency, service, planId, action, deadline, standing }) => [
      action.action,
      html`<span class=${standing.kind}>${standingShown(standing, words)}</span>${standing.kind === "late" ? lateBar(standing.days / worst) : nothing}`,
      deadline === null ? said.noDeadline : dateShown(deadline, language),
      serviceLink({ agency, planId, service: service ?? words.messages.plans.unnamed }),
      agencyShown(agency),
      action.parties === null ? "–" : listLabel("parties", action.parties),
    ]),
  );
}

/** A table whose cells are not broken but for the first and those of the `long` columns. */
function table(
  heads: readonly string[],
  long: readonly string[],
  rows: readonly (readonly unknown[])[],
): TemplateResult {
  return html`<table class="stacking whole-words">
    ${tableHead(heads)}
    <tbody>
      ${rows.map(
        ([first, ...cells]) => html`<tr>
          <th scope="row">${first}</th>
          ${cells.map((cell, index) => {
            const head = heads[index + 1] ?? "";
            return html`<td class=${long.includes(head) ? "" : "whole"} data-head=${head}>${cell}</td>`;
          })}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function serviceLink({
  agency,
  planId,
  service,
}: Pick<ActionListed, "agency" | "planId"> & { readonly service: string }): unknown {
  if (planId === null || agency.siorg === null) return service;
  return html`<a href=${linkTo({ page: "plan", agency: agency.siorg, plan: planId })}>${service}</a>`;
}

function agencyShown({ acronym, name, siorg }: AgencyIdentity): TemplateResult {
  return html`<span class="whole" title=${name ?? nothing}>${acronym ?? name ?? siorg ?? "–"}</span>`;
}

/** The words beside it say the same. */
function lateBar(share: number): TemplateResult {
  return html`<svg class="late-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect width=${100 * share} height="4" />`}
  </svg>`;
}

function standingShown(standing: Standing, words: Words): string {
  const said = listWords(words);
  if (standing.kind === "late") return words.say(said.lateBy, { days: standing.days });
  if (standing.kind === "due") {
    return standing.days === 0 ? said.dueToday : words.say(said.dueIn, { days: standing.days });
  }
  return said.standings[standing.kind];
}
