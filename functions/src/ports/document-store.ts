/**
 * What a document may hold: what JSON holds, no more. Numbers are finite; an array holds no array directly (Firestore
 * has none such); any text is a key, `__proto__` among them, but the empty one. Minus zero is stored as zero.
 */
export type DocumentValue =
  | string
  | number
  | boolean
  | null
  | readonly DocumentValue[]
  | { readonly [key: string]: DocumentValue };

/** A document's fields by name. */
export interface DocumentContent {
  readonly [field: string]: DocumentValue;
}

/** A document as it was read; its content belongs to the reader, who may change it without changing the store. */
export interface StoredDocument {
  /** Collections and ids in turn, as in `agencies/26/rows/1`. */
  readonly path: string;
  /** The last part of the path. */
  readonly id: string;
  readonly content: DocumentContent;
}

/** What a field can be compared with. Text is compared by its first 1,500 bytes, and longer text is refused here. */
export type Comparable = string | number | boolean | null;

/**
 * A stretch of one field's values. Only values of the bounds' own type are in it: a number is never between two texts.
 * At least one bound, at most one on each side, both of one type.
 */
export interface FieldRange {
  readonly field: string;
  readonly atLeast?: string | number;
  readonly moreThan?: string | number;
  readonly atMost?: string | number;
  readonly lessThan?: string | number;
}

/** The order of a query's answer; documents with equal values follow by id, in the same direction. */
export interface FieldOrder {
  readonly field: string;
  readonly direction: "ascending" | "descending";
}

/** Where a page ended: the last document's id, and its value in the field that orders the query, if one does. */
export interface Cursor {
  readonly id: string;
  readonly value?: Comparable;
}

/**
 * The documents directly in one collection that meet every condition. Fields are top-level ones with plain names
 * (`[A-Za-z][A-Za-z0-9_]*`). A document without a field that is compared or ordered by is not in the answer.
 *
 * An order, where there is a range, is by the range's field. With neither, documents come by id. Text and ids are
 * ordered by their UTF-8 bytes; different types as null, booleans, numbers, text, arrays, maps. The order among arrays,
 * and among maps, is the store's own.
 */
export interface DocumentQuery {
  readonly collection: string;
  /** Fields that hold exactly these values. */
  readonly equal?: { readonly [field: string]: Comparable };
  readonly range?: FieldRange;
  readonly order?: FieldOrder;
  /** At most so many documents; a whole number from 1. */
  readonly limit?: number;
  /** Only what follows this place in the query's order, whether or not a document is still there. */
  readonly after?: Cursor;
}

/** Reading. What is returned was committed, and one call sees one moment. */
export interface DocumentReader {
  /** The document, or null when there is none. */
  get(path: string): Promise<StoredDocument | null>;
  /** As {@link DocumentReader.get} for each path, in the order of the paths. */
  getMany(paths: readonly string[]): Promise<readonly (StoredDocument | null)[]>;
  query(query: DocumentQuery): Promise<readonly StoredDocument[]>;
}

/**
 * Everything read in a transaction is of one moment and stays true until it ends. Reads come before writes. Writes are
 * checked when they are named (values, limits), applied in their order when the transaction ends, all or none, and not
 * seen by its own reads.
 */
export interface DocumentTransaction extends DocumentReader {
  /** A document that must not exist yet. */
  create(path: string, content: DocumentContent): void;
  /** A document as a whole, whether or not it exists. */
  set(path: string, content: DocumentContent): void;
  /** Some fields of a document that must exist; each is replaced as a whole, the others stay. */
  update(path: string, fields: DocumentContent): void;
  /** A document that may or, with `mustExist`, must exist. Documents below it stay. */
  delete(path: string, precondition?: { readonly mustExist: boolean }): void;
}

/**
 * A place for documents, with Firestore's meaning and Firestore's limits wherever it runs. All of it rejects with a
 * `StoreError` for what a caller may decide on.
 */
export interface DocumentStore extends DocumentReader {
  /**
   * Runs `act` and commits what it wrote, then resolves with its result. `act` may run several times (others moved what
   * it read, an answer was lost), so it touches nothing but the transaction. When it throws, nothing is written.
   *
   * A commit whose answer is lost is not known to have happened; running `act` again finds out. Whoever may not do
   * a thing twice reads a marker first and creates it with the rest.
   */
  transact<Result>(act: (transaction: DocumentTransaction) => Promise<Result>): Promise<Result>;
  /** Gives back the connection or the file; the store is of no use afterwards. */
  close(): Promise<void>;
}

/**
 * Told what is counted and paid for: a document looked up or found is a read (one that is not there too, and a query
 * that finds none is one), a document created, set, updated or deleted is a write once it is committed.
 */
export type StoreObserver = (operation: "read" | "write", documents: number) => void;
