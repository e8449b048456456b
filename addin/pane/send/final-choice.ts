import { html, nothing } from "lit-html";
import type { SendActs, SendShown } from "./send-shown.ts";
import type { SendWords } from "./send-words.ts";

/** Whether it is sent as the final version; only a plan is. */
export function finalChoice({ sending, isPlan }: SendShown, acts: SendActs, { messages }: SendWords) {
  if (!isPlan) return nothing;
  return html`<div class="final">
    <label class="choice"
      ><input
        type="checkbox"
        id="final"
        aria-describedby="final-help"
        .checked=${sending.final}
        @change=${(event: Event) => acts.chooseFinal((event.target as HTMLInputElement).checked)}
      /><span>${messages.final}</span></label
    >
    <p class="quiet small" id="final-help">${messages.finalHelp}</p>
  </div>`;
}
