import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { deliverMail } from "../../../functions/src/use-cases/deliver-mail.ts";
import type { Digest } from "../../../plan/reminders/digest.ts";
import { type MailServer, type Received, startMailServer } from "../mail/mail-server.ts";
import { type TemporaryStore, temporaryStore } from "../use-cases/temporary-store.ts";
import { action, clockAt, delivering, digestFor, NOW, onlyMail, queue } from "./outbox-at-work.ts";

let opened: TemporaryStore;
let server: MailServer;
beforeEach(async () => {
  opened = temporaryStore();
  server = await startMailServer();
});
afterEach(async () => {
  await server.close();
  await opened.dispose();
});

async function sent(digest: Digest): Promise<Received | null> {
  const clock = clockAt(NOW);
  await queue(opened.store, [digest], clock.now);
  await deliverMail(delivering(opened.store, server.port, clock));
  return server.received[0] ?? null;
}

const HEADERS = ["from", "to", "subject", "message-id", "date", "mime-version", "content-type"];
const OURS = [...HEADERS, "auto-submitted", "x-auto-response-suppress"];

const hostile = [
  "Ana\r\nBcc: mau@exemplo.gov.br",
  "Ana\nBcc: mau@exemplo.gov.br\n\n<html>outro corpo</html>",
  'Ana" <mau@exemplo.gov.br>, "',
  "Ana <mau@exemplo.gov.br>",
  "=?utf-8?Q?Ana=0D=0ABcc:_mau@exemplo.gov.br?=",
  "Ana\u2028Bcc: mau@exemplo.gov.br\u0000\u0085",
  '<img src=x onerror="alert(1)">',
  "</td></tr></table><script>alert(1)</script>",
  '"><a href="https://mau.exemplo.gov.br">clique</a>',
  "javascript:alert(1)//&lt;b&gt;",
  "\r\n.\r\nMAIL FROM:<mau@exemplo.gov.br>\r\n",
];

describe.each(hostile)("what is called %j", (words) => {
  const places: readonly (readonly [string, Digest])[] = [
    ["a person", digestFor("ana", { recipient: { name: words, address: "ana@exemplo.gov.br" } })],
    ["a service", digestFor("ana", { items: [action({ service: words })] })],
    ["an agency", digestFor("ana", { items: [action({ acronym: words, agencyName: words })] })],
    ["an action or its note", digestFor("ana", { items: [action({ action: words, key: words })] })],
    ["a plan", digestFor("ana", { items: [action({ plan: words })] })],
  ];

  test.each(places)("as %s becomes neither a header nor HTML", async (_, digest) => {
    const received = await sent(digest);
    expect(server.received).toHaveLength(1);
    if (received === null) throw new Error("nothing was received");
    const { to, mail, from } = received;
    expect(from).toBe("plano@exemplo.gov.br");
    expect(to).toEqual(["ana@exemplo.gov.br"]);
    expect([...mail.headers.keys()].filter((name) => !OURS.includes(name))).toEqual([]);
    expect(mail.to).toMatchObject({ value: [{ address: "ana@exemplo.gov.br" }] });
    expect(mail.cc ?? mail.bcc).toBeUndefined();
    const html = mail.html || "";
    const tags = new Set([...html.matchAll(/<\s*([a-z][a-z0-9]*)/gi)].map(([, tag = ""]) => tag.toLowerCase()));
    const known = "html head meta title style body table tr td th p h1 h2 a br span".split(" ");
    expect([...tags].filter((tag) => !known.includes(tag))).toEqual([]);
    // Every value is in double quotes, which no words can end: what is left are the names of attributes.
    expect(html.replace(/="[^"]*"/g, "=")).not.toMatch(/<[^>]*\son[a-z]+\s*=/i);
    for (const [, link = ""] of html.matchAll(/href="([^"]*)"/g)) {
      expect(link.startsWith("https://plano.exemplo.gov.br/#/")).toBe(true);
    }
    expect(mail.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ["prazos.ics", "text/calendar"],
    ]);
  });
});

describe("an address", () => {
  test.each([
    "ana@exemplo.gov.br\r\nBcc: mau@exemplo.gov.br",
    "ana@exemplo.gov.br, mau@exemplo.gov.br",
    "ana@exemplo.gov.br;mau@exemplo.gov.br",
    "Ana <ana@exemplo.gov.br>",
    "<ana@exemplo.gov.br>",
    "ana@exemplo.gov.br>\r\nRCPT TO:<mau@exemplo.gov.br",
    "grupo: mau@exemplo.gov.br;",
    '"a b"@exemplo.gov.br',
    "ana@[127.0.0.1]",
    "ana",
    "",
  ])("that is none is not sent to (%j)", async (address) => {
    expect(await sent(digestFor("ana", { recipient: { name: "Ana", address } }))).toBeNull();
    const { state, dispatch } = await onlyMail(opened.store);
    expect({ state, reason: dispatch.reason?.code }).toEqual({ state: "FAILED", reason: "not-an-address" });
  });
});
