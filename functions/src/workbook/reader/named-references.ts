const SEMICOLON = 0x3b;

/**
 * Recognises one of the five references that XML names (`&quot;`, `&amp;`, `&apos;`, `&lt;`, `&gt;`) at its `&`. The
 * formulas of a form are full of them.
 *
 * @returns how many bytes it has, times 256, plus the character it stands for; 0 when it is any other
 */
export function namedReference(bytes: Uint8Array, at: number): number {
  const second = bytes[at + 2];
  switch (bytes[at + 1]) {
    case 0x71:
      return second === 0x75 && bytes[at + 3] === 0x6f && bytes[at + 4] === 0x74 && bytes[at + 5] === SEMICOLON
        ? 0x622
        : 0;
    case 0x61:
      if (second === 0x6d) return bytes[at + 3] === 0x70 && bytes[at + 4] === SEMICOLON ? 0x526 : 0;
      return second === 0x70 && bytes[at + 3] === 0x6f && bytes[at + 4] === 0x73 && bytes[at + 5] === SEMICOLON
        ? 0x627
        : 0;
    case 0x6c:
      return second === 0x74 && bytes[at + 3] === SEMICOLON ? 0x43c : 0;
    case 0x67:
      return second === 0x74 && bytes[at + 3] === SEMICOLON ? 0x43e : 0;
    default:
      return 0;
  }
}
