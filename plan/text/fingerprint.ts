/**
 * Fourteen hexadecimal digits that tell texts apart: equal texts have the same, and two different ones share one about
 * once in 9,000,000,000,000,000. It says that a text has changed, and is no proof against somebody who wants two
 * texts to look alike; what is proved is hashed with SHA-256, which `plan/` does not have. The mixing is cyrb53's
 * (bryc, public domain).
 */
export function fingerprint(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 2_654_435_761);
    other = Math.imul(other ^ unit, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  const high = (other & 0x1fffff).toString(16).padStart(6, "0");
  return high + (one >>> 0).toString(16).padStart(8, "0");
}
