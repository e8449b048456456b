import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PersonDocument } from "../../../functions/src/documents/person-document.ts";
import type { DocumentStore, StoreObserver } from "../../../functions/src/ports/document-store.ts";
import type { Surroundings } from "../../../functions/src/ports/surroundings.ts";
import { firestoreStore } from "../../../functions/src/store/firestore/firestore-store.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import type { AgencyAccount } from "../../../plan/people/account.ts";
import { connectClient } from "../../firestore/client.ts";
import type { FirestoreServer } from "../../firestore/firestore-server.ts";
import { counted } from "../store/counted.ts";

/** The day and the moment it is, until a test says otherwise. */
export const TODAY = "2026-05-15";
export const NOW = "2026-05-15T14:30:21.417Z";

/** A store with what the acts need around it. */
export interface Cloud extends Surroundings {
  /** What was read and written since it was last asked for. */
  readonly spent: () => { readonly read: number; readonly write: number };
  readonly close: () => Promise<void>;
}

/** A cloud on a file of its own. */
export function sqliteCloud(): Cloud {
  const folder = mkdtempSync(join(tmpdir(), "cloud-"));
  return cloudOn(
    (observe) => openSqliteStore(join(folder, "plano.sqlite"), { observe }),
    () => rmSync(folder, { recursive: true }),
  );
}

/** A cloud on an empty database of a Firestore server. */
export function firestoreCloud(server: FirestoreServer): Cloud {
  const { client, disconnect } = connectClient(server.host);
  return cloudOn((observe) => firestoreStore(client, { observe }), disconnect);
}

function cloudOn(open: (observe: StoreObserver) => DocumentStore, dispose: () => unknown): Cloud {
  const { observe, total } = counted();
  const store = open(observe);
  let seed = 0;
  return {
    store,
    now: () => new Date(NOW),
    randomBytes: (count) => Uint8Array.from({ length: count }, () => ++seed * 37),
    spent() {
      const { read, write } = total;
      Object.assign(total, { read: 0, write: 0 });
      return { read, write };
    },
    async close() {
      await store.close();
      await dispose();
    },
  };
}

/** The same cloud at another moment. */
export function at(cloud: Cloud, moment: string): Cloud {
  return { ...cloud, now: () => new Date(moment) };
}

/** Somebody of an agency, as a token names them. */
export function somebody(uid: string, agency: string): AgencyAccount {
  return { uid, email: `${uid}@exemplo.gov.br`, name: `Pessoa ${uid}`, role: "editor", agency };
}

/** Somebody of an agency, invited and able to sign in. */
export async function invited(
  { store }: Pick<Cloud, "store">,
  {
    uid = "helena",
    agency = "900001",
    ...changed
  }: Partial<Omit<PersonDocument, "agency">> & { readonly agency?: string } = {},
): Promise<AgencyAccount> {
  const person = somebody(uid, agency);
  await store.transact(async (transaction) =>
    transaction.set(`users/${uid}`, { ...person, disabled: false, invited: NOW, ...changed }),
  );
  return person;
}
