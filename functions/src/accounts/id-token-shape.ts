const SEGMENT = /^[A-Za-z0-9_-]+$/;

/**
 * Whether a text has the outer shape of a signed or unsigned ID token: three parts, the first two of them JSON objects.
 * firebase-admin reads fields of the payload before it knows that it is an object, and fails on one that is `null`.
 */
export function looksLikeIdToken(text: string): boolean {
  const [header, payload, signature, ...more] = text.split(".");
  if (header === undefined || payload === undefined || signature === undefined || more.length > 0) return false;
  return isEncodedObject(header) && isEncodedObject(payload) && (signature === "" || SEGMENT.test(signature));
}

function isEncodedObject(segment: string): boolean {
  if (!SEGMENT.test(segment)) return false;
  try {
    const value: unknown = JSON.parse(Buffer.from(segment, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
