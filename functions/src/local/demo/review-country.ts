import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import type { Confirmer } from "../../../../plan/lifecycle/confirmations.ts";
import type { ReviewAct } from "../../../../plan/lifecycle/moves.ts";
import type { AgencyAccount, MinistryAccount } from "../../../../plan/people/account.ts";
import { inventedAgencies } from "../../demo/invented-names.ts";
import { readPlan } from "../../repositories/plans.ts";
import { commentOnPlan } from "../../use-cases/comment-on-plan.ts";
import { confirmPlan } from "../../use-cases/confirm-plan.ts";
import { listPlans } from "../../use-cases/list-plans.ts";
import { movePlan, type Reviewing } from "../../use-cases/move-plan.ts";
import { openPlan } from "../../use-cases/open-plan.ts";
import type { Outcome } from "../../use-cases/outcome.ts";
import { sendWorkbook } from "../../use-cases/send-workbook.ts";
import { readWorkbook } from "../../workbook/reader/read-workbook.ts";
import type { DemoAccount } from "../running-stack.ts";
import { fixedKey } from "./fixed-key.ts";
import { senderOf } from "./send-country.ts";

export interface CountryToReview {
  readonly surroundings: Reviewing;
  readonly today: CivilDate;
  readonly people: ReadonlyMap<DemoAccount, string>;
  readonly signal: AbortSignal;
}

/** How far the plans of an agency have come in their review, by the name of their service; over and over. */
const FATES = [
  ["returned", "final", "amended", "underReview", "approved"],
  ["approved", "submitted", "returned", "approved", "underReview"],
  ["cancelled", "approved", "submitted", "approved", "returned"],
] as const;

type Fate = (typeof FATES)[number][number];

/**
 * Has the ministry look at the invented country: plans in every state, some of them with comments, one that its owner and
 * its chair have confirmed. What was moved already, before an interruption, is left.
 */
export async function reviewCountry({ surroundings, today, people, signal }: CountryToReview): Promise<void> {
  for (const [index, { siorg }] of inventedAgencies.entries()) {
    const listed = await listPlans(surroundings, { agency: siorg });
    if (!listed.ok) continue;
    const fates = FATES[index % FATES.length] ?? FATES[0];
    for (const [place, { plan, state }] of listed.result.plans.entries()) {
      if (signal.aborted) return;
      if (state !== "submitted") continue;
      const reviewed = new ReviewedPlan(surroundings, { siorg, plan, today, people });
      await reviewed.comeTo(fates[place % fates.length] ?? "submitted");
    }
  }
}

interface PlanToReview extends Pick<CountryToReview, "today" | "people"> {
  readonly siorg: string;
  readonly plan: string;
}

class ReviewedPlan {
  readonly #surroundings: Reviewing;
  readonly #of: PlanToReview;

  constructor(surroundings: Reviewing, of: PlanToReview) {
    this.#surroundings = surroundings;
    this.#of = of;
  }

  async comeTo(fate: Fate): Promise<void> {
    switch (fate) {
      case "submitted":
        return;
      case "underReview":
        return this.#move("begin");
      case "approved":
        return this.#move("approve");
      case "cancelled":
        return this.#move("cancel", "O serviço foi unificado com outro, que já tem plano próprio.");
      case "returned":
        await this.#move("begin");
        await this.#comment("service.description", null, "Diga também quem pode pedir o serviço e em que casos.");
        await this.#comment("schedule.actions.month", 4, "Confirme com a empresa contratada se o mês ainda vale.");
        return this.#move("return", "Veja os dois comentários; o resto do plano está bom.");
      case "amended":
        await this.#move("approve");
        await this.#sendAsFinal();
        return;
      case "final":
        if (!(await this.#sendAsFinal())) return;
        await this.#confirm("owner");
        await this.#confirm("chair");
        return this.#move("approve");
    }
  }

  async #move(act: ReviewAct, reason?: string): Promise<void> {
    const { siorg, plan } = this.#of;
    const { revision, state } = await this.#standing();
    const request = { key: this.#key(act), act, base: { revision, state }, ...(reason && { reason }) };
    must(await movePlan(this.#surroundings, { account: this.#ministry(), agency: siorg, plan, request }));
  }

  async #comment(field: string, row: number | null, text: string): Promise<void> {
    const { siorg, plan } = this.#of;
    const { revision } = await this.#standing();
    const request = { key: this.#key(field), revision, field, row, text };
    must(await commentOnPlan(this.#surroundings, { account: this.#ministry(), agency: siorg, plan, request }));
  }

  /** The same once more, as final; whether the rules let that through. */
  async #sendAsFinal(): Promise<boolean> {
    const { siorg, plan, people } = this.#of;
    const opened = must(await openPlan(this.#surroundings, { agency: siorg, plan }));
    const read = readWorkbook(opened.bytes);
    if (!read.ok) throw new Error(`${opened.name} cannot be read: ${read.refusal.code}`);
    const { explanations } = await this.#standing();
    const request = { key: this.#key("final"), final: true, explanations: [...explanations] };
    const account = senderOf(siorg, people);
    return (await sendWorkbook(this.#surroundings, { account, grid: read.grid, source: opened.name, request })).ok;
  }

  async #confirm(confirmer: Confirmer): Promise<void> {
    const { siorg, plan, people } = this.#of;
    const found = [...people].find(([person]) => person.confirms === confirmer && person.agency?.siorg === siorg);
    if (found === undefined) return;
    const [{ email, name }, uid] = found;
    const account: AgencyAccount = { uid, email, name, role: "editor", agency: siorg };
    const { receipt } = await this.#standing();
    const request = { confirmer, confirmed: true, hash: receipt.hash };
    must(await confirmPlan(this.#surroundings, { account, plan, request }));
  }

  async #standing() {
    const { siorg, plan } = this.#of;
    const standing = await readPlan(this.#surroundings.store, siorg, plan);
    if (standing === null) throw new Error(`There is no plan ${plan} of agency ${siorg}.`);
    return standing;
  }

  #ministry(): MinistryAccount {
    for (const [{ email, name, role }, uid] of this.#of.people) {
      if (role === "ministry") return { uid, email, name, role, agency: null };
    }
    throw new Error("Nobody of the demonstration is of the ministry.");
  }

  #key(what: string): string {
    const { siorg, plan, today } = this.#of;
    return fixedKey(`${today} ${siorg} ${plan} ${what}`);
  }
}

function must<Result>(outcome: Outcome<Result>): Result {
  if (!outcome.ok) throw new Error(`The demonstration was refused: ${outcome.refusal.code}`);
  return outcome.result;
}
