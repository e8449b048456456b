import type { Language } from "../../plan/messages/catalogue.ts";
import type { SignedInMark } from "../session/lazy-sign-in.ts";

const LANGUAGE = "plano.language";
const SIGNED_IN = "plano.signedIn";
const SHARED = "plano.shared";

/** The language somebody chose on this browser; Portuguese unless they did. */
export function chosenLanguage(): Language {
  return read(LANGUAGE) === "en" ? "en" : "pt-BR";
}

/** Remembers the language. */
export function chooseLanguage(language: Language): void {
  write(LANGUAGE, language);
}

/** Whether others use this computer, as far as somebody said so on this browser. */
export function chosenShared(): boolean {
  return read(SHARED) === "yes";
}

/** Remembers whether others use this computer. */
export function chooseShared(shared: boolean): void {
  write(SHARED, shared ? "yes" : null);
}

/** Whether somebody had signed in on this browser, not who. */
export const signedInMark: SignedInMark = {
  read: () => read(SIGNED_IN) === "yes",
  write: (signedIn) => write(SIGNED_IN, signedIn ? "yes" : null),
};

/** Storage may be switched off: then nothing is remembered. */
function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Nothing is remembered.
  }
}
