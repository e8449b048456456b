import { html, nothing, type TemplateResult } from "lit-html";
import type { DirectoryPage } from "../../../plan/contract/directory.ts";
import type { Me } from "../../../plan/contract/me.ts";
import type { DirectoryEntry } from "../../../plan/directory/entry.ts";
import { directoryRoles } from "../../../plan/directory/roles.ts";
import { roleLabel } from "../../../plan/directory/words.ts";
import type { Loading } from "../../screen/resource.ts";
import { linkTo } from "../address.ts";
import type { Downloads } from "../download.ts";
import type { Words } from "../messages/catalogue.ts";
import { downloadButton } from "../shown/download-button.ts";
import { heading } from "../shown/heading.ts";
import { failureShown, notice, whenReady } from "../shown/notice.ts";
import { DIRECTORY_STEP, type DirectorySearch, directoryQuery, searchIn } from "./asked.ts";
import type { Copying } from "./copying.ts";
import { entryShown } from "./entry-view.ts";
import { directoryWords } from "./words.ts";

/** What the directory needs beyond what it shows. */
export interface DirectoryContext {
  readonly words: Words;
  readonly me: Me;
  readonly asked: DirectorySearch;
  readonly ask: (asked: DirectorySearch) => void;
  readonly copying: Copying;
  readonly copy: () => void;
  readonly downloads: Downloads;
  readonly again: () => void;
}

/** Who answers for what, with a search; what was found can be taken along as a workbook or as addresses. */
export function directoryContent(loading: Loading<DirectoryPage>, context: DirectoryContext): TemplateResult {
  const { words, me, again } = context;
  const text = directoryWords(words);
  return html`${heading(text.title, me.agency === null ? text.lead : text.leadOwn)} ${searchForm(context)} ${onlyShown(context)}
    ${whenReady(loading, words, again, (page) => pageShown(page, context))}`;
}

/** That one agency alone is looked at, and the way to all. */
function onlyShown({ words, asked }: DirectoryContext): TemplateResult | typeof nothing {
  const text = directoryWords(words);
  if (asked.agency === null) return nothing;
  const agency = words.say(words.messages.frame.agencyNumber, { siorg: asked.agency });
  return html`<p>
    ${words.say(text.only, { agency })} <a href=${linkTo({ page: "directory", within: [] })}>${text.all}</a>
  </p>`;
}

function searchForm({ words, asked, ask }: DirectoryContext): TemplateResult {
  const text = directoryWords(words);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    ask(searchIn(new FormData(event.currentTarget as HTMLFormElement), asked));
  };
  return html`<form role="search" class="row bottom" @submit=${submit}>
    <label class="field"
      >${text.search}<input
        name="text"
        type="search"
        value=${asked.text}
        maxlength="200"
        aria-describedby="directory-help"
    /></label>
    <label class="field"
      >${text.role}<select name="role">
        <option value="">${text.anyRole}</option>
        ${directoryRoles.map((role) => html`<option value=${role} ?selected=${asked.role === role}>${roleLabel(role)}</option>`)}
      </select></label
    >
    <label class="row"><input name="amiss" type="checkbox" .checked=${asked.amiss} /> ${text.amissOnly}</label>
    <button class="button">${text.filter}</button>
  </form>
  <p class="quiet small" id="directory-help">${text.searchHelp}</p>`;
}

function pageShown(page: DirectoryPage, context: DirectoryContext): TemplateResult {
  const { words, asked, ask } = context;
  const text = directoryWords(words);
  const { rows, all, agencies, amiss } = page;
  const found = amiss === 0 ? text.foundNoAmiss : text.found;
  return html`<p role="status">${all === 0 ? text.none : words.say(found, { count: all, agencies, amiss })}</p>
    ${all === 0 ? nothing : takenAlong(context)}
    ${byAgency(rows).map((entries) => agencyShown(entries, context))}
    ${
      rows.length < all
        ? html`<p>
            <button class="button" @click=${() => ask({ ...asked, limit: asked.limit + DIRECTORY_STEP })}>${text.more}</button>
          </p>`
        : nothing
    }`;
}

function takenAlong({ words, asked, copying, copy, downloads }: DirectoryContext): TemplateResult {
  const text = directoryWords(words);
  const busy = copying.kind === "busy";
  const query = directoryQuery(asked);
  return html`<div class="row">
      ${downloadButton({ name: "directory", route: "directoryWorkbook", asked: { query }, text: text.download }, downloads, words)}
      <button class="button" aria-disabled=${busy ? "true" : nothing} @click=${copy}>${busy ? text.copying : text.copy}</button>
    </div>
    <p class="quiet small">${text.exportNote}</p>
    ${copying.kind === "failed" ? failureShown(copying.failure, words, null) : nothing}
    ${copying.kind === "done" ? copiedShown(copying, words) : nothing}`;
}

function copiedShown({ addresses, copied }: Extract<Copying, { kind: "done" }>, words: Words): TemplateResult {
  const text = directoryWords(words);
  if (addresses.length === 0) return notice("careful", html`<p>${text.noAddresses}</p>`, "copied");
  return notice(
    copied ? "good" : "careful",
    html`<p>${copied ? words.say(text.copied, { count: addresses.length }) : text.notCopied}</p>
      <label class="field"
        >${text.addresses}<textarea id="addresses" readonly rows="3" .value=${addresses.join("; ")}></textarea>
      </label>`,
    "copied",
  );
}

function byAgency(entries: readonly DirectoryEntry[]): readonly (readonly DirectoryEntry[])[] {
  const groups = new Map<string, DirectoryEntry[]>();
  for (const entry of entries) groups.set(entry.agency, [...(groups.get(entry.agency) ?? []), entry]);
  return [...groups.values()];
}

function agencyShown(entries: readonly DirectoryEntry[], { words, me }: DirectoryContext): TemplateResult {
  const [first] = entries;
  if (first === undefined) return html``;
  const { agency, agencyName, acronym } = first;
  const called = [acronym, agencyName].filter((name) => name !== null).join(" · ");
  return html`<section aria-labelledby="agency-${agency}">
    <h2 id="agency-${agency}">${called || words.say(words.messages.frame.agencyNumber, { siorg: agency })}</h2>
    <ul class="list">
      ${entries.map((entry) => entryShown(entry, me, words))}
    </ul>
  </section>`;
}
