import { html, type TemplateResult } from "lit-html";
import type { Verification } from "../../../plan/contract/verification.ts";
import { momentShown } from "../../screen/moment.ts";
import type { Words } from "../messages/catalogue.ts";
import { heading } from "../shown/heading.ts";
import { failureShown, notice, type Tone } from "../shown/notice.ts";
import type { VerifyActs } from "./acts.ts";
import type { Verifying } from "./state.ts";

/** Verification of a protocol's number or of a workbook, by anyone. */
export function verifyView(state: Verifying, number: string, acts: VerifyActs, words: Words): TemplateResult {
  const { verify } = words.messages;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget as HTMLFormElement).get("number") ?? "");
    if (typed.trim() !== "") void acts.number(typed);
  };
  const choose = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = "";
    if (file) void acts.file(file);
  };
  return html`<div class="narrow">
    ${heading(verify.title, verify.lead)}
    <form @submit=${submit} class="stack">
      <label class="field"
        >${verify.number}<input
          name="number"
          class="code"
          required
          value=${number}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-describedby="number-help"
      /></label>
      <p class="quiet small" id="number-help">${verify.numberHelp}</p>
      <div><button class="button primary">${verify.submit}</button></div>
    </form>
    <p class="divider">${verify.or}</p>
    <label class="field"
      >${verify.file}<input type="file" accept=".xlsx" aria-describedby="file-help" @change=${choose}
    /></label>
    <p class="quiet small" id="file-help">${verify.fileHelp}</p>
    ${outcomeShown(state, words)}
  </div>`;
}

function outcomeShown(state: Verifying, words: Words): unknown {
  switch (state.kind) {
    case "idle":
      return "";
    case "working":
      return html`<p class="loading" aria-busy="true">${words.messages.verify.working}</p>`;
    case "failed":
      return html`<div id="verify-outcome" tabindex="-1">${failureShown(state.failure, words, null)}</div>`;
    case "told":
      return verificationShown(state.verification, words);
  }
}

const TONES: { readonly [O in Verification["outcome"]]: Tone } = {
  genuine: "good",
  erased: "good",
  received: "good",
  changed: "bad",
  unknown: "bad",
  withoutReceipt: "careful",
};

function verificationShown(verification: Verification, { messages: { verify }, say, language }: Words) {
  return notice(
    TONES[verification.outcome],
    html`<p><strong>${verify.outcomes[verification.outcome]}</strong></p>
      ${"number" in verification ? html`<p class="code">${verification.number}</p>` : ""}
      ${
        "moment" in verification
          ? html`<p>${say(verify.receivedAt, { moment: momentShown(verification.moment, language) })}</p>`
          : ""
      }
      ${"latest" in verification ? html`<p>${verification.latest ? verify.latest : verify.notLatest}</p>` : ""}`,
    "verify-outcome",
  );
}
