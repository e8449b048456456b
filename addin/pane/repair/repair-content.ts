import { html, nothing, type TemplateResult } from "lit-html";
import type { Place } from "../../../plan/workbook/entry.ts";
import type { Words } from "../messages/words.ts";
import { button } from "../shown/button.ts";
import { problemSentence } from "../shown/problem.ts";
import { impossibleShown } from "./impossible-shown.ts";
import { lineShown } from "./line-shown.ts";
import { groupsOf, type RepairGroup } from "./repair-groups.ts";
import type { Repairing } from "./repairing.ts";
import { repairWords } from "./words.ts";

/** What the view of the repairs shows. */
export interface RepairShown extends Repairing {
  readonly isForm: boolean;
}

/** What people do in it. A sheet of null is all of them. */
export interface RepairActs {
  readonly goTo: (place: Place) => void;
  readonly mend: (sheet: string | null) => void;
  readonly undo: (sheet: string | null) => void;
  readonly again: () => void;
}

/** What there is to repair sheet by sheet, each cell with before and after, and what was repaired here. */
export function repairContent(shown: RepairShown, acts: RepairActs, words: Words): TemplateResult {
  const text = repairWords(words);
  const { seen, looking, problem } = shown;
  if (!shown.isForm) return html`<p>${text.notForm}</p>`;
  return html`${
    problem === null
      ? nothing
      : html`<div class="notice bad" role="alert">
          <p>${problemSentence(problem, words)}</p>
          ${button({ text: text.again, act: acts.again })}
        </div>`
  }
  ${
    seen === null
      ? looking
        ? skeleton(text.looking)
        : nothing
      : html`${mendedShown(shown, acts, words)} ${foundShown(shown, acts, words)} ${impossibleShown(shown, words)}`
  }`;
}

function skeleton(text: string): TemplateResult {
  return html`<div class="skeleton" role="img" aria-label=${text}>
    ${[1, 2, 3, 4].map(() => html`<div class="bar"></div>`)}
    <fluent-spinner class="late" size="small" aria-hidden="true"></fluent-spinner>
  </div>`;
}

function mendedShown({ mended, acting }: RepairShown, acts: RepairActs, words: Words) {
  if (mended.length === 0) return nothing;
  const text = repairWords(words);
  const groups = groupsOf(mended);
  const busy = acting !== null;
  return html`<section class="notice good" aria-labelledby="mended">
    <h2 id="mended">✓ ${words.say(text.mended, { count: mended.length })}</h2>
    <p class="acts">
      ${button({ text: acting?.act === "undo" ? text.undoing : text.undoAll, act: () => acts.undo(null), busy })}
      ${
        groups.length > 1
          ? groups.map(({ sheet }) =>
              button({ text: words.say(text.undoSheet, { sheet }), act: () => acts.undo(sheet), busy }),
            )
          : nothing
      }
    </p>
  </section>`;
}

function foundShown({ seen, acting }: RepairShown, acts: RepairActs, words: Words) {
  const text = repairWords(words);
  const repairs = seen?.repairs ?? [];
  if (repairs.length === 0) {
    return html`<div class="empty">
      <h2>✓ ${text.none}</h2>
      <p>${text.noneHelp}</p>
    </div>`;
  }
  const groups = groupsOf(repairs);
  return html`<p class="quiet">${text.lead}</p>
    ${seen?.isReadOnly ? html`<p class="notice careful">${text.readOnly}</p>` : nothing}
    <p role="status"><strong>${words.say(text.found, { count: repairs.length, sheets: groups.length })}</strong></p>
    ${groups.map((group) => groupShown(group, acts, { apart: groups.length > 1 && !seen?.isReadOnly, busy: acting !== null }, words))}`;
}

function groupShown(
  { sheet, count, lines }: RepairGroup,
  acts: RepairActs,
  { apart, busy }: { readonly apart: boolean; readonly busy: boolean },
  words: Words,
) {
  const text = repairWords(words);
  return html`<section>
    <h2 class="severity">${sheet} <span class="quiet small">${words.say(text.outstanding, { count })}</span></h2>
    ${lines.map((line) => lineShown(line, acts.goTo, words))}
    ${apart ? html`<p>${button({ text: words.say(text.mendSheet, { sheet }), act: () => acts.mend(sheet), busy })}</p>` : nothing}
  </section>`;
}
