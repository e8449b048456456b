import type { OutboxDocument } from "../../../functions/src/documents/outbox-document.ts";
import { smtpCarrier } from "../../../functions/src/mail/smtp-carrier.ts";
import { digestOutbox } from "../../../functions/src/outbox/digest-outbox.ts";
import type { MailSettings } from "../../../functions/src/outbox/mail-settings.ts";
import type { DocumentStore } from "../../../functions/src/ports/document-store.ts";
import { documentsOf } from "../../../functions/src/repositories/documents-in-turn.ts";
import { stored } from "../../../functions/src/repositories/stored.ts";
import type { Delivering } from "../../../functions/src/use-cases/deliver-mail.ts";
import type { ActionItem, Digest } from "../../../plan/reminders/digest.ts";

/** Ten in the morning in Brasília. */
export const NOW = "2026-11-20T13:00:00.000Z";
export const DAY = "2026-11-20";

export const SETTINGS: MailSettings = {
  sender: { name: "Plano Digital", address: "plano@exemplo.gov.br" },
  page: "https://plano.exemplo.gov.br",
  contact: "apoio@exemplo.gov.br",
  delivery: "own",
};

/** Short enough for tests, long enough for a busy machine. */
export const TIMEOUTS = { connectionTimeout: 2_000, greetingTimeout: 2_000, socketTimeout: 2_000 };

/** A clock that goes only when it is told to. */
export interface Clock {
  readonly now: () => Date;
  pass(milliseconds: number): void;
}

export function clockAt(moment: string): Clock {
  let at = Date.parse(moment);
  return {
    now: () => new Date(at),
    pass(milliseconds) {
      at += milliseconds;
    },
  };
}

/** Everything that delivering needs, by SMTP to a port of this machine; every mail's reason holds. */
export function delivering(
  store: DocumentStore,
  port: number,
  clock: Pick<Clock, "now">,
  changed: Partial<Delivering> & { readonly timeouts?: Partial<typeof TIMEOUTS> } = {},
): Delivering {
  const server = { host: "127.0.0.1", port, secure: false, credentials: null };
  let seed = 0;
  return {
    store,
    now: clock.now,
    randomBytes: (count) => Uint8Array.from({ length: count }, () => Math.floor(Math.random() * 256) ^ (++seed & 255)),
    carrier: smtpCarrier(server, SETTINGS.sender, clock.now, { ...TIMEOUTS, ...changed.timeouts }),
    recheck: async () => ({ kind: "holds" }),
    mail: SETTINGS,
    isQuiet: () => false,
    ...changed,
  };
}

export function action(changed: Partial<ActionItem> = {}): ActionItem {
  return {
    kind: "action",
    agency: "900001",
    agencyName: "Agência de Exemplo",
    acronym: "AEX",
    plan: "emitir-certidao",
    service: "Emitir certidão",
    capacity: "owner",
    key: "1",
    standard: 1,
    action: "Definir a equipe do projeto",
    parties: "agency",
    situation: "notStarted",
    stage: -15,
    deadline: "2026-11-30",
    daysLeft: 10,
    place: { sheet: "Cronograma", row: 5, column: 4 },
    ...changed,
  };
}

export function digestFor(name: string, changed: Partial<Digest> = {}): Digest {
  return {
    date: DAY,
    recipient: { name: `Pessoa ${name}`, address: `${name}@exemplo.gov.br` },
    items: [action()],
    omitted: 0,
    overview: null,
    capacities: ["owner"],
    ...changed,
  };
}

/** Hands digests over, twenty a transaction as the morning run does. */
export async function queue(store: DocumentStore, digests: readonly Digest[], now: () => Date): Promise<void> {
  const outbox = digestOutbox(SETTINGS, now);
  for (let from = 0; from < digests.length; from += 20) {
    await store.transact(async (transaction) => {
      for (const digest of digests.slice(from, from + 20)) outbox.enqueue(transaction, digest);
    });
  }
}

/** Every mail of the outbox by key. */
export async function mailsIn(store: DocumentStore): Promise<ReadonlyMap<string, OutboxDocument>> {
  const mails = new Map<string, OutboxDocument>();
  for await (const document of documentsOf(store, "outbox")) {
    const mail = stored.mail.read(document);
    if (mail) mails.set(document.id, mail);
  }
  return mails;
}

/** The only mail there is. */
export async function onlyMail(store: DocumentStore): Promise<OutboxDocument> {
  const [mail, ...others] = [...(await mailsIn(store)).values()];
  if (mail === undefined || others.length > 0) throw new Error("there is not exactly one mail");
  return mail;
}
