import { html, nothing, type TemplateResult } from "lit-html";
import type { Me } from "../../../plan/contract/me.ts";
import type { PlanReviewed } from "../../../plan/contract/review.ts";
import { type Confirmer, confirmers, unconfirmable } from "../../../plan/lifecycle/confirmations.ts";
import { momentShown } from "../../screen/moment.ts";
import type { Words } from "../messages/words.ts";
import { button } from "../shown/button.ts";
import type { ReviewViewActs } from "./review-shown.ts";
import type { Reviewing } from "./reviewing.ts";
import { reviewWords } from "./words.ts";

interface Here {
  readonly me: Me;
  readonly reviewing: Reviewing;
}

type Acts = Pick<ReviewViewActs, "ask" | "confirm">;

/** Who has confirmed the plan, and confirming it for whoever may. */
export function confirmationsShown(review: PlanReviewed, here: Here, acts: Acts, words: Words): TemplateResult {
  const text = reviewWords(words);
  return html`<section aria-labelledby="confirmations">
    <h2 id="confirmations">${text.confirmations}</h2>
    ${review.final ? html`<p>✓ ${text.isFinal}</p>` : nothing}
    ${review.sentAsFinal ? nothing : html`<p class="quiet">${text.notSentAsFinal}</p>`}
    ${confirmers.map((confirmer) => confirmerShown(confirmer, review, here, acts, words))}
  </section>`;
}

function confirmerShown(
  confirmer: Confirmer,
  review: PlanReviewed,
  { me, reviewing }: Here,
  acts: Acts,
  words: Words,
): TemplateResult {
  const { say, language } = words;
  const text = reviewWords(words);
  const given = review.confirmations[confirmer];
  const { asking, busy } = reviewing;
  const told = given
    ? `✓ ${say(text.confirmedBy, { name: given.by.name, moment: momentShown(given.at, language) })}`
    : text.unconfirmed;
  const head = html`<p><strong>${text.confirmers[confirmer]}</strong>: ${told}</p>`;
  if (given?.by.uid === me.uid) {
    const act = () => acts.confirm(confirmer, false);
    return html`${head}<p>${button({ text: text.takeBack, act, look: "subtle", busy })}</p>`;
  }
  const { state, sentAsFinal: final, hash, revision } = review;
  const facts = { state, final, receipt: { hash } };
  const why = unconfirmable(facts, review.confirmations, { confirmer, uid: me.uid });
  if (!review.capacities.includes(confirmer) || why !== null) return head;
  if (asking?.kind !== "confirm" || asking.confirmer !== confirmer) {
    const name = say(text.confirm, { confirmer: text.confirmers[confirmer] });
    const act = () => acts.ask({ kind: "confirm", confirmer });
    return html`${head}<p>${button({ text: name, act, look: "outline" })}</p>`;
  }
  return html`${head}
    <div id="review-asking" tabindex="-1">
      <p>${say(text.confirmAsk, { revision })}</p>
      <p>
        ${button({ text: text.confirmYes, act: () => acts.confirm(confirmer, true), look: "primary", busy })}
        ${button({ text: text.cancel, act: () => acts.ask(null), look: "subtle" })}
      </p>
    </div>`;
}
