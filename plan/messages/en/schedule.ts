import type { Catalogue } from "../catalogue.ts";

export const scheduleMessages = {
  "schedule.action-missing": {
    title: "Action of the form missing",
    message: "The action “{action}” is missing.",
    mend: "Put the action back in a row of the table, in the form's words. If it does not apply, leave it as Cancelada and explain.",
  },
  "schedule.action-altered": {
    title: "Words of the action altered",
    message: "The text “{text}” is not the form's: “{official}”.",
    mend: "Put the form's text back; what is particular to the agency fits in the note or in another row.",
  },
  "schedule.action-repeated": {
    title: "Action repeated",
    message: "Action {action} of the form is on more than one row.",
    mend: "Keep a single row for it; the agency's own actions need no number.",
  },
  "schedule.action-unnamed": {
    title: "Row without action",
    message: "The row is filled in, but not what the action is.",
    mend: "Write the action, or clear what is left in the row.",
  },
  "schedule.party-missing": {
    title: "Action without responsible party",
    message: "The party responsible for the action is missing.",
    mend: "Choose from the list: MP, órgão/entidade, empresa contratada or a combination.",
  },
  "schedule.party-differs": {
    title: "Responsible party other than the form's",
    message: "Action {action} is given to {given}; in the form, the responsible party is {official}.",
    mend: "Check the party; if the change was agreed, nothing needs doing.",
  },
  "schedule.month-missing": {
    title: "Action without delivery month",
    message: "The action's month of delivery is missing.",
    mend: "Type the month, for example 09/26. If the action does not apply, choose the situation Cancelada.",
  },
  "schedule.month-past": {
    title: "Delivery in a month gone by",
    message: "The delivery is set for {month}, which has gone by, and the action is not done.",
    mend: "Set a month ahead, mark the action as done, or explain in the note.",
  },
  "schedule.late-without-note": {
    title: "Delay without explanation",
    message: "The delivery was due in {month}, the action is not done and there is no note.",
    mend: "Write in the note why it is late and what will be done.",
  },
  "schedule.month-far": {
    title: "Delivery too far ahead",
    message: "The delivery is set for {month}, more than five years from now.",
    mend: "Check the year, or explain in the note.",
  },
  "schedule.precedence": {
    title: "Actions out of order",
    message: "Action {action} ends in {month}, before action {before}, which ends in {beforeMonth} and comes first.",
    mend: "Postpone action {action}, or bring action {before} forward.",
  },
  "schedule.after-launch": {
    title: "Date after the launch",
    message: "Action {action} ends in {month}; the launch is in {launch}.",
    mend: "Bring the action forward, or postpone the launch.",
  },
  "schedule.done-without-date": {
    title: "Action done without date",
    message: "The action is done, but the day it was done is missing.",
    mend: "Type the day it was done, for example 31/03/2026, or change the situation.",
  },
  "schedule.done-in-future": {
    title: "Done on a day to come",
    message: "The action would be done on {date}, after today ({today}).",
    mend: "Mend the date; while the action goes on, leave the situation Em andamento.",
  },
  "schedule.date-without-done": {
    title: "Date of completion on an action not done",
    message: "There is a date of completion ({date}), but the action's situation is {situation}.",
    mend: "Change the situation to Concluída, clear the date, or explain in the note.",
  },
  "schedule.done-out-of-order": {
    title: "Done before the one that comes first",
    message: "Action {action} is done, but action {before}, which comes first, is not.",
    mend: "Look again at the situation of both actions, or explain in the note.",
  },
  "schedule.cancelled-without-note": {
    title: "Action cancelled without a reason",
    message: "Action {action} is cancelled and there is no note.",
    mend: "Write in the note why it was cancelled.",
  },
  "launch.quarter-missing": {
    title: "Without the launch quarter",
    message: "The quarter in which the service is launched to the public is missing.",
    mend: "Choose the quarter from the cell's list, for example 3º trim. (set.) 2026.",
  },
  "launch.quarter-past": {
    title: "Launch in a quarter gone by",
    message: "The launch is set for {launch}, which has ended.",
    mend: "Choose a quarter ahead, or explain.",
  },
  "launch.quarter-far": {
    title: "Launch too far ahead",
    message: "The launch is set for {launch}, more than five years from now.",
    mend: "Check the year, or explain.",
  },
} as const satisfies Catalogue;
