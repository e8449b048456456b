import { serialOfDate } from "../../../../plan/workbook/cell/serial.ts";

const DAY = 86_400_000;
const MOMENT = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?)?$/;

/**
 * The serial number of a date, a time or both in ISO 8601, in the date system asked for; null when it is none of them
 * or lies before that system begins. ECMA-376 part 1, 18.17.4.
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = MOMENT.exec(text);
  if (match === null || text === "") return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) >= 60) return null;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const written = new Date(moment);
  if (written.getUTCMonth() !== Number(month) - 1 || written.getUTCDate() !== Number(day)) return null;
  const serial = serialOfDate(moment / DAY, date1904);
  return serial < 0 ? null : serial + time;
}
