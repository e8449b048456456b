/** What a byte means inside text or an attribute's value. */
export const ORDINARY = 0;
export const STOP = 1;
export const REFERENCE = 2;
export const RETURN = 3;
export const BLANK = 4;
export const CLOSING = 5;
export const ILLEGAL = 6;

export const LESS = 0x3c;
export const GREATER = 0x3e;
export const SLASH = 0x2f;
export const QUOTE = 0x22;

export const TEXT_CLASS: Uint8Array = new Uint8Array(256);
/**
 * 1 for a byte that may begin a name, 2 for one that may only follow, 0 for the others. Every byte from 0x80 may: that
 * they are UTF-8 is checked before, and no name with them is one that the reader acts on.
 */
export const NAME_CLASS: Uint8Array = new Uint8Array(256);

for (let byte = 0; byte < 256; byte++) {
  const character = String.fromCharCode(byte);
  TEXT_CLASS[byte] = byte < 0x20 ? ILLEGAL : ORDINARY;
  NAME_CLASS[byte] = byte >= 0x80 || /[A-Za-z_:]/.test(character) ? 1 : /[-.0-9]/.test(character) ? 2 : 0;
}
TEXT_CLASS[LESS] = STOP;
TEXT_CLASS[0x26] = REFERENCE;
TEXT_CLASS[0x0d] = RETURN;
TEXT_CLASS[0x09] = BLANK;
TEXT_CLASS[0x0a] = BLANK;
TEXT_CLASS[GREATER] = CLOSING;

/** White space as XML has it. */
export function isBlank(byte: number | undefined): boolean {
  return byte !== undefined && byte <= 0x20 && (byte === 0x20 || byte === 0x0a || byte === 0x09 || byte === 0x0d);
}
