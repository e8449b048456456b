import { previewedMailWanted } from "../../../../plan/contract/reminders.ts";
import { openNationalCalendar } from "../../calendar/national-holidays.ts";
import { previewedMail as mailOf } from "../../use-cases/previewed-mail.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** What one person would get on a day, word for word. */
export const previewedMail: Handler<"previewedMail"> = async ({ question, caller }, { surroundings, mail }) => {
  const wanted = understoodQuery(previewedMailWanted, question.query);
  if (!wanted.ok) return wanted;
  const calendar = await openNationalCalendar();
  return asJson(await mailOf({ ...surroundings, calendar, mail }, { account: caller, wanted: wanted.result }));
};
