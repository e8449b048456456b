import { afterEach, describe, expect, test } from "@jest/globals";
import { deadlineCalendar } from "../../../../functions/src/mail/digest/calendar.ts";
import { action, digestFor, SETTINGS } from "../../outbox/outbox-at-work.ts";

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

function lines(digest: Parameters<typeof deadlineCalendar>[0]): readonly string[] {
  const calendar = deadlineCalendar(digest, SETTINGS);
  return (calendar?.content ?? "").replace(/\r\n /g, "").split("\r\n");
}

function written(name: string, digest: Parameters<typeof deadlineCalendar>[0]): string | undefined {
  return lines(digest)
    .find((line) => line.startsWith(name))
    ?.slice(name.length);
}

describe("a deadline in a calendar", () => {
  test.each(["America/Sao_Paulo", "UTC", "Asia/Tokyo"])("is that whole day, wherever it is written (%s)", (at) => {
    process.env.TZ = at;
    const all = lines(digestFor("ana"));
    expect(all).toContain("METHOD:PUBLISH");
    expect(all).toContain("DTSTART;VALUE=DATE:20261130");
    expect(all).toContain("DTEND;VALUE=DATE:20261201");
    expect(all).toContain("TRANSP:TRANSPARENT");
    expect(all).toContain("SUMMARY:Prazo: Definir a equipe do projeto (AEX)");
  });

  test("that is moved keeps its entry, which a later mail moves", () => {
    const first = digestFor("ana");
    const later = digestFor("bia", { date: "2026-11-23", items: [action({ deadline: "2026-12-31", daysLeft: 38 })] });
    expect(written("UID:", later)).toBe(written("UID:", first));
    expect(Number(written("SEQUENCE:", later))).toBeGreaterThan(Number(written("SEQUENCE:", first)));
    expect(written("DTSTART;VALUE=DATE:", later)).toBe("20261231");
  });

  test("has an entry of its own for each action, plan and agency", () => {
    const uids = [action(), action({ key: "2" }), action({ plan: "outro" }), action({ agency: "900002" })].map((item) =>
      written("UID:", digestFor("ana", { items: [item] })),
    );
    expect(new Set(uids).size).toBe(4);
  });

  test("that has passed is in no calendar", () => {
    expect(deadlineCalendar(digestFor("ana", { items: [action({ daysLeft: -1 })] }), SETTINGS)).toBeNull();
  });

  test("carries no line that an agency's words smuggled in", () => {
    const hostile = "Definir\r\nATTENDEE:mailto:mau@exemplo.gov.br\r\nEND:VEVENT; \\n, fim";
    const all = lines(digestFor("ana", { items: [action({ action: hostile, service: hostile, acronym: hostile })] }));
    expect(all.filter((line) => line.startsWith("ATTENDEE"))).toEqual([]);
    expect(all.filter((line) => line === "END:VEVENT")).toHaveLength(1);
  });
});
