import type { OutboxDocument } from "../../../functions/src/documents/outbox-document.ts";
import { digestOfBasis } from "../../../functions/src/outbox/digest-of.ts";
import { digestOutbox } from "../../../functions/src/outbox/digest-outbox.ts";
import type { DigestOutbox } from "../../../functions/src/ports/digest-outbox.ts";
import type { DocumentStore } from "../../../functions/src/ports/document-store.ts";
import { documentsOf } from "../../../functions/src/repositories/documents-in-turn.ts";
import { runReminders } from "../../../functions/src/use-cases/run-reminders.ts";
import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { Digest } from "../../../plan/reminders/digest.ts";

/** Every day is one on which people are at work. */
export const everyDay = { isBusinessDay: () => true };

/** The outbox as it is deployed. */
export const outbox: DigestOutbox = digestOutbox(
  {
    sender: { name: "Plano Digital", address: "plano@exemplo.gov.br" },
    page: "https://plano.exemplo.gov.br",
    contact: null,
    delivery: "own",
  },
  () => new Date("2026-04-23T10:30:00Z"),
);

/** The morning run of a day. */
export async function morning(store: DocumentStore, date: CivilDate) {
  const run = await runReminders({ store }, { date, calendar: everyDay, outbox });
  if (run.kind !== "ran") throw new Error(`Nobody is at work on ${date}.`);
  return run;
}

/** Everything that was handed over to be sent. */
export async function handedOver(store: DocumentStore): Promise<readonly Digest[]> {
  const digests: Digest[] = [];
  for await (const { content } of documentsOf(store, "outbox")) {
    const digest = digestOfBasis((content as unknown as OutboxDocument).basis);
    if (digest) digests.push(digest);
  }
  return digests;
}

/** What people are told in these digests: by whom, of which plan, what, at which stage. */
export function tellings(digests: readonly Digest[]): readonly string[] {
  return digests
    .flatMap(({ recipient, items }) =>
      items.map((item) => {
        const stage = item.kind === "action" || item.kind === "escalation" ? `${item.key} ${item.stage}` : "";
        return `${recipient.address} ${item.agency}.${item.plan} ${item.kind} ${stage}`;
      }),
    )
    .sort();
}
