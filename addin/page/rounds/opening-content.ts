import { html, nothing, type TemplateResult } from "lit-html";
import type { RoundScope, ScopePreview } from "../../../plan/contract/rounds.ts";
import type { Loading } from "../../screen/resource.ts";
import { failedShown } from "../shown/failed.ts";
import { heading } from "../shown/heading.ts";
import { failureShown, notice } from "../shown/notice.ts";
import { roundLinks } from "./round-links.ts";
import type { RoundsContext } from "./rounds-context.ts";
import { type ScopeForm, scopeFields } from "./scope-form.ts";
import { roundWords } from "./words.ts";

/** What the form needs besides. */
export interface OpeningContext extends RoundsContext {
  readonly scope: ScopeForm;
  readonly today: string;
  /** What the scope comes to; null while nobody asked. */
  readonly preview: Loading<ScopePreview> | null;
  readonly ask: (scope: RoundScope) => void;
}

/** The form that opens a round, with a look at what it would ask for before it does. */
export function openingContent(context: OpeningContext): TemplateResult {
  const { words, doing, acts, scope, today, ask } = context;
  const said = roundWords(words);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    if ((event.submitter as HTMLButtonElement | null)?.value === "preview") return ask(scope.read(form));
    const text = (name: string) => String(form.get(name) ?? "").trim();
    void acts.open({
      name: text("name"),
      opens: text("opens"),
      due: text("due"),
      note: text("note"),
      scope: scope.read(form),
    });
  };
  return html`<p><a href=${roundLinks.all}>${said.back}</a></p>
    ${heading(said.open)}
    <form class="stack" @submit=${submit}>
      <label class="field">${said.name}<input name="name" required minlength="3" maxlength="120" autocomplete="off" /></label>
      <div class="columns">
        <div>
          <label class="field"
            >${said.opens}<input name="opens" type="date" required value=${today} aria-describedby="opens-help"
          /></label>
          <p class="quiet small" id="opens-help">${said.opensHelp}</p>
        </div>
        <div>
          <label class="field"
            >${said.due}<input name="due" type="date" required min=${today} aria-describedby="due-help"
          /></label>
          <p class="quiet small" id="due-help">${said.dueHelp}</p>
        </div>
      </div>
      <div>
        <label class="field"
          >${said.note}<textarea name="note" rows="2" maxlength="2000" aria-describedby="note-help"></textarea>
        </label>
        <p class="quiet small" id="note-help">${said.noteHelp}</p>
      </div>
      ${scopeFields(scope, words)}
      <div id="preview" tabindex="-1">${previewShown(context)}</div>
      ${failedShown("open", doing, words)}
      <div class="row">
        <button class="button" name="act" value="preview" formnovalidate>${said.preview}</button>
        <button class="button primary" name="act" value="open">${doing.busy === "open" ? said.submitting : said.submit}</button>
      </div>
    </form>`;
}

function previewShown({ preview, words }: OpeningContext): TemplateResult | typeof nothing {
  const said = roundWords(words);
  if (preview === null) return nothing;
  if (preview.kind === "loading") return html`<p class="loading" aria-busy="true">${said.previewing}</p>`;
  if (preview.kind === "failed") return failureShown(preview.failure, words, null);
  const { agencies, plans, workbooks, without, withoutCount } = preview.value;
  return notice(
    withoutCount > 0 ? "careful" : "plain",
    html`<p><strong>${words.say(said.previewed, { agencies, plans, workbooks })}</strong></p>
      ${
        withoutCount === 0
          ? nothing
          : html`<p>
              ${words.say(said.previewWithout, { count: withoutCount })}
              ${without.map(({ siorg, name }) => name ?? siorg).join(", ")}${withoutCount > without.length ? "…" : "."}
            </p>`
      }`,
  );
}
