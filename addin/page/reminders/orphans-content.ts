import { html, nothing, type TemplateResult } from "lit-html";
import type { OrphansPage } from "../../../plan/contract/orphans.ts";
import type { OrphanKind, OrphanListed } from "../../../plan/reminders/orphans.ts";
import type { Loading } from "../../screen/resource.ts";
import { linkTo } from "../address.ts";
import type { Words } from "../messages/catalogue.ts";
import { whenReady } from "../shown/notice.ts";
import { reminderWords } from "./words.ts";

const KINDS: readonly OrphanKind[] = ["no-working-address", "same-person", "many-roles"];

/** Plans that may be left without anybody, the worst first, each with what to do about it. */
export function orphansContent(loading: Loading<OrphansPage>, words: Words, again: () => void): TemplateResult {
  const text = reminderWords(words);
  return html`<h2>${text.orphansTitle}</h2>
    <p class="lead">${text.orphansHelp}</p>
    ${whenReady(loading, words, again, ({ orphans, all }) =>
      all === 0
        ? html`<p role="status">${text.noOrphans}</p>`
        : html`<p class="quiet" role="status">${words.say(text.orphansCount, { shown: orphans.length, all })}</p>
            ${KINDS.map((kind) =>
              kindShown(
                kind,
                orphans.filter((orphan) => orphan.kind === kind),
                words,
              ),
            )}`,
    )}`;
}

function kindShown(kind: OrphanKind, orphans: readonly OrphanListed[], words: Words) {
  if (orphans.length === 0) return nothing;
  const text = reminderWords(words);
  return html`<section aria-labelledby="orphans-${kind}">
    <h3 id="orphans-${kind}">${text.orphanKinds[kind]} (${orphans.length})</h3>
    <ul class="list">
      ${orphans.map((orphan) => orphanShown(orphan, words))}
    </ul>
  </section>`;
}

function orphanShown({ kind, agency, acronym, plan, service, role, who }: OrphanListed, words: Words): TemplateResult {
  const text = reminderWords(words);
  return html`<li>
    <div>
      <p>
        <a href=${linkTo({ page: "plan", agency, plan })}>${service ?? text.unnamed}</a>
        <span class="quiet">${acronym ?? words.say(text.agencyNumber, { siorg: agency })}</span>
      </p>
      <p class="facts small">
        ${role ? html`<span>${text.orphanRoles[role]}</span>` : nothing} ${who ? html`<span class="breaking">${who}</span>` : nothing}
      </p>
      <p class="small quiet">${words.say(text.orphanDo[kind], { who: who ?? text.somebody })}</p>
    </div>
  </li>`;
}
