import { html, nothing, type TemplateResult } from "lit-html";
import type { AgencyIdentity } from "../../../plan/consolidation/records.ts";
import type { Page } from "../../../plan/contract/consolidated.ts";
import { lists } from "../../../plan/form/lists.ts";
import { standingKinds } from "../../../plan/schedule/standing.ts";
import { dateShown } from "../../screen/moment.ts";
import { linkTo } from "../address.ts";
import { heading } from "../shown/heading.ts";
import { whenReady } from "../shown/notice.ts";
import { type FilterTold, filtersTold, leavesCancelledOut } from "./filters-told.ts";
import { type FilterName, type ListFilters, type ListKind, listLink } from "./list-address.ts";
import { type ListsContext, ROWS_A_PAGE } from "./lists-context.ts";
import { actionsShown, plansShown } from "./rows-shown.ts";
import { listWords } from "./words.ts";

/** The plans or actions of the country that meet the filters of the address, a page at a time. */
export function listsContent(context: ListsContext): TemplateResult {
  const { words, asked, plans, actions, again } = context;
  const said = listWords(words);
  const isOfPlans = asked.kind === "plans";
  return html`<p class="row screen-only">
      <a href=${linkTo({ page: "dashboard", within: [] })}>${said.toDashboard}</a>
    </p>
    ${heading(isOfPlans ? said.plans : said.actions)} ${kindsShown(context)} ${formShown(context)}
    ${
      isOfPlans
        ? whenReady(plans, words, again, (page) => pageShown(page, plansShown(page.rows, page.asOf, words), context))
        : whenReady(actions, words, again, (page) => pageShown(page, actionsShown(page.rows, words), context))
    }`;
}

/** From one list to the other with the filters that both know. */
function kindsShown({ words, asked }: ListsContext): TemplateResult {
  const said = listWords(words);
  const { standing: _, monthFrom: __, monthUntil: ___, ...shared } = asked.filters;
  const link = (kind: ListKind, text: string) =>
    html`<li><a href=${listLink({ kind, filters: shared })} aria-current=${asked.kind === kind ? "page" : nothing}>${text}</a></li>`;
  return html`<nav aria-label=${said.kinds}>
    <ul class="few-pages">
      ${link("plans", said.kindPlans)} ${link("actions", said.kindActions)}
    </ul>
  </nav>`;
}

function formShown({ words, asked, go }: ListsContext): TemplateResult {
  const said = listWords(words);
  const { filters, kind } = asked;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const typed = (name: FilterName) => ({ [name]: String(form.get(name) ?? "").trim() });
    go({
      kind,
      filters: { ...filters, ...typed("text"), ...typed("state"), ...(kind === "actions" && typed("standing")) },
      page: 1,
    });
  };
  const choice = (
    name: "state" | "standing",
    label: string,
    options: readonly { readonly code: string; readonly label: string }[],
  ) => {
    const now = filters[name] ?? "";
    // Several at once come from a link; they stay until somebody chooses otherwise.
    const several = now.includes(",") ? [{ code: now, label: namesOf(now, options) }] : [];
    return html`<label class="field"
      >${label}<select name=${name}>
        <option value="" .selected=${now === ""}>${said.any}</option>
        ${[...several, ...options].map(
          ({ code, label: text }) => html`<option value=${code} .selected=${now === code}>${text}</option>`,
        )}
      </select></label
    >`;
  };
  const standing = standingKinds.map((code) => ({ code, label: said.standings[code] }));
  return html`<form class="row bottom" @submit=${submit}>
    <label class="field"
      >${said.filterText}<input name="text" type="search" .value=${filters.text ?? ""} maxlength="200"
    /></label>
    ${choice("state", said.filterState, lists.planStates)}
    ${kind === "actions" ? choice("standing", said.filterStanding, standing) : nothing}
    <button class="button">${said.submit}</button>
  </form>`;
}

function namesOf(codes: string, options: readonly { readonly code: string; readonly label: string }[]): string {
  const names = codes.split(",").map((each) => options.find(({ code }) => code === each)?.label ?? each);
  return names.join(", ");
}

function pageShown(
  page: Page<{ readonly agency: AgencyIdentity }>,
  rows: TemplateResult,
  context: ListsContext,
): TemplateResult {
  const { words, asked } = context;
  const said = listWords(words);
  const names = new Map(page.rows.map(({ agency }) => [agency.siorg, agency.acronym ?? agency.name ?? agency.siorg]));
  const told = filtersTold(asked.filters, (siorg) => names.get(siorg) ?? siorg, words);
  const found = asked.kind === "plans" ? said.foundPlans : said.foundActions;
  return html`<p role="status">
      <strong>${words.say(found, { count: page.all, date: dateShown(page.asOf, words.language) })}</strong>
      ${told.length === 0 ? said.unfiltered : said.filtered}
    </p>
    ${told.length === 0 ? nothing : chosenShown(told, context)}
    ${leavesCancelledOut(asked.filters) ? html`<p class="small quiet">${said.notCancelled}</p>` : nothing}
    ${page.rows.length === 0 ? html`<p class="empty">${said.none}</p>` : rows} ${pagesShown(page, context)}`;
}

/** Each filter in words, with the way to do without it. */
function chosenShown(told: readonly FilterTold[], { words, asked }: ListsContext): TemplateResult {
  const said = listWords(words);
  const without = (names: readonly FilterName[]): ListFilters =>
    Object.fromEntries(Object.entries(asked.filters).filter(([name]) => !names.includes(name as FilterName)));
  return html`<ul class="chosen">
    ${told.map(
      ({ names, text }) => html`<li>
        ${text}
        <a
          class="remove"
          href=${listLink({ kind: asked.kind, filters: without(names) })}
          aria-label=${words.say(said.remove, { filter: text })}
          >×</a
        >
      </li>`,
    )}
    <li class="plainly"><a href=${listLink({ kind: asked.kind, filters: {} })}>${said.clear}</a></li>
  </ul>`;
}

function pagesShown({ all }: Page<unknown>, { words, asked }: ListsContext): TemplateResult | typeof nothing {
  if (all <= ROWS_A_PAGE) return nothing;
  const said = listWords(words);
  const { page } = asked;
  const to = Math.min(all, page * ROWS_A_PAGE);
  const link = (other: number, text: string) =>
    html`<a class="button" href=${listLink({ ...asked, page: other })}>${text}</a>`;
  return html`<nav class="row" aria-label=${said.pages}>
    ${page > 1 ? link(page - 1, said.previous) : nothing}
    <span>${words.say(said.range, { from: Math.min(all, (page - 1) * ROWS_A_PAGE + 1), to, all })}</span>
    ${to < all ? link(page + 1, said.next) : nothing}
  </nav>`;
}
