import { createHash } from "node:crypto";

/** What an address is known by in ids of documents: SHA-256 of it in lower case. Two spellings are one person. */
export function addressHash(address: string): string {
  return createHash("sha256").update(address.toLowerCase(), "utf8").digest("hex");
}
