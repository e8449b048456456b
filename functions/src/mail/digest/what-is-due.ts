import { type CivilDate, dayNumber } from "../../../../plan/calendar/civil-date.ts";
import type { ActionItem, Digest, DigestItem } from "../../../../plan/reminders/digest.ts";
import { count } from "./days.ts";

/** What a digest is about in one line: `3 ações vencem esta semana, 1 atrasada`. */
export function whatIsDue(digest: Pick<Digest, "date" | "items" | "overview">): string {
  const parts = [...actionParts(digest), ...otherParts(digest.items)];
  if (parts.length > 0) return parts.join(", ");
  const late = digest.overview?.late;
  if (late === undefined) return "nada vence";
  if (late.actions === 0) return "nenhuma ação atrasada no país";
  return `${count(late.actions, "ação atrasada", "ações atrasadas")} em ${count(late.agencies, "órgão", "órgãos")}`;
}

function actionParts({ date, items }: Pick<Digest, "date" | "items">): string[] {
  const days = items.flatMap((item) => (isAction(item) ? [item.daysLeft] : []));
  const ahead = days.filter((left) => left >= 0);
  const late = days.length - ahead.length;
  const parts: string[] = [];
  if (ahead.length > 0) {
    const verb = ahead.length === 1 ? "vence" : "vencem";
    parts.push(
      `${count(ahead.length, "ação", "ações")} ${verb} ${until(date, Math.min(...ahead), Math.max(...ahead))}`,
    );
  }
  if (late > 0) {
    parts.push(
      ahead.length > 0 ? count(late, "atrasada", "atrasadas") : count(late, "ação atrasada", "ações atrasadas"),
    );
  }
  return parts;
}

function otherParts(items: readonly DigestItem[]): string[] {
  const measurements = items.filter(({ kind }) => kind === "measurement").length;
  const silent = items.filter(({ kind }) => kind === "silence").length;
  const rounds = items.filter(({ kind }) => kind === "round").length;
  return [
    ...(rounds > 0 ? [count(rounds, "rodada com entregas em falta", "rodadas com entregas em falta")] : []),
    ...(measurements > 0 ? [count(measurements, "medição em falta", "medições em falta")] : []),
    ...(silent > 0 ? [count(silent, "plano sem atualização", "planos sem atualização")] : []),
  ];
}

/** The shortest stretch that all of them are in; a week ends on its Sunday. */
function until(date: CivilDate, least: number, most: number): string {
  if (most === 0) return "hoje";
  if (least === 1 && most === 1) return "amanhã";
  // Day 0, 1 January 1970, was a Thursday.
  const weekday = (dayNumber(date) + 3) % 7;
  if (weekday + most <= 6) return "esta semana";
  return `${least === most ? "em" : "em até"} ${count(most, "dia", "dias")}`;
}

function isAction(item: DigestItem): item is ActionItem {
  return item.kind === "action" || item.kind === "escalation";
}
