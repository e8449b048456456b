import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { firestoreStore } from "../../../functions/src/store/firestore/firestore-store.ts";
import { connectClient } from "../../firestore/client.ts";
import { type FirestoreServer, startFirestoreServer } from "../../firestore/firestore-server.ts";
import type { Indexes } from "../../firestore/required-index.ts";
import { describeStore } from "./contract.ts";
import { losingAnswers } from "./losing-answers.ts";

const google = process.env.FIRESTORE_EMULATOR_HOST;
const indexes: Indexes = JSON.parse(readFileSync("firestore.indexes.json", "utf8"));
let server: FirestoreServer;

beforeAll(async () => {
  server = await startFirestoreServer(indexes);
});
afterAll(() => server.stop());

describeStore("the Firestore store", async (observe) => {
  const { client, disconnect } = connectClient(google ?? server.host);
  const store = firestoreStore(client, observe === undefined ? {} : { observe });
  const losing = google === undefined ? { store, loseNextAnswer } : losingAnswers(store);
  return {
    ...losing,
    async dispose() {
      await store.close();
      await disconnect();
    },
  };
});

function loseNextAnswer(): void {
  server.failCommits({ code: "UNAVAILABLE", afterCommit: true });
}

(google === undefined ? test : test.skip)(
  "the queries above need the indexes of firestore.indexes.json, no more, no fewer",
  () => {
    const byText = (list: readonly unknown[]) => list.map((index) => JSON.stringify(index)).sort();
    expect(byText(server.demandedIndexes())).toEqual(byText(indexes.indexes));
  },
);
