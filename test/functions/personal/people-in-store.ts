import { randomUUID } from "node:crypto";
import { collectionGroups } from "../../../functions/src/documents/collections.ts";
import { paths } from "../../../functions/src/documents/paths.ts";
import { addressId } from "../../../functions/src/outbox/address-id.ts";
import type { DocumentStore, StoredDocument } from "../../../functions/src/ports/document-store.ts";
import { gatherPlans } from "../../../functions/src/reminders/gather-plans.ts";
import { stored } from "../../../functions/src/repositories/stored.ts";
import { walkDocuments } from "../../../functions/src/transfer/walk-documents.ts";
import { askVisit } from "../../../functions/src/use-cases/ask-visit.ts";
import { moveVisit } from "../../../functions/src/use-cases/move-visit.ts";
import { reminderDay } from "../../../functions/src/use-cases/run-reminders.ts";
import type { Submitted } from "../../../plan/contract/submission.ts";
import type { AgencyAccount } from "../../../plan/people/account.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { closes, NIGHT } from "../closing/closing.ts";
import { morning } from "../reminders/morning.ts";
import { mail, ofMinistry, ok } from "../review/reviewing.ts";
import { type Cloud, invited, NOW } from "../submission/cloud.ts";
import { agencyWorkbook, planWorkbook } from "../submission/workbooks.ts";
import { sends } from "../use-cases/sends.ts";
import { meeting, wish } from "../visits/visiting.ts";

/** Who is erased: the owner of a service, who also sends, approves, is invited, reminded and spoken of. */
export const NARA = {
  uid: "nara",
  email: "nara.bastos@aex.exemplo.gov.br",
  name: "Nara Siqueira Bastos",
  telephone: "(61) 99999-1007",
} as const;

/** Whatever she is known by, however it is written. */
export const OF_NARA = /nara\.bastos@aex|nara siqueira bastos|99999-?1007/i;

/** Somebody else of her name, in her agency and in another, with an address of their own. */
export const NAMESAKE = "outra.nara@aex.exemplo.gov.br";

/**
 * A store in which something of Nara's stands wherever anything personal can: plans of two agencies, the agency's own
 * workbook, explanations, a workshop, a closed month, a mail that was planned, what was gathered for the next, an address, events, her account.
 */
export async function storeWithPeople(cloud: Cloud): Promise<{ readonly plan: Submitted; readonly grid: Grid }> {
  const { uid, email, name } = NARA;
  const nara = { ...(await invited(cloud, { uid, email, name })), email, name };
  const grid = planWorkbook(
    {
      "service.description": `Certidão. Falar com ${name}, ${email}.`,
      "representatives.ombudsman.suplente.name": name,
      "representatives.ombudsman.suplente.email": NAMESAKE,
    },
    { "schedule.actions[8].note": `ligar para ${NARA.telephone}` },
  );
  const plan = await sends(cloud, nara, grid);
  await sends(
    cloud,
    await invited(cloud, { uid: "rui", agency: "900002" }),
    planWorkbook({
      "agency.siorg": "900002",
      "owner.titular.email": "nara@outro.exemplo.gov.br",
      "owner.titular.telephone": "(61) 3333-2222",
      "service.unit": `Copiar ${email}`,
    }),
  );
  await sends(
    cloud,
    nara,
    agencyWorkbook({ "focalPoints.digitalOffer.titular.name": name, "focalPoints.digitalOffer.titular.email": email }),
  );
  await visits(cloud, nara);
  await closes(cloud, NIGHT);
  await morning(cloud.store, "2026-06-01");
  await gatherPlans(cloud.store, await reminderDay(cloud.store, "2026-07-15"));
  await cloud.store.transact(async (transaction) => {
    transaction.set(
      paths.address(addressId(email)),
      stored.address.content({
        address: email,
        digest: null,
        failedAt: NOW,
        failure: { key: "k", detail: `550 ${email} unknown` },
      }),
    );
    transaction.set(
      paths.event("convite"),
      stored.event.content({
        kind: "person.invited",
        at: NOW,
        by: { uid: "admin", name: "Administração" },
        agency: "900001",
        plan: null,
        details: { email, name, uid },
      }),
    );
  });
  return { plan, grid };
}

/** She asks for a workshop, which somebody of the ministry sets a date for that she holds herself. */
async function visits(cloud: Cloud, nara: AgencyAccount): Promise<void> {
  const asked = await ok(askVisit(cloud, { account: nara, request: wish({ note: `Falar com ${NARA.telephone}.` }) }));
  const request = {
    key: randomUUID(),
    base: { step: 1, state: asked.state },
    doing: { act: "schedule", meeting: { ...meeting, host: { name: NARA.name, email: NARA.email } } },
  } as const;
  await ok(moveVisit({ ...cloud, mail }, { account: await ofMinistry(cloud, "clara"), visit: asked.id, request }));
}

/** Every document of a store. */
export async function documentsIn(
  store: DocumentStore,
): Promise<readonly (StoredDocument & { readonly group: string })[]> {
  const documents: (StoredDocument & { readonly group: string })[] = [];
  for (const group of collectionGroups) {
    for await (const page of walkDocuments(store, group)) {
      documents.push(...page.map((document) => ({ ...document, group })));
    }
  }
  return documents;
}
