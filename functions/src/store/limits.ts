/**
 * Firestore's limits, as its "Quotas and limits" page and its protocol's comments state them; where the two differ, the
 * stricter.
 */
export const LIMITS = {
  /** Bytes of a document with its name (1 MiB less four). */
  documentSize: 1_048_572,
  /** Bytes of one field's value (1 MiB less 89). */
  fieldSize: 1_048_487,
  /** Bytes of a field's name, a map's key, a collection's name or a document's id. */
  keySize: 1_500,
  /** Bytes of a document's name. */
  nameSize: 6_144,
  /** Collections one within another. */
  collections: 100,
  /** Maps and arrays one within another. */
  depth: 20,
  /** Writes of one transaction. */
  writes: 500,
  /** Bytes of one request (10 MiB). */
  requestSize: 10_485_760,
  /** Bytes of a text that an index holds. */
  indexedText: 1_500,
} as const;
