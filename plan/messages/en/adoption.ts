import type { Catalogue } from "../catalogue.ts";

export const adoptionMessages = {
  "adoption.undeclared": {
    title: "Tool without answer",
    message: "It is not said whether the service adopts “{tool}”.",
    mend: "Choose Sim or Não.",
  },
  "adoption.no-tool": {
    title: "Plan without any tool",
    message: "None of the platform's tools is answered Sim.",
    mend: "Mark the tools that the service will use, or explain why it will use none.",
  },
  "adoption.not-acknowledged": {
    title: "Responsibilities not acknowledged",
    message:
      "The service adopts “{tool}”, but {count} of the agency's {all} responsibilities for it {count:is|are} not acknowledged.",
    mend: "Read each one and choose Sim under “Ciente?”, or take the tool back.",
  },
  "adoption.responsibility-missing": {
    title: "Responsibilities lost from the table",
    message:
      "The service adopts “{tool}”, but the {count:row of the responsibility|rows of the responsibilities} {codes} {count:is|are} missing.",
    mend: "Undo the deletion, or copy the table from a new template.",
  },
  "adoption.done-without-date": {
    title: "Responsibility fulfilled without date",
    message: "The responsibility is done, but the day is missing.",
    mend: "Type the day it was fulfilled, for example 31/03/2026.",
  },
  "adoption.done-in-future": {
    title: "Responsibility fulfilled on a day to come",
    message: "The responsibility would be done on {date}, after today ({today}).",
    mend: "Mend the date, or change the situation.",
  },
  "adoption.no-data-base": {
    title: "ConectaGov without data base",
    message: "The service adopts ConectaGov, but does not say which data bases of other agencies it needs.",
    mend: "List the data bases and the agencies that keep them, or explain.",
  },
  "adoption.data-base-incomplete": {
    title: "Data base incomplete",
    message: "“{column}” is not filled in.",
    mend: "Give the data base and the agency that keeps it.",
  },
  "adoption.data-base-without-tool": {
    title: "Data bases without ConectaGov",
    message:
      "{count:There is a data base|There are {count} data bases} in the list, but the service does not adopt ConectaGov, through which they come.",
    mend: "Mark ConectaGov as adopted, clear the list, or explain.",
  },
  "approval.name-missing": {
    title: "Approval without name",
    message: "{approver}: the name of who approves is missing.",
    mend: "Fill in the name; a plan can be sent as final only with both approvals.",
  },
  "approval.incomplete": {
    title: "Approval incomplete",
    message: "{approver}: “{field}” is not filled in.",
    mend: "Complete the row of the approval.",
  },
  "approval.date-in-future": {
    title: "Approval in the future",
    message: "The approval is dated {date}, after today ({today}).",
    mend: "Mend the date of the approval.",
  },
  "approval.owner-differs": {
    title: "Who approves is not the service's owner",
    message: "{approver} approves as “Dono” do Serviço, but the owner named in the plan is {owner}.",
    mend: "Mend one of the two names, or explain.",
  },
} as const satisfies Catalogue;
