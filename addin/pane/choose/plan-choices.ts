import type { AgencyPlans, PlanListed, WorkbookListed } from "../../../plan/contract/plans.ts";
import { listLabel } from "../../../plan/form/lists.ts";
import { dayShown } from "../../screen/moment.ts";
import type { Words } from "../messages/words.ts";
import type { Choice } from "./choice.ts";
import { chooseWords } from "./words.ts";

/** The plans of an agency as choices: how each stands, and what is late in it. */
export function planChoices({ plans }: AgencyPlans, open: (plan: PlanListed) => void, words: Words): readonly Choice[] {
  return plans.map((plan) => ({
    id: plan.plan,
    name: plan.service ?? chooseWords(words).noName,
    facts: [listLabel("planStates", plan.state), ...standing(plan.revision, plan.received, words)],
    alarm: alarmOf(plan, words),
    choose: () => open(plan),
  }));
}

/** The agency's own workbook: as it was received or, where it never was, a blank one. */
export function workbookChoice(workbook: WorkbookListed | null, choose: () => void, words: Words): Choice {
  const text = chooseWords(words);
  if (workbook === null) {
    return { id: "workbook", name: text.newWorkbook, facts: [text.newWorkbookHelp], alarm: null, choose };
  }
  const facts = standing(workbook.revision, workbook.received, words);
  return { id: "workbook", name: text.workbook, facts, alarm: null, choose };
}

function standing(revision: number, received: string | null, words: Words): readonly string[] {
  const text = chooseWords(words);
  if (revision === 0) return [words.messages.frame.notSent];
  const moment = received === null ? [] : [words.say(text.received, { date: dayShown(received, words.language) })];
  return [words.say(text.revision, { revision }), ...moment];
}

function alarmOf({ late, due }: PlanListed, words: Words): string | null {
  const text = chooseWords(words);
  const said = [
    ...(late > 0 ? [words.say(text.late, { late })] : []),
    ...(due > 0 ? [words.say(text.due, { due })] : []),
  ];
  return said.length === 0 ? null : said.join(" · ");
}
