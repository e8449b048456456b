import { listLabel } from "../form/lists.ts";
import { quoted } from "./cell-formula.ts";

/** The cells of one row of the schedule, as addresses. */
export interface ActionCells {
  readonly action: string;
  readonly month: string;
  readonly situation: string;
  readonly dateDone: string;
}

/** From this many days before its deadline on, an action "vence em N dias". */
const DUE_DAYS = 30;

/** How an action stands today, in words. The deadline is the last calendar day of its month. */
export function standingFormula({ action, month, situation, dateDone }: ActionCells): string {
  const deadline = `EOMONTH(${month},0)`;
  const left = `(${deadline}-TODAY())`;
  const done = `IF(AND(ISNUMBER(${month}),ISNUMBER(${dateDone})),IF(${dateDone}<=${deadline},"concluída no prazo","concluída com atraso"),"concluída, sem data")`;
  const open = `IF(${left}<0,"atrasada há "&-${left}&IF(${left}=-1," dia"," dias"),IF(${left}=0,"vence hoje",IF(${left}<=${DUE_DAYS},"vence em "&${left}&IF(${left}=1," dia"," dias"),"no prazo")))`;
  return `IF(${action}="","",IF(${situation}=${quoted(listLabel("situations", "cancelled"))},"cancelada",IF(${situation}=${quoted(listLabel("situations", "done"))},${done},IF(ISNUMBER(${month}),${open},"sem prazo"))))`;
}
