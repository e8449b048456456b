import { formatDate } from "../../../../plan/calendar/civil-date.ts";
import type { LateCount, OverdueAction, Overview } from "../../../../plan/reminders/digest.ts";
import { oneLine } from "../mail-options.ts";
import { count } from "./days.ts";
import { agencyCalled } from "./subject.ts";

/** The country's week in sentences. */
export function overviewSentences(overview: Overview): readonly string[] {
  const { agencies, plans, late, overdue, overdueAfter } = overview;
  const all = `O país tem ${count(plans, "plano", "planos")} em ${count(agencies, "órgão", "órgãos")}.`;
  if (late.actions === 0) return [all, "Nenhuma ação está atrasada."];
  const beyond = count(overdueAfter, "dia", "dias");
  return [
    all,
    `Atrasadas: ${counted(late)}.`,
    overdue.actions === 0
      ? `Nenhuma está atrasada há mais de ${beyond}.`
      : `Há mais de ${beyond}: ${counted(overdue)}.`,
  ];
}

function counted({ actions, plans, agencies }: LateCount): string {
  return `${count(actions, "ação", "ações")}, de ${count(plans, "plano", "planos")} em ${count(agencies, "órgão", "órgãos")}`;
}

/** One overdue action in words. */
export function overdueWords(action: OverdueAction) {
  return {
    what: oneLine(action.action),
    when: `atrasada há ${count(action.daysLate, "dia", "dias")}`,
    more: `${agencyCalled(action)} · ${oneLine(action.service ?? "") || "Serviço sem nome"} · prazo: ${formatDate(action.deadline)}`,
    late: true,
  };
}

/** The heading above them, saying how many of how many they are. */
export function longestHeading({ longest, overdue }: Overview): string {
  return longest.length < overdue.actions
    ? `As que estão atrasadas há mais tempo: ${longest.length} de ${overdue.actions.toLocaleString("pt-BR")}`
    : "As que estão atrasadas há mais tempo";
}
