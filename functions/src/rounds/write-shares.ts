import { type Expectation, expectedId, MOST_EXPECTED, withExpected } from "../../../plan/rounds/expectation.ts";
import { paths } from "../documents/paths.ts";
import type { RoundDocument, ShareDocument } from "../documents/round-documents.ts";
import type { DocumentReader, DocumentStore } from "../ports/document-store.ts";
import { sharesOf, writeShare } from "../repositories/rounds.ts";
import { stored } from "../repositories/stored.ts";
import type { AgencyScope } from "./scope-in-store.ts";

/** So many agencies, or expectations, a transaction: within the 10 MiB of a request as it travels. */
const AGENCIES_AT_A_TIME = 100;
const EXPECTED_AT_A_TIME = 5_000;

/**
 * Adds to a round what is expected of these agencies, some agencies a transaction. What is there stays with what was
 * decided about it, so that doing it again, or going on after a stop, comes to the same. One read and one write an agency.
 */
export async function addToShares(store: DocumentStore, round: string, scopes: readonly AgencyScope[]): Promise<void> {
  for (const some of portions(scopes)) {
    await store.transact(async (transaction) => {
      const found = await transaction.getMany(some.map(({ agency }) => paths.share(round, agency)));
      for (const [index, { agency, name, acronym, expected }] of some.entries()) {
        const known = stored.share.read(found[index]);
        const before: ShareDocument = known ?? { round, agency, name, acronym, expectations: [] };
        const expectations = withExpected(before.expectations, expected).slice(0, MOST_EXPECTED);
        if (expectations.length > before.expectations.length) writeShare(transaction, { ...before, expectations });
      }
    });
  }
}

/** Takes expectations out of an agency's share; those that are not in it are out already. One read, one write. */
export async function removeFromShare(
  store: DocumentStore,
  round: string,
  { agency, expected }: { readonly agency: string; readonly expected: readonly string[] },
): Promise<void> {
  const out = new Set(expected);
  await store.transact(async (transaction) => {
    const share = stored.share.read(await transaction.get(paths.share(round, agency)));
    if (share === null) return;
    const expectations = share.expectations.filter((one: Expectation) => !out.has(expectedId(one)));
    if (expectations.length < share.expectations.length) writeShare(transaction, { ...share, expectations });
  });
}

/** How many agencies and expectations a round has; one read a share. */
export async function sizeOfRound(reader: DocumentReader, round: string): Promise<RoundDocument["size"]> {
  const size = { agencies: 0, expected: 0 };
  for await (const { expectations } of sharesOf(reader, round)) {
    size.agencies++;
    size.expected += expectations.length;
  }
  return size;
}

function* portions(scopes: readonly AgencyScope[]): Generator<readonly AgencyScope[]> {
  let some: AgencyScope[] = [];
  let expected = 0;
  for (const scope of scopes) {
    if (scope.expected.length === 0) continue;
    const full = some.length >= AGENCIES_AT_A_TIME || expected + scope.expected.length > EXPECTED_AT_A_TIME;
    if (full && some.length > 0) {
      yield some;
      some = [];
      expected = 0;
    }
    some.push(scope);
    expected += scope.expected.length;
  }
  if (some.length > 0) yield some;
}
