import type { Firestore } from "@google-cloud/firestore";
import { deleteApp, initializeApp } from "firebase-admin/app";
import { getFirestore } from "firebase-admin/firestore";

/** A client as production makes it, and how to let it go. */
export interface ConnectedClient {
  readonly client: Firestore;
  disconnect(): Promise<void>;
}

let projects = 0;

// Even with a server that takes anyone, the client looks for the credentials of the machine it might run on in the cloud.
process.env.METADATA_SERVER_DETECTION = "none";

/** A client of a project that nobody has used, which is an empty database, on the server at `host`. */
export function connectClient(host: string): ConnectedClient {
  projects++;
  const projectId = `demo-store-${process.pid}-${projects}`;
  const before = process.env.FIRESTORE_EMULATOR_HOST;
  process.env.FIRESTORE_EMULATOR_HOST = host;
  const app = initializeApp({ projectId }, projectId);
  const client = getFirestore(app);
  // The client looks for its server when it is made, not when it is used.
  if (before === undefined) delete process.env.FIRESTORE_EMULATOR_HOST;
  else process.env.FIRESTORE_EMULATOR_HOST = before;
  return { client, disconnect: () => deleteApp(app) };
}
