import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import { addMonths } from "../../../../plan/calendar/month.ts";
import type { PlanValues } from "../../../../plan/form/values.ts";
import type { Confirmer } from "../../../../plan/lifecycle/confirmations.ts";
import { moveFrom, type ReviewAct } from "../../../../plan/lifecycle/moves.ts";
import type { AgencyAccount } from "../../../../plan/people/account.ts";
import { readComments } from "../../repositories/comments.ts";
import { readPlan } from "../../repositories/plans.ts";
import { changeComment } from "../../use-cases/change-comment.ts";
import { commentOnPlan } from "../../use-cases/comment-on-plan.ts";
import { confirmPlan } from "../../use-cases/confirm-plan.ts";
import { movePlan, type Reviewing } from "../../use-cases/move-plan.ts";
import { openedValues } from "../../use-cases/open-plan.ts";
import { receivedPlan } from "../../use-cases/received-plan.ts";
import { sendWorkbook } from "../../use-cases/send-workbook.ts";
import { todayInBrasilia } from "../../use-cases/today-in-brasilia.ts";
import { writePlanWorkbook } from "../../workbook/form-writer/write-workbook.ts";
import { readWorkbook } from "../../workbook/reader/read-workbook.ts";
import type { DemoAccount } from "../running-stack.ts";
import { analystOf } from "./analyst-of.ts";
import { fixedKey } from "./fixed-key.ts";
import { must } from "./must.ts";
import { explanationOf, senderOf } from "./send-first-workbook.ts";

/**
 * How far a plan comes in its review. `corrected`: returned with comments and sent again with what they ask for; `mended`:
 * that, and approved.
 */
export type Fate =
  | "submitted"
  | "underReview"
  | "approved"
  | "cancelled"
  | "returned"
  | "corrected"
  | "mended"
  | "amended"
  | "final";

export interface PlanToReview {
  /** The day that the country was invented for. */
  readonly today: CivilDate;
  readonly people: ReadonlyMap<DemoAccount, string>;
  readonly siorg: string;
  readonly plan: string;
  /** Told the bytes of every further revision that is received. */
  readonly received?: (bytes: Uint8Array) => void;
}

/** What the ministry asks for, by field and row. */
const COMMENTS = [
  { field: "service.description", row: null, text: "Diga também quem pode pedir o serviço e em que casos." },
  { field: "schedule.actions.month", row: 4, text: "Confirme com a empresa contratada se o mês ainda vale." },
] as const;

/**
 * A plan of the demonstration on its way through the review, in three acts that may be days apart: the ministry's first
 * look, the agency's answer, and what the ministry makes of that. Each does only what is not done yet, so that all of it can
 * be done again after an interruption.
 */
export class ReviewedPlan {
  readonly #of: PlanToReview;

  constructor(of: PlanToReview) {
    this.#of = of;
  }

