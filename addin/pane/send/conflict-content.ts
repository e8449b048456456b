import { html, nothing, type TemplateResult } from "lit-html";
import type { FormDifference } from "../../../plan/differences/difference.ts";
import { asRows } from "../../../plan/differences/take-over.ts";
import { momentShown } from "../../screen/moment.ts";
import { button } from "../shown/button.ts";
import { problemSentence } from "../shown/problem.ts";
import { said } from "./said.ts";
import type { SendActs } from "./send-shown.ts";
import type { SendWords } from "./send-words.ts";
import type { Side, Stage } from "./sending.ts";

type ConflictStage = Extract<Stage, { kind: "conflict" }>;

/** The fields in which the workbook and the current revision differ, with a choice for each of them. */
export function conflictContent(stage: ConflictStage, acts: SendActs, words: SendWords): TemplateResult {
  const { messages, say, language, pane } = words;
  const { base, current, differences } = stage.conflict;
  const moment = momentShown(current.moment, language);
  const groups = asRows(differences);
  const chosen = stage.choices.filter((choice) => choice !== null).length;
  return html`<div class="notice careful">
      <p><strong>${messages.conflictTitle}</strong></p>
      <p>${say(messages.conflictLead, { base, by: current.by, revision: current.revision, moment })}</p>
    </div>
    ${stage.problem ? html`<p class="notice bad"><strong>${messages.notMerged}</strong> ${problemSentence(stage.problem, pane)}</p>` : nothing}
    <div class="all-sides">
      ${button({ text: messages.allMine, act: () => acts.choose(null, "mine"), look: "outline" })}
      ${button({ text: messages.allTheirs, act: () => acts.choose(null, "theirs"), look: "outline" })}
    </div>
    <p class="quiet small" role="status">${say(messages.chosen, { chosen, count: groups.length })}</p>
    ${groups.map((group, index) => groupShown(group, index, stage.choices[index] ?? null, acts, words))}`;
}

function groupShown(
  group: readonly FormDifference[],
  index: number,
  choice: Side | null,
  acts: SendActs,
  words: SendWords,
): TemplateResult {
  const { messages } = words;
  const [first] = group;
  if (!first) return html``;
  const row = rowKind(group);
  const option = (side: Side, content: unknown) => html`<label class="side"
    ><input
      type="radio"
      name="side-${index}"
      id="${side}-${index}"
      .checked=${choice === side}
      @change=${() => acts.choose(index, side)}
    /><span><strong>${messages[side]}</strong> ${content}</span></label
  >`;
  const title = row
    ? html`${first.row} <span class="quiet">· ${messages[row === "mine" ? "rowOfMine" : "rowOfTheirs"]}</span>`
    : html`${first.label}${first.row === null ? nothing : html` <span class="quiet">· ${first.row}</span>`}`;
  return html`<fieldset class="difference">
    <legend>${title}</legend>
    ${option("mine", row === "theirs" ? messages.withoutRow : sideShown(group, "to", words))}
    ${option("theirs", row === "mine" ? messages.withoutRow : sideShown(group, "from", words))}
  </fieldset>`;
}

/** Whose row it is when the other side has none; null for cells that both have. */
function rowKind(group: readonly FormDifference[]): Side | null {
  const [first] = group;
  if (!first || first.row === null) return null;
  if (group.every(({ to }) => to.place === null)) return "theirs";
  return group.every(({ from }) => from.place === null) ? "mine" : null;
}

function sideShown(group: readonly FormDifference[], side: "from" | "to", words: SendWords): TemplateResult {
  const [first] = group;
  if (group.length === 1 && first) return said(first[side], words);
  return html`<span class="row-said">${group.map((each) => html`<span>${each.label}: ${said(each[side], words)}</span>`)}</span>`;
}
