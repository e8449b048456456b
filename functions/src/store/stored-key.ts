/** What Firestore keeps for itself (`__type__`, `__name__`); keys like it get a tilde before them, as do those with one. */
const RESERVED = /^~*__[\s\S]*__$/;

/** The key a store writes for a field or a map's key, so that none is reserved; {@link readKey} takes it back. */
export function storedKey(key: string): string {
  return RESERVED.test(key) ? `~${key}` : key;
}

/** The key that {@link storedKey} made `stored` of. */
export function readKey(stored: string): string {
  return stored.startsWith("~") && RESERVED.test(stored) ? stored.slice(1) : stored;
}
