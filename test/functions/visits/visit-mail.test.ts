import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { recheckMail } from "../../../functions/src/outbox/recheck-mail.ts";
import { deliverMail } from "../../../functions/src/use-cases/deliver-mail.ts";
import { visitCalendar } from "../../../functions/src/use-cases/visit-calendar.ts";
import type { VisitListed, VisitMoveRequest } from "../../../plan/contract/visits.ts";
import type { Account } from "../../../plan/people/account.ts";
import { type MailServer, startMailServer } from "../mail/mail-server.ts";
import { clockAt, delivering } from "../outbox/outbox-at-work.ts";
import { mail, ok, peopled, type ReviewedCloud } from "../review/reviewing.ts";
import { NOW, sqliteCloud } from "../submission/cloud.ts";
import { ask, meeting, move } from "./visiting.ts";

let cloud: ReviewedCloud;
let server: MailServer;
let visit: VisitListed;
beforeEach(async () => {
  cloud = await peopled(sqliteCloud());
  server = await startMailServer();
  visit = await ok(ask(cloud));
});
afterEach(async () => {
  await server.close();
  await cloud.close();
});

const EDITOR = "helena@exemplo.gov.br";
const FOCAL_POINT = "ponto@exemplo.gov.br";
const HOST = meeting.host.email;

