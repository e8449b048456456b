import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { SnapshotListed } from "../../../plan/contract/snapshots.ts";
import { may } from "../../../plan/people/acts.ts";
import { momentShown } from "../../screen/moment.ts";
import type { Loading } from "../../screen/resource.ts";
import { downloadButton } from "../shown/download-button.ts";
import { failedShown } from "../shown/failed.ts";
import { heading } from "../shown/heading.ts";
import { failureShown, notice, whenReady } from "../shown/notice.ts";
import { snapshotName } from "./figure-words.ts";
import { snapshotLinks } from "./snapshot-links.ts";
import type { SnapshotsContext } from "./snapshots-context.ts";
import { snapshotWords } from "./words.ts";

/** Every closed month, the newest first, with closing another and comparing two. */
export function listContent(
  loading: Loading<readonly SnapshotListed[]>,
  lastMonth: string,
  context: SnapshotsContext,
): TemplateResult {
  const { words, again, me } = context;
  const said = snapshotWords(words);
  return html`${heading(said.title, said.lead)}
    ${whenReady(
      loading,
      words,
      again,
      (months) => html`${
        months.length === 0
          ? html`<div class="empty"><h2>${said.none}</h2><p>${said.noneHelp}</p></div>`
          : html`<ul class="queue">
              ${repeat(
                months,
                ({ id }) => id,
                (month) => monthCard(month, context),
              )}
            </ul>`
      }
      ${compareShown(
        months.filter(({ closed }) => closed !== null),
        context,
      )}
      ${may(me.role, "closeMonth") ? closeShown(lastMonth, context) : nothing}`,
    )}`;
}

function monthCard(snapshot: SnapshotListed, context: SnapshotsContext): TemplateResult {
  const { words, me, close, doing, downloads, verify } = context;
  const said = snapshotWords(words);
  const { id, month, reason, cut, closed } = snapshot;
  const name = snapshotName(snapshot, words);
  if (closed === null) {
    return html`<li class="card" id="month-${id}" tabindex="-1">
      <h2>${name}</h2>
      <p><span class="state">${said.closing}</span></p>
      ${
        may(me.role, "closeMonth") && doing.busy === null
          ? html`<p><button class="button" @click=${() => close(month, reason)}>${said.goOn}</button></p>`
          : nothing
      }
    </li>`;
  }
  const moment = (at: string) => momentShown(at, words.language);
  return html`<li class="card" id="month-${id}" tabindex="-1">
    <h2>${name}</h2>
    <p>
      ${words.say(said.content, { plans: closed.plans, agencies: closed.agencies })},
      ${words.say(said.received, { moment: moment(cut) })}.
    </p>
    ${reason === null ? nothing : html`<p>${words.say(said.reason, { reason })}</p>`}
    <p class="quiet small">${words.say(said.closedBy, { name: closed.by.name, moment: moment(closed.at) })}</p>
    <p class="quiet small breaking">${said.hash}: <code>${closed.hash}</code></p>
    <p class="row">
      <a class="button primary" href=${snapshotLinks.month(id)} aria-label=${words.say(said.openOf, { name })}>${said.open}</a>
      ${downloadButton(
        {
          name: `snapshot-${id}`,
          route: "snapshotWorkbook",
          asked: { parameters: { snapshot: id } },
          text: said.download,
          label: words.say(said.downloadOf, { name }),
        },
        downloads,
        words,
      )}
      <button class="button" aria-label=${words.say(said.verifyOf, { name })} @click=${() => verify(id)}>
        ${context.verified.get(id) === "busy" ? said.verifying : said.verify}
      </button>
    </p>
    ${verifiedShown(id, context)}
  </li>`;
}

function verifiedShown(id: string, { words, verified }: SnapshotsContext): TemplateResult | typeof nothing {
  const known = verified.get(id);
  if (known === undefined || known === "busy") return nothing;
  const element = `verified-${id}`;
  if (known.kind !== "done") return html`<div id=${element} tabindex="-1">${failureShown(known, words, null)}</div>`;
  const said = snapshotWords(words);
  const { problems, hashAgrees, figuresAgree, parts } = known.value;
  if (problems.length > 0) {
    return notice("bad", html`<p>${words.say(said.damaged, { count: problems.length })}</p>`, element);
  }
  if (!hashAgrees) return notice("bad", html`<p>${said.otherHash}</p>`, element);
  return notice(
    "good",
    html`<p>${words.say(said.intact, { parts })}</p>
      ${figuresAgree ? nothing : html`<p>${said.otherFigures}</p>`}`,
    element,
  );
}

function compareShown(months: readonly SnapshotListed[], { words }: SnapshotsContext): TemplateResult | typeof nothing {
  if (months.length < 2) return nothing;
  const said = snapshotWords(words);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    location.hash = snapshotLinks.compared(String(form.get("from")), String(form.get("to")));
  };
  const choice = (name: "from" | "to", chosen: number) =>
    html`<label class="field"
      >${said[name]}<select name=${name}>
        ${months.map((month, index) => html`<option value=${month.id} ?selected=${index === chosen}>${snapshotName(month, words)}</option>`)}
      </select></label
    >`;
  return html`<form class="card other stack" aria-labelledby="compare-title" @submit=${submit}>
    <h2 id="compare-title">${said.compare}</h2>
    <div class="columns">${choice("from", 1)} ${choice("to", 0)}</div>
    <div><button class="button">${said.compareThem}</button></div>
  </form>`;
}

function closeShown(lastMonth: string, { words, doing, kept, close }: SnapshotsContext): TemplateResult {
  const said = snapshotWords(words);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const filled = new FormData(form);
    const reason = String(filled.get("reason") ?? "").trim();
    void close(String(filled.get("month")), reason === "" ? null : reason).then((closed) => closed && form.reset());
  };
  return html`<form class="card other stack" aria-labelledby="close-title" @submit=${submit}>
    <h2 id="close-title">${said.close}</h2>
    <p class="quiet">${said.closeLead}</p>
    <label class="field">${said.month}<input name="month" type="month" required max=${lastMonth} value=${lastMonth} /></label>
    <div>
      <label class="field"
        >${said.reasonField}<input name="reason" minlength="3" maxlength="500" autocomplete="off" aria-describedby="close-reason-help"
      /></label>
      <p class="quiet small" id="close-reason-help">${said.reasonHelp}</p>
    </div>
    ${
      doing.busy === "close"
        ? html`<p class="loading" aria-busy="true">${words.say(said.working, { count: kept })}</p>`
        : html`<div><button class="button primary">${said.closeIt}</button></div>`
    }
    ${failedShown("close", doing, words)}
  </form>`;
}
