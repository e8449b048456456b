import { afterEach, describe } from "@jest/globals";
import type { DocumentStore, StoreObserver } from "../../../functions/src/ports/document-store.ts";
import { documentsContract } from "./contract-documents.ts";
import { limitsContract } from "./contract-limits.ts";
import { productContract } from "./contract-product.ts";
import { queriesContract } from "./contract-queries.ts";
import { transactionsContract } from "./contract-transactions.ts";

/** An empty store of the kind that is tested. */
export interface StoreUnderTest {
  readonly store: DocumentStore;
  /** Lets the next commit happen and its answer be lost. */
  loseNextAnswer(): void;
  /** Closes the store and removes what it kept. */
  dispose(): Promise<void>;
}

/** Opens an empty store that tells `observe` what it reads and writes. */
export type OpenStore = (observe?: StoreObserver) => Promise<StoreUnderTest>;

/** What every store must do, whatever it runs on. */
export function describeStore(name: string, openEmpty: OpenStore): void {
  const opened: StoreUnderTest[] = [];
  const open: OpenStore = async (observe) => {
    const store = await openEmpty(observe);
    opened.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.dispose();
  });
  describe(name, () => {
    documentsContract(open);
    transactionsContract(open);
    queriesContract(open);
    limitsContract(open);
    productContract(open);
  });
}
