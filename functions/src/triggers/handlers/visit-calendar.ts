import { visitCalendar as calendar } from "../../use-cases/visit-calendar.ts";
import { asCalendar } from "../given.ts";
import type { Handler } from "../handler.ts";

/** The calendar entry of a visit. */
export const visitCalendar: Handler<"visitCalendar"> = async (
  { parameters: { visit }, caller },
  { surroundings, mail },
) => asCalendar(await calendar({ ...surroundings, mail }, { account: caller, visit }));
