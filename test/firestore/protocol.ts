import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ServiceDefinition } from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";

/** The parts of Firestore's protocol (google.firestore.v1) that the server understands. */
export interface ProtoValue {
  readonly valueType?: string;
  readonly nullValue?: "NULL_VALUE";
  readonly booleanValue?: boolean;
  readonly integerValue?: string;
  readonly doubleValue?: number;
  readonly stringValue?: string;
  readonly referenceValue?: string;
  readonly arrayValue?: { readonly values?: readonly ProtoValue[] };
  readonly mapValue?: { readonly fields?: ProtoFields };
}

export interface ProtoFields {
  readonly [name: string]: ProtoValue;
}

export interface Timestamp {
  readonly seconds: string;
  readonly nanos: number;
}

export interface ProtoDocument {
  readonly name: string;
  readonly fields?: ProtoFields;
  readonly createTime?: Timestamp;
  readonly updateTime?: Timestamp;
}

export interface ProtoWrite {
  readonly update?: ProtoDocument;
  readonly delete?: string;
  readonly transform?: unknown;
  readonly updateMask?: { readonly fieldPaths?: readonly string[] };
  readonly updateTransforms?: readonly unknown[];
  readonly currentDocument?: { readonly exists?: boolean; readonly updateTime?: Timestamp };
}

/** How a read takes part in a transaction, if it does. */
export interface Consistency {
  readonly transaction?: Buffer;
  readonly newTransaction?: object;
}

export interface BatchGetRequest extends Consistency {
  readonly database: string;
  readonly documents?: readonly string[];
}

export interface CommitRequest {
  readonly database: string;
  readonly writes?: readonly ProtoWrite[];
  readonly transaction?: Buffer;
}

export interface RunQueryRequest extends Consistency {
  readonly parent: string;
  readonly structuredQuery: StructuredQuery;
}

export interface ProtoFilter {
  readonly compositeFilter?: { readonly op: string; readonly filters?: readonly ProtoFilter[] };
  readonly fieldFilter?: {
    readonly field: { readonly fieldPath: string };
    readonly op: string;
    readonly value: ProtoValue;
  };
  readonly unaryFilter?: { readonly field: { readonly fieldPath: string }; readonly op: string };
}

export interface StructuredQuery {
  readonly from?: readonly { readonly collectionId: string; readonly allDescendants?: boolean }[];
  readonly where?: ProtoFilter;
  readonly orderBy?: readonly { readonly field: { readonly fieldPath: string }; readonly direction?: string }[];
  readonly startAt?: { readonly values?: readonly ProtoValue[]; readonly before?: boolean };
  readonly endAt?: unknown;
  readonly offset?: number;
  readonly limit?: { readonly value?: number };
}

/** The service as the client itself speaks it: its protocol files come with it. */
export function firestoreService(): ServiceDefinition {
  const client = createRequire(join(process.cwd(), "package.json")).resolve("@google-cloud/firestore");
  const folder = join(dirname(client), "..", "protos");
  const definitions = loadSync("google/firestore/v1/firestore.proto", {
    includeDirs: [folder],
    longs: String,
    enums: String,
    oneofs: true,
  });
  return definitions["google.firestore.v1.Firestore"] as ServiceDefinition;
}
