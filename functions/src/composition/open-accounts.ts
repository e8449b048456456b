import { deleteApp, initializeApp } from "firebase-admin/app";
import { getAuth } from "firebase-admin/auth";
import { firebaseAccounts } from "../accounts/firebase-accounts.ts";
import type { Accounts } from "../ports/accounts.ts";

let opened = 0;

/**
 * The sign-in accounts of a Firebase project; null where the surroundings say which (in the cloud, or by
 * `GOOGLE_CLOUD_PROJECT`). Reached with the credentials of the machine it runs on, or of
 * `GOOGLE_APPLICATION_CREDENTIALS`; `FIREBASE_AUTH_EMULATOR_HOST` takes its place where it is set. Nothing is connected
 * to yet. Closing takes nothing from anybody else.
 */
export function openAccounts(projectId: string | null): Accounts & { close(): Promise<void> } {
  opened++;
  const app = initializeApp(projectId === null ? {} : { projectId }, `accounts-${opened}`);
  return { ...firebaseAccounts(getAuth(app)), close: () => deleteApp(app) };
}
