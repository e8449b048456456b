import { previewWanted } from "../../../../plan/contract/reminders.ts";
import { openNationalCalendar } from "../../calendar/national-holidays.ts";
import { previewedPeople } from "../../use-cases/previewed-people.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** Who would get what on a day. */
export const remindersPreview: Handler<"remindersPreview"> = async ({ question, caller }, { surroundings, mail }) => {
  const wanted = understoodQuery(previewWanted, question.query);
  if (!wanted.ok) return wanted;
  const calendar = await openNationalCalendar();
  return asJson(await previewedPeople({ ...surroundings, calendar, mail }, { account: caller, wanted: wanted.result }));
};
