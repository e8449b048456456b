import { html, nothing, type TemplateResult } from "lit-html";
import type { Words } from "../messages/words.ts";
import { button } from "../shown/button.ts";
import type { CheckedHere } from "./checking.ts";

/** How many repairs there are in a workbook: those of the last one that was counted, until this one's are. */
export type RepairCount = (workbook: CheckedHere | null) => number;

/**
 * Counts repairs after each reading, once everything else has been shown. What counts them is loaded for it; without a
 * network there is no hint, and the menu still leads to the view.
 */
export function repairCount(changed: () => void): RepairCount {
  let counted: CheckedHere | null = null;
  let count = 0;
  return (workbook) => {
    if (workbook !== counted) {
      counted = workbook;
      setTimeout(async () => {
        const counting = await import("../repair/count-repairs.ts").catch(() => null);
        if (counted !== workbook) return;
        const before = count;
        count = counting && workbook ? counting.countRepairs(workbook) : 0;
        if (count !== before) changed();
      });
    }
    return count;
  };
}

/** That something was pasted over the form, and the way to put it right; nothing when nothing was. */
export function repairHint(count: number, repair: () => void, words: Words): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  const { check } = words.messages;
  return html`<div class="repair-hint">
    <p>${words.say(check.toRepair, { count })}</p>
    ${button({ text: check.repair, act: repair, look: "subtle" })}
  </div>`;
}