/** The lines of a calendar, unfolded, by their names: RFC 5545, 3.1. */
function entryIn(text: string): ReadonlyMap<string, string> {
  const lines = text.replace(/\r\n[ \t]/g, "").split("\r\n");
  expect(lines[0]).toBe("BEGIN:VCALENDAR");
  expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([^:]+?):(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
}

async function moved(account: Account, doing: VisitMoveRequest["doing"]): Promise<void> {
  visit = await ok(move(cloud, account, visit, doing));
}

/** What was sent since it was last asked for: to whom, under what subject, with which entry. */
async function sent() {
  const clock = clockAt(NOW);
  clock.pass(60_000);
  await deliverMail(delivering(cloud.store, server.port, clock, { recheck: recheckMail(cloud.store, mail) }));
  return server.received.splice(0).map(({ to, mail: message }) => {
    const [attachment] = message.attachments;
    const entry = attachment ? entryIn(attachment.content.toString("utf8")) : null;
    return {
      to: to[0] ?? "",
      subject: message.subject ?? "",
      text: message.text ?? "",
      html: String(message.html),
      type: attachment?.contentType,
      entry,
    };
  });
}

const toEach = (mails: Awaited<ReturnType<typeof sent>>) => mails.map(({ to }) => to).sort();

describe("the mail about a visit", () => {
  test("brings both sides an entry in the zone of Brasília when the date is set, and takes it out when it is cancelled", async () => {
    await moved(cloud.ministry, { act: "schedule", meeting });
    const set = await sent();
    expect(toEach(set)).toEqual([HOST, EDITOR, FOCAL_POINT].sort());
    const [first] = set;
    expect(first?.subject).toBe("Oficina: data marcada — Adesão ao ConectaGov");
    expect(first?.text).toContain("Quando: quarta-feira, 10/06/2026, das 14:00 às 16:00 (horário de Brasília)");
    expect(first?.html).toContain("https://reuniao.exemplo.gov.br/sala");
    expect(first?.type).toBe("text/calendar");
    const uid = first?.entry?.get("UID");
    expect(uid).toBe(`visit.${visit.id}@exemplo.gov.br`);
    for (const { entry } of set) {
      expect(entry?.get("METHOD")).toBe("REQUEST");
      expect(entry?.get("SEQUENCE")).toBe("0");
      expect(entry?.get("UID")).toBe(uid);
      expect(entry?.get("DTSTART;TZID=America/Sao_Paulo")).toBe("20260610T140000");
      expect(entry?.get("DTEND;TZID=America/Sao_Paulo")).toBe("20260610T160000");
      expect(entry?.get("TZID")).toBe("America/Sao_Paulo");
      expect(entry?.get("DTSTAMP")).toMatch(/^\d{8}T\d{6}Z$/);
      expect(entry?.get('ORGANIZER;CN="Plano Digital"')).toBe("mailto:plano@exemplo.gov.br");
      expect([...(entry?.keys() ?? [])].filter((name) => name.startsWith("ATTENDEE"))).toHaveLength(3);
    }
    await moved(cloud.editor, { act: "cancel", reason: "O serviço mudou de unidade." });
    const out = await sent();
    expect(toEach(out)).toEqual(toEach(set));
    for (const { entry, text, subject } of out) {
      expect(subject).toContain("cancelada pelo órgão");
      expect(text).toContain("Motivo: O serviço mudou de unidade.");
      expect([entry?.get("METHOD"), entry?.get("STATUS"), entry?.get("SEQUENCE")]).toEqual([
        "CANCEL",
        "CANCELLED",
        "1",
      ]);
      expect([entry?.get("UID"), entry?.get("DTSTART;TZID=America/Sao_Paulo")]).toEqual([uid, "20260610T140000"]);
    }
  });

  test("brings no entry with a date that is only offered, and one to both once the agency has taken it", async () => {
    await moved(cloud.ministry, { act: "propose", meeting, reason: "Nas datas pedidas não há equipe." });
    const offered = await sent();
    expect(toEach(offered)).toEqual([EDITOR, FOCAL_POINT]);
    expect(offered.map(({ entry }) => entry)).toEqual([null, null]);
    expect(offered[0]?.text).toContain("Ela só vale depois que o órgão confirmar");
    await moved(cloud.editor, { act: "confirm" });
    const set = await sent();
    expect(toEach(set)).toEqual([HOST, EDITOR, FOCAL_POINT].sort());
    expect(set.map(({ entry }) => entry?.get("METHOD"))).toEqual(["REQUEST", "REQUEST", "REQUEST"]);
  });

  test("of a confirmation that changes no calendar goes to whoever holds it alone", async () => {
    await moved(cloud.ministry, { act: "schedule", meeting });
    await sent();
    await moved(cloud.focalPoint, { act: "confirm" });
    const [only, ...others] = await sent();
    expect([only?.to, only?.entry, others]).toEqual([HOST, null, []]);
  });

  test("of a date that was moved before it went out is not sent; what is so now is, with the greater sequence", async () => {
    await moved(cloud.ministry, { act: "schedule", meeting });
    const later = { ...meeting, day: "2026-06-11" };
    await moved(cloud.ministry, { act: "reschedule", meeting: later, reason: "A sala não estava livre." });
    await moved(cloud.editor, { act: "confirm" });
    const mails = await sent();
    const entries = mails.filter(({ entry }) => entry !== null);
    // The confirmation, which came after, does not keep the new date from anybody's calendar.
    expect(toEach(entries)).toEqual([HOST, EDITOR, FOCAL_POINT].sort());
    for (const { entry } of entries) {
      expect([entry?.get("SEQUENCE"), entry?.get("DTSTART;TZID=America/Sao_Paulo")]).toEqual(["1", "20260611T140000"]);
    }
    expect(mails.filter(({ entry }) => entry === null).map(({ subject }) => subject)).toEqual([
      "Oficina: confirmada pelo órgão — Adesão ao ConectaGov",
    ]);
  });

  test("is not sent of what was held, which those who were there know", async () => {
    await moved(cloud.ministry, { act: "schedule", meeting: { ...meeting, day: "2026-05-15" } });
    await sent();
    await moved(cloud.ministry, { act: "hold", reason: "Outra em junho." });
    expect(await sent()).toEqual([]);
  });

  test("takes the entry from whoever held it before, whatever comes after", async () => {
    await moved(cloud.ministry, { act: "schedule", meeting });
    await sent();
    const host = { name: "Davi Exemplo", email: "davi@plano.exemplo.gov.br" };
    await moved(cloud.ministry, { act: "reschedule", meeting: { ...meeting, host }, reason: "Férias." });
    await moved(cloud.ministry, { act: "cancel", reason: "Férias de todos." });
    const mails = await sent();
    const before = mails.filter(({ to }) => to === HOST);
    expect(before.map(({ subject, entry }) => [subject, entry?.get("METHOD")])).toEqual([
      ["Oficina: outra pessoa passa a conduzir — Adesão ao ConectaGov", "CANCEL"],
    ]);
  });

  test("says nothing in a header or a calendar that was not meant to be there", async () => {
    const subject = "Adesão; \\n, END:VEVENT".padEnd(60, "x");
    visit = await ok(ask(cloud, { subject }));
    await moved(cloud.ministry, { act: "schedule", meeting: { ...meeting, place: "Sala 1; bloco B, térreo" } });
    const [first] = await sent();
    expect(first?.entry?.get("LOCATION")).toBe("Sala 1\\; bloco B\\, térreo");
    expect(first?.entry?.get("SUMMARY")).toContain("Adesão\\; \\\\n\\, END:VEVENT");
  });
});

test("the entry is there to be downloaded as it is, under the same UID and sequence", async () => {
  await moved(cloud.ministry, { act: "schedule", meeting });
  await moved(cloud.ministry, { act: "reschedule", meeting: { ...meeting, minutes: 60 }, reason: "Encurtou." });
  const { name, bytes } = await ok(visitCalendar(cloud, { account: cloud.editor, visit: visit.id }));
  const entry = entryIn(new TextDecoder().decode(bytes));
  expect([name, entry.get("METHOD"), entry.get("SEQUENCE")]).toEqual(["oficina.ics", "PUBLISH", "1"]);
  expect(entry.get("DTEND;TZID=America/Sao_Paulo")).toBe("20260610T150000");
});
