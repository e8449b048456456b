import { getApps, initializeApp } from "firebase-admin/app";
import { getAuth } from "firebase-admin/auth";
import { firebaseAccounts } from "../accounts/firebase-accounts.ts";
import type { Accounts } from "../ports/accounts.ts";

/**
 * The sign-in accounts of the project that the functions run in, as the platform's `FIREBASE_CONFIG` says, or of the
 * emulator where `FIREBASE_AUTH_EMULATOR_HOST` is set. An application that the process has already is taken as it is.
 */
export function platformAccounts(): Accounts {
  const existing = getApps().find(({ name }) => name === "[DEFAULT]");
  return firebaseAccounts(getAuth(existing ?? initializeApp()));
}
