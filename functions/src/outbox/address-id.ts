import { createHash } from "node:crypto";

/** What an address is known by where it may not stand itself: a SHA-256 of it in lower case, in hexadecimal. */
export function addressId(address: string): string {
  return createHash("sha256").update(address.toLowerCase()).digest("hex");
}
