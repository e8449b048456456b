import { html, type TemplateResult } from "lit-html";
import type { RoundListed } from "../../../plan/contract/rounds.ts";
import { failedShown } from "../shown/failed.ts";
import type { RoundsContext } from "./rounds-context.ts";
import { type ScopeForm, scopeFields } from "./scope-form.ts";
import { roundWords } from "./words.ts";

/** What can be changed of a round: its name, due day and message, who is expected to send what, and closing it. */
export function changeShown(
  round: RoundListed,
  context: RoundsContext & { readonly scope: ScopeForm },
): TemplateResult {
  const { words } = context;
  const said = roundWords(words);
  if (round.phase === "closed") {
    return html`<section class="card other" aria-labelledby="change-title">
      <h2 id="change-title">${said.change}</h2>
      ${closingShown(round, context)}
    </section>`;
  }
  return html`<section class="card other" aria-labelledby="change-title">
    <h2 id="change-title">${said.change}</h2>
    ${changeForm(round, context)} ${moreShown(round, context)} ${closingShown(round, context)}
  </section>`;
}

function changeForm(round: RoundListed, { words, doing, acts }: RoundsContext): TemplateResult {
  const said = roundWords(words);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => String(form.get(name) ?? "").trim();
    void acts.change(round, { name: text("name"), due: text("due"), note: text("note") });
  };
  return html`<form class="stack" @submit=${submit}>
    <div class="columns">
      <label class="field"
        >${said.name}<input name="name" required minlength="3" maxlength="120" .value=${round.name}
      /></label>
      <label class="field"
        >${said.due}<input name="due" type="date" required min=${round.opens} .value=${round.due}
      /></label>
    </div>
    <label class="field">${said.note}<textarea name="note" rows="2" maxlength="2000" .value=${round.note}></textarea></label>
    <div><button class="button">${doing.busy === "change" ? said.saving : said.save}</button></div>
    ${failedShown("change", doing, words)}
  </form>`;
}

function moreShown(round: RoundListed, context: RoundsContext & { readonly scope: ScopeForm }): TemplateResult {
  const { words, doing, acts, scope } = context;
  const said = roundWords(words);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void acts.add(round.round, scope.read(new FormData(event.currentTarget as HTMLFormElement)));
  };
  return html`<details>
    <summary>${said.more}</summary>
    <form class="stack" @submit=${submit}>
      <p class="quiet">${said.moreHelp}</p>
      ${scopeFields(scope, words)}
      <div><button class="button">${doing.busy === "add" ? said.saving : said.add}</button></div>
      ${failedShown("add", doing, words)}
    </form>
  </details>`;
}

function closingShown(round: RoundListed, { words, doing, acts }: RoundsContext): TemplateResult {
  const said = roundWords(words);
  if (round.phase === "closed") {
    return html`<p><button class="button" @click=${() => acts.change(round, { closed: false })}>${said.reopen}</button></p>
      ${failedShown("close", doing, words)}`;
  }
  if (doing.confirming !== "close") {
    return html`<p>
        <button class="button" id="ask-close" @click=${() => acts.confirm("close")}>${said.close}</button>
      </p>
      ${failedShown("close", doing, words)}`;
  }
  return html`<div class="confirm" id="confirm-close" tabindex="-1">
    <p>${said.closeConfirm}</p>
    <p class="row">
      <button class="button primary" @click=${() => acts.change(round, { closed: true })}>${said.closeYes}</button>
      <button class="button" @click=${() => acts.confirm(null)}>${words.messages.frame.cancel}</button>
    </p>
  </div>`;
}