  async review(surroundings: Reviewing, fate: Fate): Promise<void> {
    if ((await this.#standing(surroundings)).revision > 1) return;
    switch (fate) {
      case "submitted":
      case "final":
        return;
      case "underReview":
        return this.#move(surroundings, "begin");
      case "approved":
      case "amended":
        return this.#move(surroundings, "approve");
      case "cancelled":
        return this.#move(surroundings, "cancel", "O serviço foi unificado com outro, que já tem plano próprio.");
      case "returned":
      case "corrected":
      case "mended":
        await this.#move(surroundings, "begin");
        for (const comment of COMMENTS) await this.#comment(surroundings, comment);
        return this.#move(surroundings, "return", "Veja os dois comentários; o resto do plano está bom.");
    }
  }

  async answer(surroundings: Reviewing, fate: Fate): Promise<void> {
    const { state, revision } = await this.#standing(surroundings);
    if (fate === "corrected" || fate === "mended") {
      if (state === "returned") await this.#sendAgain(surroundings, "corrected", corrected);
    } else if (fate === "amended") {
      if (revision === 1) await this.#sendAgain(surroundings, "final", (values) => values);
    } else if (fate === "final") {
      if (revision === 1 && !(await this.#sendAgain(surroundings, "final", (values) => values))) return;
      await this.#confirm(surroundings, "owner");
      await this.#confirm(surroundings, "chair");
    }
  }

  async settle(surroundings: Reviewing, fate: Fate): Promise<void> {
    const { state, revision } = await this.#standing(surroundings);
    if (revision === 1 || state !== "submitted") return;
    if (fate === "mended") await this.#settleComments(surroundings);
    if (fate === "mended" || fate === "final") await this.#move(surroundings, "approve");
  }

  async #move(surroundings: Reviewing, act: ReviewAct, reason?: string): Promise<void> {
    const { siorg: agency, plan, people } = this.#of;
    const { revision, state } = await this.#standing(surroundings);
    if (moveFrom(state, act) === undefined) return;
    const request = { key: this.#key(act), act, base: { revision, state }, ...(reason && { reason }) };
    must(await movePlan(surroundings, { account: analystOf(people), agency, plan, request }));
  }

  async #comment(surroundings: Reviewing, { field, row, text }: (typeof COMMENTS)[number]): Promise<void> {
    const { siorg: agency, plan, people } = this.#of;
    const { revision } = await this.#standing(surroundings);
    const request = { key: this.#key(field), revision, field, row, text };
    must(await commentOnPlan(surroundings, { account: analystOf(people), agency, plan, request }));
  }

  async #settleComments(surroundings: Reviewing): Promise<void> {
    const { siorg: agency, plan, people } = this.#of;
    for (const { id, state } of await readComments(surroundings.store, { agency, plan })) {
      if (state !== "open") continue;
      const change = { state: "addressed", answer: "Conferido na nova revisão." } as const;
      must(await changeComment(surroundings, { account: analystOf(people), agency, plan, comment: id, change }));
    }
  }

  /** The last revision once more with other values, as final where it is so named; whether the rules let that through. */
  async #sendAgain(
    surroundings: Reviewing,
    what: "final" | "corrected",
    change: (values: PlanValues) => PlanValues,
  ): Promise<boolean> {
    const { siorg: agency, plan, people, received } = this.#of;
    const found = must(await receivedPlan(surroundings.store, { agency, plan }));
    const today = todayInBrasilia(surroundings.now());
    const bytes = await writePlanWorkbook(change(openedValues(plan, found)), { today });
    const read = readWorkbook(bytes);
    if (!read.ok) throw new Error(`The plan ${plan} of agency ${agency} cannot be read: ${read.refusal.code}`);
    const { explanations } = await this.#standing(surroundings);
    const send = (attempt: string, said: typeof explanations) =>
      sendWorkbook(surroundings, {
        account: senderOf(agency, people),
        grid: read.grid,
        source: `plano-${what}.xlsx`,
        request: { key: this.#key(attempt), final: what === "final", explanations: [...said] },
      });
    let sent = await send(what, explanations);
    if (!sent.ok && sent.refusal.code === "unexplained-queries") {
      sent = await send(`${what} explained`, [...explanations, ...sent.refusal.findings.map(explanationOf)]);
    }
    if (sent.ok) received?.(bytes);
    return sent.ok;
  }

  async #confirm(surroundings: Reviewing, confirmer: Confirmer): Promise<void> {
    const { siorg, plan, people } = this.#of;
    const found = [...people].find(([person]) => person.confirms === confirmer && person.agency?.siorg === siorg);
    if (found === undefined) return;
    const [{ email, name }, uid] = found;
    const account: AgencyAccount = { uid, email, name, role: "editor", agency: siorg };
    const { receipt } = await this.#standing(surroundings);
    const request = { confirmer, confirmed: true, hash: receipt.hash };
    must(await confirmPlan(surroundings, { account, plan, request }));
  }

  async #standing({ store }: Reviewing) {
    const { siorg, plan } = this.#of;
    const standing = await readPlan(store, siorg, plan);
    if (standing === null) throw new Error(`There is no plan ${plan} of agency ${siorg}.`);
    return standing;
  }

  #key(what: string): string {
    const { siorg, plan, today } = this.#of;
    return fixedKey(`${today} ${siorg} ${plan} ${what}`);
  }
}

/** What the comments ask for: who may ask for the service, and a month that the contractor agrees to. */
function corrected({ fields, tables }: PlanValues): PlanValues {
  const actions = (tables["schedule.actions"] ?? []).map((action, index) =>
    index === 3 && action.situation !== "done" && typeof action.month === "string"
      ? { ...action, month: addMonths(action.month, 1), note: "Novo mês acertado com a empresa contratada." }
      : action,
  );
  const description = `${fields["service.description"]} Pode pedir quem mora no país, em qualquer caso.`;
  return {
    fields: { ...fields, "service.description": description },
    tables: { ...tables, "schedule.actions": actions },
  };
}
