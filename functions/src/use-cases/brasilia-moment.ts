const PARTS = new Intl.DateTimeFormat("pt-BR", {
  timeZone: "America/Sao_Paulo",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

/** A moment (ISO 8601) as people of Brasília write it: `10/03/2026 às 12:00:07`. */
export function brasiliaMoment(moment: string): string {
  const parts = new Map(PARTS.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  return `${of("day")}/${of("month")}/${of("year")} às ${of("hour")}:${of("minute")}:${of("second")}`;
}

/** Likewise to the minute: `10/03/2026 às 12:00`. */
export function brasiliaMinute(moment: string): string {
  return brasiliaMoment(moment).slice(0, -":00".length);
}
