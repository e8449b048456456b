import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jest } from "@jest/globals";
import { paths } from "../../../functions/src/documents/paths.ts";
import type { PersonDocument } from "../../../functions/src/documents/person-document.ts";
import type { DocumentStore } from "../../../functions/src/ports/document-store.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import type { Role } from "../../../plan/people/role.ts";
import { type SignInService, startSignInService } from "../../accounts/sign-in-service.ts";

/** A busy machine takes its time; nothing here is about time. */

export const PAGE = "https://plano.exemplo.gov.br";

/** Somebody to ask as. */
export interface Somebody {
  readonly uid: string;
  readonly role: Role;
  readonly agency?: string;
}

/** The functions as they are deployed, on a server of their own. */
export interface RunningApi {
  readonly address: string;
  readonly signIn: SignInService;
  /** The store that they run on, for a test to look into and to prepare. */
  readonly store: DocumentStore;
  /** What was logged of failures, each a line of JSON. */
  readonly logged: readonly string[];
  /** The names of the mail that was sent. */
  readonly mail: () => readonly string[];
  /** Makes somebody known, as an invitation does, and gives a token of theirs. */
  admit(person: Somebody, known?: Partial<PersonDocument>): Promise<string>;
  close(): Promise<void>;
}

/** A store, and the setting that names it. */
export interface StoreGiven {
  readonly setting: string;
  readonly store: DocumentStore;
}

/**
 * Starts `api` as firebase-functions exports it, in production mode: behind a plain server that hands over the whole body
 * as the platform does, with tokens judged by firebase-admin's real verifier. One at a time: its settings are those of the
 * process. `given` replaces the file that the plans are kept in; the test opens that store itself.
 */
export async function startApi(given?: StoreGiven): Promise<RunningApi> {
  const folder = mkdtempSync(join(tmpdir(), "running-api-"));
  const signIn = await startSignInService();
  const setting = given?.setting ?? `sqlite:${join(folder, "plano.sqlite")}`;
  delete process.env.FUNCTIONS_EMULATOR;
  Object.assign(process.env, {
    PLANO_STORE: setting,
    PLANO_MAIL: `folder:${join(folder, "mail")}`,
    PLANO_MAIL_SENDER: "plano@exemplo.gov.br",
    PLANO_ORIGINS: PAGE,
    PLANO_PAGE: PAGE,
  });
  // A start of its own: settings, limits and firebase-admin's applications are of the modules.
  jest.resetModules();
  const { deleteApp, initializeApp } = await import("firebase-admin/app");
  const app = initializeApp(signIn.options);
  const store = given?.store ?? openSqliteStore(join(folder, "plano.sqlite"));
  const logged: string[] = [];
  // The logger of firebase-functions takes hold of the console when it is first loaded.
  jest.spyOn(console, "error").mockImplementation((line: unknown) => void logged.push(String(line)));
  const { api } = await import("../../../functions/src/index.ts");

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      // What the platform hands over is a request of express; nothing but what is here is used of it.
      void api(Object.assign(request, { rawBody: Buffer.concat(chunks) }) as never, response as never);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;

  return {
    address: `http://127.0.0.1:${port}`,
    signIn,
    store,
    logged,
    mail: () => (existsSync(join(folder, "mail")) ? readdirSync(join(folder, "mail")) : []),
    async admit({ uid, role, agency }, known = {}) {
      const person: PersonDocument = {
        uid,
        email: `${uid}@exemplo.gov.br`,
        name: uid,
        role,
        agency: agency ?? null,
        disabled: false,
        invited: "2026-01-01T12:00:00.000Z",
        ...known,
      };
      await store.transact(async (transaction) => transaction.set(paths.person(uid), { ...person }));
      return signIn.issuer.issue(uid, { role, ...(agency !== undefined && { agency }), name: uid });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await store.close();
      await deleteApp(app);
      await signIn.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
