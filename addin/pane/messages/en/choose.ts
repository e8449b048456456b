import type { Worded } from "../../../screen/words.ts";
import type { choose as ptBR } from "../pt-BR/choose.ts";

export const choose: Worded<typeof ptBR> = {
  asking: "Fetching the list…",
  nobody: "Sign in to see the plans and services of your agency.",
  again: "Try again",
  found: "{count} {count:service|services}",
  foundPlans: "{count} {count:plan|plans}",
  narrow: "There are {count} more: type a part of the name.",
  revision: "revision {revision}",
  received: "received on {date}",
  late: "{late} {late:action late|actions late}",
  due: "{due} due within 30 days",
  noName: "Service without a name",
  workbook: "The agency's work plan",
  opensPlan: "has a plan: opens what was received",
  number: "no. {number} in the Portal",
  newWorkbook: "The agency's work plan, blank",
  newWorkbookHelp: "Not sent yet.",
};
