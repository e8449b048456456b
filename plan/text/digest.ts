/** A digest of 53 bits as 11 letters and digits: enough to tell that something changed, not to prove that nothing did. */
export function digest(text: string): string {
  // Two running products modulo 2^32, as FNV-1a and MurmurHash's finish mix them.
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
  }
  low = Math.imul(low ^ (low >>> 16) ^ high, 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 15) ^ low, 0x27d4eb2f);
  return (((high >>> 0) % 2 ** 21) * 2 ** 32 + (low >>> 0)).toString(36).padStart(11, "0");
}
