import { randomBytes } from "node:crypto";
import type { Auth, DecodedIdToken, UserRecord } from "firebase-admin/auth";
import { type Accounts, AccountsUnavailable, type SignInAccount, type VerifiedToken } from "../ports/accounts.ts";
import { answeredWithin } from "./answered-within.ts";
import { looksLikeIdToken } from "./id-token-shape.ts";

/** How long the keys of tokens may take to come, in milliseconds: longer than firebase-admin tries again, which alone would wait for ever. */
const PATIENCE = 10_000;

/** Everything that firebase-admin says of a token itself begins with one of these; the rest is said of the service. */
const OF_THE_TOKEN = ["Firebase ID token ", "Decoding Firebase ID token failed", "verifyIdToken() expects "];

/** The codes with which a token is refused; the last three only by the emulator, which looks the person up. */
const REFUSED = new Set([
  "auth/id-token-expired",
  "auth/invalid-id-token",
  "auth/id-token-revoked",
  "auth/user-disabled",
  "auth/user-not-found",
]);

/**
 * The sign-in accounts of Firebase Authentication. A token is judged by its signature and dates alone, without asking
 * whether it was revoked: what is written is guarded by the person's document, which changes at once.
 */
export function firebaseAccounts(auth: Auth): Accounts {
  return {
    verify: (token) => verify(auth, token),
    ensure: (person) => answered(() => ensure(auth, person)),
    setClaims: (uid, claims) => answered(() => auth.setCustomUserClaims(uid, { ...claims })),
    setDisabled: (uid, disabled) =>
      answered(async () => {
        await auth.updateUser(uid, { disabled });
        if (disabled) await auth.revokeRefreshTokens(uid);
      }),
    remove: (uid) => answered(() => remove(auth, uid)),
    setName: (uid, name) =>
      answered(async () => {
        await auth.updateUser(uid, { displayName: name });
      }),
    passwordLink: (email) => answered(() => auth.generatePasswordResetLink(email)),
    customToken: (uid) => answered(() => auth.createCustomToken(uid)),
  };
}

async function verify(auth: Auth, token: string): Promise<VerifiedToken | null> {
  if (!looksLikeIdToken(token)) return null;
  let decoded: DecodedIdToken;
  try {
    decoded = await answeredWithin(PATIENCE, auth.verifyIdToken(token));
  } catch (error) {
    if (isOfTheToken(error)) return null;
    throw unavailable(error);
  }
  return { uid: decoded.uid, email: textOf(decoded.email), name: textOf(decoded.name), claims: decoded };
}

function isOfTheToken(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== null && REFUSED.has(code)) return true;
  // A failed download of the keys has the same code as a bad token, so only the words tell them apart.
  const message = error instanceof Error ? error.message : "";
  return code === "auth/argument-error" && OF_THE_TOKEN.some((start) => message.startsWith(start));
}

async function ensure(auth: Auth, person: { readonly email: string; readonly name: string }): Promise<SignInAccount> {
  const found =
    (await byEmail(auth, person.email)) ?? (await create(auth, person)) ?? (await byEmail(auth, person.email));
  if (!found) throw new Error(`the account of ${person.email} came and went`);
  if (!found.emailVerified) await takeFromStrangers(auth, found);
  return { uid: found.uid, email: found.email ?? person.email };
}

async function remove(auth: Auth, uid: string): Promise<void> {
  try {
    await auth.deleteUser(uid);
  } catch (error) {
    if (codeOf(error) !== "auth/user-not-found") throw error;
  }
}

async function byEmail(auth: Auth, email: string): Promise<UserRecord | null> {
  try {
    return await auth.getUserByEmail(email);
  } catch (error) {
    if (codeOf(error) === "auth/user-not-found") return null;
    throw error;
  }
}

/** The account just made, or null when another made it meanwhile. */
async function create(auth: Auth, { email, name }: { readonly email: string; readonly name: string }) {
  try {
    return await auth.createUser({ email, displayName: name });
  } catch (error) {
    if (codeOf(error) === "auth/email-already-exists") return null;
    throw error;
  }
}

/**
 * Anybody may have signed up with an address that is not theirs, waiting for it to be invited. As long as nobody proved
 * the address (a password set through the link proves it), no password, session or other way in outlives an invitation.
 */
async function takeFromStrangers(auth: Auth, { uid, providerData, phoneNumber }: UserRecord): Promise<void> {
  if (providerData.length === 0) return;
  const others = providerData.map(({ providerId }) => providerId).filter((id) => id !== "password" && id !== "phone");
  await auth.updateUser(uid, {
    password: randomBytes(32).toString("base64url"),
    ...(others.length > 0 && { providersToUnlink: others }),
    ...(phoneNumber !== undefined && { phoneNumber: null }),
  });
  await auth.revokeRefreshTokens(uid);
}

async function answered<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw unavailable(error);
  }
}

function unavailable(error: unknown): AccountsUnavailable {
  return new AccountsUnavailable(error instanceof Error ? error.message : "the sign-in service failed", {
    cause: error,
  });
}

function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
