import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deleteApp, initializeApp } from "firebase-admin/app";
import { type Auth, getAuth } from "firebase-admin/auth";
import { accountOf } from "../../../functions/src/accounts/account-of.ts";
import { firebaseAccounts } from "../../../functions/src/accounts/firebase-accounts.ts";
import { operator } from "../../../functions/src/accounts/operator.ts";
import type { EventDocument } from "../../../functions/src/documents/event-document.ts";
import type { PersonDocument } from "../../../functions/src/documents/person-document.ts";
import type { Accounts } from "../../../functions/src/ports/accounts.ts";
import type { DocumentStore } from "../../../functions/src/ports/document-store.ts";
import type { Message } from "../../../functions/src/ports/mailer.ts";
import { readPeople } from "../../../functions/src/repositories/people.ts";
import { firestoreStore } from "../../../functions/src/store/firestore/firestore-store.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import { type InvitingSurroundings, invitePerson } from "../../../functions/src/use-cases/invite-person.ts";
import type { Account } from "../../../plan/people/account.ts";
import type { Role } from "../../../plan/people/role.ts";
import { startAuthEmulator } from "../../accounts/auth-emulator.ts";
import { connectClient } from "../../firestore/client.ts";
import { startFirestoreServer } from "../../firestore/firestore-server.ts";

/** The acts on people with a real store and Firebase's own sign-in emulator; only the mail stays in memory. */
export interface PeopleAtWork {
  readonly surroundings: InvitingSurroundings;
  readonly auth: Auth;
  /** Mail sent so far. */
  readonly sent: Message[];
  /** Somebody invited by the operator who has set a password and signed in. */
  join(email: string, role: Role, agency?: string): Promise<Account>;
  /** Signs in with the password that `join` set, and says who that is; null for whoever has no role. */
  signIn(email: string): Promise<Account | null>;
  people(): Promise<readonly PersonDocument[]>;
  events(): Promise<readonly EventDocument[]>;
  close(): Promise<void>;
}

/** The moment at which all of it happens. */
export const NOW = new Date("2026-11-20T15:00:00.000Z");

const PASSWORD = "uma senha longa";

/** The stores that the acts on people are proved on. */
export const stores = ["sqlite", "Firestore"] as const;

export async function startPeopleAtWork(kind: (typeof stores)[number]): Promise<PeopleAtWork> {
  const emulator = await startAuthEmulator();
  process.env.FIREBASE_AUTH_EMULATOR_HOST = emulator.host;
  const app = initializeApp({ projectId: emulator.projectId }, `people-${Math.random()}`);
  const auth = getAuth(app);
  delete process.env.FIREBASE_AUTH_EMULATOR_HOST;
  const { store, dispose } = await opened[kind]();
  const sent: Message[] = [];
  const surroundings: InvitingSurroundings = {
    store,
    accounts: firebaseAccounts(auth),
    mailer: {
      kind: "folder",
      verify: async () => {},
      send: async (message) => {
        sent.push(message);
      },
    },
    pageAddress: "https://plano.exemplo.gov.br/",
    now: () => NOW,
    randomBytes,
  };

  async function signIn(email: string): Promise<Account | null> {
    const token = await surroundings.accounts.verify(await emulator.signIn(email, PASSWORD));
    if (token === null) throw new Error("the emulator's token is none");
    return accountOf(token);
  }

  return {
    surroundings,
    auth,
    sent,
    async join(email, role, agency) {
      const invitation = { email, name: `Pessoa ${email}`, role, ...(agency !== undefined && { agency }) };
      const invited = await invitePerson(surroundings, { account: operator, invitation });
      if (!invited.ok) throw new Error(invited.refusal.code);
      await emulator.setPassword(linkOf(sent.at(-1)), PASSWORD);
      const account = await signIn(email);
      if (account === null) throw new Error(`${email} signed in and has no role`);
      return account;
    },
    signIn,
    people: () => readPeople(store, null),
    events: async () =>
      (await store.query({ collection: "events" })).map(({ content }) => content as unknown as EventDocument),
    async close() {
      await store.close();
      await dispose();
      await deleteApp(app);
      await emulator.close();
    },
  };
}

/** A store of its own, and what removes it once it is closed. */
const opened: {
  readonly [K in (typeof stores)[number]]: () => Promise<{ store: DocumentStore; dispose: () => unknown }>;
} = {
  sqlite: async () => {
    const folder = mkdtempSync(join(tmpdir(), "people-"));
    const store = openSqliteStore(join(folder, "store.sqlite"));
    return { store, dispose: () => rmSync(folder, { recursive: true }) };
  },
  Firestore: async () => {
    const server = await startFirestoreServer(null);
    const { client, disconnect } = connectClient(server.host);
    const dispose = async () => {
      await disconnect();
      await server.stop();
    };
    return { store: firestoreStore(client), dispose };
  },
};

/** The link in a mail's text. */
export function linkOf(message: Message | undefined): string {
  const link = /^http\S+#\/nova-senha\/\S+$/m.exec(message?.text ?? "")?.[0];
  if (link === undefined) throw new Error("the mail has no link");
  return link;
}

/** The accounts, stopping dead before one of their steps as a process that is killed there would. */
export function stoppingBefore(accounts: Accounts, step: keyof Accounts): Accounts {
  return {
    ...accounts,
    [step]: async () => {
      throw new Stopped();
    },
  };
}

export class Stopped extends Error {}
