import type { SignInSettings } from "./sign-in.ts";

/** Where Firebase Hosting, and its emulator too, tells a page of which project it is. */
const ADDRESS = "/__/firebase/init.json";

/**
 * The project's settings as Hosting gives them. It says nothing of emulators in JSON, so the emulator's address is the
 * build's to say. Rejects when Hosting does not answer, or knows no web application of the project.
 */
export async function signInSettings(emulator: string | null): Promise<SignInSettings> {
  const response = await fetch(ADDRESS);
  if (!response.ok) throw new Error(`${ADDRESS} answered ${response.status}.`);
  const { apiKey, projectId, authDomain } = (await response.json()) as Partial<SignInSettings>;
  if (!apiKey || !projectId) throw new Error(`${ADDRESS} names no web application.`);
  return authDomain ? { apiKey, projectId, authDomain, emulator } : { apiKey, projectId, emulator };
}
