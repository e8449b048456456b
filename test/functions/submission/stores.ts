import { afterAll, afterEach, beforeAll, describe } from "@jest/globals";
import { type FirestoreServer, startFirestoreServer } from "../../firestore/firestore-server.ts";
import { type Cloud, firestoreCloud, sqliteCloud } from "./cloud.ts";

/** Opens an empty cloud, which is closed after the test. */
export type OpenCloud = () => Cloud;

/** Runs the same tests on both stores. */
export function onBothStores(tests: (open: OpenCloud) => void): void {
  let server: FirestoreServer;
  const opened: Cloud[] = [];
  const kept = (cloud: Cloud): Cloud => {
    opened.push(cloud);
    return cloud;
  };
  beforeAll(async () => {
    server = await startFirestoreServer(null);
  });
  afterAll(() => server.stop());
  afterEach(async () => {
    for (const cloud of opened.splice(0)) await cloud.close();
  });
  describe("on sqlite,", () => tests(() => kept(sqliteCloud())));
  describe("on Firestore,", () => tests(() => kept(firestoreCloud(server))));
}
