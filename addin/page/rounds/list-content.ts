import { html, type TemplateResult } from "lit-html";
import type { RoundListed } from "../../../plan/contract/rounds.ts";
import { may } from "../../../plan/people/acts.ts";
import type { Loading } from "../../screen/resource.ts";
import { failedShown } from "../shown/failed.ts";
import { heading } from "../shown/heading.ts";
import { notice, whenReady } from "../shown/notice.ts";
import { roundLinks } from "./round-links.ts";
import { whenShown } from "./round-shown.ts";
import type { RoundsContext } from "./rounds-context.ts";
import { roundWords } from "./words.ts";

/** Every round, the latest first, and the way to open another. */
export function listContent(
  loading: Loading<readonly RoundListed[]>,
  today: string,
  context: RoundsContext,
): TemplateResult {
  const { words, me, again } = context;
  const said = roundWords(words);
  const opening = may(me.role, "manageRounds")
    ? html`<p><a class="button primary" href=${roundLinks.opening}>${said.open}</a></p>`
    : "";
  return html`${heading(said.title, said.lead)} ${opening}
    ${whenReady(loading, words, again, (rounds) =>
      rounds.length === 0
        ? html`<div class="empty"><h2>${said.none}</h2><p>${said.noneHelp}</p></div>`
        : html`<ul class="cards">
            ${rounds.map((round) => roundCard(round, today, context))}
          </ul>`,
    )}`;
}

function roundCard(round: RoundListed, today: string, { words, doing, acts }: RoundsContext): TemplateResult {
  const said = roundWords(words);
  const { unfinished } = round;
  if (unfinished) {
    return html`<li class="card">
      <h2>${round.name}</h2>
      ${notice("careful", html`<p>${said.unfinished}</p>`)} ${failedShown("open", doing, words)}
      <p><button class="button" @click=${() => acts.resume(unfinished)}>${said.resume}</button></p>
    </li>`;
  }
  return html`<li class="card">
    <h2><a href=${roundLinks.round(round.round)}>${round.name}</a></h2>
    ${whenShown(round, today, words)}
    <p class="quiet">${words.say(said.size, { ...round.size })}</p>
  </li>`;
}
