import {
  type handleServerStreamingCall,
  type handleUnaryCall,
  Metadata,
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type ServerWritableStream,
  type sendUnaryData,
} from "@grpc/grpc-js";
import { answerQuery } from "./answer-query.ts";
import { Documents } from "./documents.ts";
import { failure } from "./failure.ts";
import {
  type BatchGetRequest,
  type CommitRequest,
  type Consistency,
  firestoreService,
  type ProtoWrite,
  type RunQueryRequest,
} from "./protocol.ts";
import { type CompositeIndex, exemptField, type Indexes, requiredIndex } from "./required-index.ts";
import { Transactions } from "./transactions.ts";

/** What a commit comes to instead of its answer; with `afterCommit` it has happened all the same. */
export interface CommitFault {
  readonly code: "UNAVAILABLE" | "ABORTED" | "DEADLINE_EXCEEDED" | "PERMISSION_DENIED";
  readonly afterCommit: boolean;
}

/** A Firestore in memory that the real client talks to. */
export interface FirestoreServer {
  /** For `FIRESTORE_EMULATOR_HOST`. */
  readonly host: string;
  /** The next commits fail so, in turn. */
  failCommits(...faults: readonly CommitFault[]): void;
  /** Every composite index that the queries so far would need in production, each once. */
  demandedIndexes(): readonly CompositeIndex[];
  /** How many requests to commit have come in, those that failed too. */
  commits(): number;
  stop(): void;
}

/** Production's own limit of a request. */
const REQUEST_BYTES = 10 * 1024 * 1024;

/**
 * Starts the server. With `indexes` it refuses, as production does, every query that those and the automatic indexes do not
 * answer. What the store has no use for (listening, aggregations, transforms, groups of collections) is unimplemented.
 */
export async function startFirestoreServer(indexes: Indexes | null): Promise<FirestoreServer> {
  const databases = new Map<string, { readonly documents: Documents; readonly transactions: Transactions }>();
  const faults: CommitFault[] = [];
  const demanded = new Map<string, CompositeIndex>();
  let commits = 0;

  const databaseOf = (name: string) => {
    const database = databases.get(name) ?? { documents: new Documents(), transactions: new Transactions() };
    databases.set(name, database);
    return database;
  };

  const checkIndexes = (query: RunQueryRequest["structuredQuery"]) => {
    const index = requiredIndex(query);
    if (index !== null) demanded.set(JSON.stringify(index), index);
    if (indexes === null) return;
    const exempt = exemptField(query, indexes);
    if (exempt !== null)
      throw failure("FAILED_PRECONDITION", `The query requires an index on ${exempt}, which is exempt.`);
    if (index !== null && !indexes.indexes.some((known) => JSON.stringify(known) === JSON.stringify(index))) {
      throw failure("FAILED_PRECONDITION", `The query requires an index: ${JSON.stringify(index)}`);
    }
  };

  const commit = async ({ database, writes = [], transaction }: CommitRequest) => {
    commits++;
    const { documents, transactions } = databaseOf(database);
    if (transaction !== undefined) transactions.check(transaction);
    const fault = faults.shift();
    if (fault !== undefined && !fault.afterCommit) {
      if (fault.code === "ABORTED" && transaction !== undefined) transactions.end(transaction);
      throw failure(fault.code, "a fault before the commit");
    }
    const own = transaction ?? (await transactions.begin());
    try {
      const commitTime = documents.commit(writes);
      if (fault !== undefined) throw failure(fault.code, "a fault after the commit");
      const writeResults = writes.map((_: ProtoWrite) => ({ updateTime: commitTime }));
      return { commitTime, writeResults };
    } finally {
      transactions.end(own);
    }
  };

  const server = new Server({ "grpc.max_receive_message_length": REQUEST_BYTES });
  server.addService(firestoreService(), {
    BatchGetDocuments: streaming<BatchGetRequest>(async (request, write) => {
      const { documents, transactions } = databaseOf(request.database);
      await joined(transactions, request, write);
      for (const name of request.documents ?? []) {
        const found = documents.get(name);
        write({ ...(found ? { found } : { missing: name }), readTime: documents.now() });
      }
    }),
    RunQuery: streaming<RunQueryRequest>(async (request, write) => {
      const { documents, transactions } = databaseOf(request.parent.slice(0, request.parent.indexOf("/documents")));
      checkIndexes(request.structuredQuery);
      await joined(transactions, request, write);
      for (const document of answerQuery(request, documents.all())) write({ document, readTime: documents.now() });
      write({ readTime: documents.now() });
    }),
    BeginTransaction: unary(async ({ database }: { database: string }) => {
      return { transaction: await databaseOf(database).transactions.begin() };
    }),
    Commit: unary(commit),
    Rollback: unary(async ({ database, transaction }: { database: string; transaction: Buffer }) => {
      databaseOf(database).transactions.end(transaction);
      return {};
    }),
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  return {
    host: `127.0.0.1:${port}`,
    failCommits: (...next) => void faults.push(...next),
    demandedIndexes: () => [...demanded.values()],
    commits: () => commits,
    stop: () => server.forceShutdown(),
  };
}

/** Takes part in a transaction, or begins the one that a read asks for, whose id is answered before anything else. */
async function joined(
  transactions: Transactions,
  { transaction, newTransaction }: Consistency,
  write: (response: object) => void,
): Promise<void> {
  if (transaction !== undefined) transactions.check(transaction);
  if (newTransaction !== undefined) write({ transaction: await transactions.begin() });
}

function unary<Request>(answer: (request: Request) => Promise<object>): handleUnaryCall<Request, object> {
  return (call: ServerUnaryCall<Request, object>, respond: sendUnaryData<object>) => {
    answer(call.request).then((response) => respond(null, response), respond);
  };
}

function streaming<Request>(
  answer: (request: Request, write: (response: object) => void) => Promise<void>,
): handleServerStreamingCall<Request, object> {
  return (call: ServerWritableStream<Request, object>) => {
    // Without headers the client takes an error for a lost connection, and asks again for seconds.
    call.sendMetadata(new Metadata());
    answer(call.request, (response) => call.write(response)).then(
      () => call.end(),
      (error: Error) => void call.emit("error", error),
    );
  };
}
