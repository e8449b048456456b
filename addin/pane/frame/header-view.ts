import { html, nothing, type TemplateResult } from "lit-html";
import { listLabel } from "../../../plan/form/lists.ts";
import type { CheckedHere } from "../check/checking.ts";
import type { Words } from "../messages/words.ts";
import type { PlanStanding } from "../pane.ts";

/** Whose workbook this is and how it stands: the product's name, the service, the agency, state and revision. */
export function headerView(workbook: CheckedHere | null, reviewed: PlanStanding | null, words: Words): TemplateResult {
  const { frame } = words.messages;
  const lines = workbook && linesOf(workbook, reviewed, words);
  return html`<header>
    <p class="product">${frame.product}</p>
    ${
      lines
        ? html`<p class="service" title=${lines.title}>${lines.title}</p>
          <p class="quiet small">${lines.facts.filter(Boolean).join(" · ")}</p>`
        : nothing
    }
  </header>`;
}

interface HeaderLines {
  readonly title: string;
  readonly facts: readonly (string | null)[];
}

function linesOf(
  workbook: CheckedHere,
  reviewed: PlanStanding | null,
  { messages: { frame }, say }: Words,
): HeaderLines | null {
  if (workbook.kind === "foreign") return null;
  const { fields } = workbook.content;
  const agency = fields["agency.acronym"].value ?? fields["agency.name"].value;
  const standing = (revision: number | null) =>
    revision === null || revision === 0 ? frame.notSent : say(frame.revision, { revision });
  const readOnly = workbook.read.isReadOnly ? frame.readOnly : null;
  if (workbook.kind === "agency") {
    const revision = workbook.content.fields["workbook.revision"].value;
    return {
      title: fields["agency.name"].value ?? frame.agencyWorkbook,
      facts: [frame.agencyWorkbook, standing(revision), readOnly],
    };
  }
  const plan = workbook.content.fields;
  // The workbook says how the plan stood when it was received or opened; the cloud, once asked, how it stands.
  const state =
    reviewed !== null && reviewed.plan === plan["plan.id"].value ? reviewed.state : plan["plan.state"].value;
  return {
    title: plan["service.name"].value ?? frame.noService,
    facts: [agency, state && listLabel("planStates", state), standing(plan["plan.revision"].value), readOnly],
  };
}
