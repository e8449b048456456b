import { html, nothing, type TemplateResult } from "lit-html";
import type { AgencyPortal, PortalTable } from "../../../plan/contract/portal.ts";
import { type GoalKey, goalPercents } from "../../../plan/goals/goals.ts";
import { foldText } from "../../../plan/text/fold-text.ts";
import { dateShown } from "../../screen/moment.ts";
import { ratioShown, wholeShown } from "../../screen/numbers.ts";
import type { Loading } from "../../screen/resource.ts";
import { linkTo } from "../address.ts";
import { heading } from "../shown/heading.ts";
import { whenReady } from "../shown/notice.ts";
import { tableHead } from "../shown/table-head.ts";
import { goalPicture } from "./goals-shown.ts";
import type { PortalContext } from "./portal-context.ts";
import { portalWords } from "./words.ts";

/** Every agency's goals, what plans promise, and how the Portal agrees with what it declares. */
export function tableContent(loading: Loading<PortalTable>, context: PortalContext): TemplateResult {
  const { words, again } = context;
  const said = portalWords(words);
  return html`${heading(said.title, said.tableLead)}
    ${whenReady(loading, words, again, (table) => tableShown(table, context))}`;
}

function tableShown({ asOf, by, all, agencies }: PortalTable, context: PortalContext): TemplateResult {
  const { words, looked, look, lookBy } = context;
  const said = portalWords(words);
  const { language, say } = words;
  const text = foldText(looked.text);
  const found = agencies.filter(({ siorg, name, acronym }) =>
    [siorg, name ?? "", acronym ?? ""].some((known) => foldText(known).includes(text)),
  );
  const totals = [
    [all.portal, said.totals.portal],
    [all.undeclared, said.totals.undeclared],
    [all.unregistered, said.totals.unregistered],
    [all.differences.open + all.differences.reopened, said.totals.open],
    [all.differences.decided, said.totals.decided],
  ] as const;
  return html`<p class="quiet">${say(said.asOf, { date: dateShown(asOf, language) })}</p>
    <p class="facts">
      ${totals.map(([count, what]) => html`<span><strong>${wholeShown(count, language)}</strong> ${say(what, { count })}</span>`)}
    </p>
    <div class="columns">
      <label class="field"
        >${said.searchAgency}<input
          type="search"
          .value=${looked.text}
          @input=${(event: Event) => look({ text: (event.currentTarget as HTMLInputElement).value })}
      /></label>
      <div>
        <label class="field" for="by">${said.by}</label>
        <input
          id="by"
          type="date"
          required
          .value=${by}
          aria-describedby="by-help"
          @change=${(event: Event) => lookBy((event.currentTarget as HTMLInputElement).value)}
        />
        <p class="quiet small" id="by-help">${said.byHelp}</p>
      </div>
    </div>
    <p role="status">
      ${found.length === 0 ? said.noAgency : say(said.tableCount, { count: found.length, all: agencies.length })}
    </p>
    ${
      found.length === 0
        ? nothing
        : html`<table class="stacking whole-words">
            ${tableHead([said.agency, said.registered, said.digital, said.promises, said.missing, said.agreement])}
            <tbody>
              ${found.map((agency) => rowShown(agency, context))}
            </tbody>
          </table>`
    }`;
}

function rowShown(agency: AgencyPortal, { words }: PortalContext): TemplateResult {
  const said = portalWords(words);
  const { say } = words;
  const { siorg, name, acronym, gap, totals } = agency;
  return html`<tr>
    <th scope="row">
      <a href=${linkTo({ page: "portal", within: [siorg] })}>${name ?? siorg}</a>
      ${acronym ? html`<span class="quiet small">${acronym}</span>` : nothing}
    </th>
    <td class="whole" data-head=${said.registered}>${goalCell("registered", agency)}</td>
    <td class="whole" data-head=${said.digital}>${goalCell("digital", agency)}</td>
    <td class="whole" data-head=${said.promises}>
      ${gap === null ? said.noListShort : html`${gap.promised} ${gap.late === 0 ? nothing : html`<span class="late small">${say(said.promisesLate, { late: gap.late })}</span>`}`}
    </td>
    <td class="whole" data-head=${said.missing}>
      ${
        gap === null
          ? nothing
          : html`<strong>${gap.smallest}</strong>
              <span class="small">${say(said.missingParts, { register: gap.toRegister, digitise: gap.toDigitise })}</span>`
      }
    </td>
    <td class="whole" data-head=${said.agreement}>
      ${say(said.agreementParts, {
        open: totals.differences.open + totals.differences.reopened,
        decided: totals.differences.decided,
      })}
      <span class="small quiet">${say(said.agreementMissing, { ...totals, differences: 0 })}</span>
    </td>
  </tr>`;

  function goalCell(goal: GoalKey, { goals }: AgencyPortal): TemplateResult {
    const ratio = goals?.[goal].ratio ?? null;
    if (ratio === null) return html`<span class="quiet">${said.noData}</span>`;
    const share = ratio.numerator / ratio.denominator;
    return html`${ratioShown(ratio, words.language)}
      <span class="small quiet">${say(said.ratio, { ...ratio })}</span> ${goalPicture(share, goalPercents[goal] / 100)}`;
  }
}
