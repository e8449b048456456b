const RESERVED = /^__[\s\S]*__$/;
/** What every object has: `constructor`, `toString`… */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * The key that Firestore holds for a field's name or a map's key: one with a tilde more where Firestore keeps the name for
 * itself (`__type__`), or where its client would take it for a property that every object has (`constructor`; updating
 * such a field fails in it), or where a key differs from one of those by tildes before it. {@link readKey} takes it back.
 */
export function storedKey(key: string): string {
  return isTaken(key) ? `~${key}` : key;
}

/** The key that {@link storedKey} made `stored` of. */
export function readKey(stored: string): string {
  return stored.startsWith("~") && isTaken(stored) ? stored.slice(1) : stored;
}

/** Asked several times for every key that is written: most begin with neither sign, and are only looked up. */
function isTaken(key: string): boolean {
  const bare = key.startsWith("~") ? key.replace(/^~+/, "") : key;
  return INHERITED.has(bare) || (bare.startsWith("__") && RESERVED.test(bare));
}
