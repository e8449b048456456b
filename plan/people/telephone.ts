/** The area codes in use in Brazil (the 67 national codes of Anatel's numbering plan). */
const AREA_CODES: ReadonlySet<string> = new Set(
  (
    "11 12 13 14 15 16 17 18 19 21 22 24 27 28 31 32 33 34 35 37 38 41 42 43 44 45 46 47 48 49 51 53 54 55 61 62 63 64 " +
    "65 66 67 68 69 71 73 74 75 77 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98 99"
  ).split(" "),
);

const EXTENSION = /[\s,;/(-]*(?:ramal|r\.|ext\.?|x)\s*:?\s*\d{1,6}\)?\s*$/i;

/** A trunk prefix with room for a carrier, as old letterheads print it: `0xx61`, `(0**61)`, `+55 0(xx)61`. */
const ANY_CARRIER = /^((?:\+|00)?(?:55)?[\s(.-]*)0?[\s(]*(?:xx|\*\*)/i;

/**
 * A Brazilian telephone as `+55` and its digits, area code included: `(61) 3333-4444` is `+556133334444`. An extension
 * at the end (`ramal 123`) is dropped; a trunk prefix (`0`, `0xx`, `0**`) and a country code (`55`,
 * `+55`, `0055`) are understood; `0800` and its kind keep
 * their zero, as they are dialled. Null when there is no area code, when Brazil has no such area code, or when the
 * digits are too few or too many.
 */
export function normalizedTelephone(text: string): string | null {
  const plain = text.trim().replace(ANY_CARRIER, "$1").replace(EXTENSION, "").trim();
  if (!/^\+?[\d\s().\-/]+$/.test(plain)) return null;
  let digits = plain.replace(/\D/g, "");
  if (plain.startsWith("+") && !digits.startsWith("55")) return null;
  if (digits.startsWith("0055")) digits = digits.slice(4);
  else if (digits.startsWith("55") && (plain.startsWith("+") || digits.length >= 12)) digits = digits.slice(2);
  if (/^0[3589]00\d{6,7}$/.test(digits)) return `+55${digits}`;
  if (digits.startsWith("0")) digits = digits.slice(1);
  if (!AREA_CODES.has(digits.slice(0, 2))) return null;
  const subscriber = digits.slice(2);
  const fixed = /^[2-5]\d{7}$/.test(subscriber);
  const mobile = /^9\d{8}$/.test(subscriber);
  return fixed || mobile ? `+55${digits}` : null;
}
