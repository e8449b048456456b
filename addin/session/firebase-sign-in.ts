import { initializeApp } from "firebase/app";
import {
  browserLocalPersistence,
  confirmPasswordReset,
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
  inMemoryPersistence,
  onAuthStateChanged,
  sendPasswordResetEmail,
  setPersistence,
  signInWithCustomToken,
  signInWithEmailAndPassword,
  signOut,
  verifyPasswordResetCode,
} from "firebase/auth";
import type { SignIn, SignInProblem, SignInSettings } from "./sign-in.ts";
import { signInProblem } from "./sign-in-problem.ts";

/**
 * {@link SignIn} with Firebase's accounts. E-mail and password alone: pop-ups and redirects do not work inside Excel,
 * and without their resolver no script of another origin is ever loaded.
 */
export function firebaseSignIn({ emulator, ...options }: SignInSettings, language: string): SignIn {
  const auth = initializeAuth(initializeApp(options), {
    // What this browser has of these, in this order.
    persistence: [indexedDBLocalPersistence, browserLocalPersistence, inMemoryPersistence],
  });
  auth.languageCode = language;
  if (emulator !== null) connectAuthEmulator(auth, emulator, { disableWarnings: true });
  return {
    watch: (changed) => {
      onAuthStateChanged(auth, (user) => changed(user ? "signedIn" : "signedOut"));
    },
    signIn: (email, password, shared) =>
      problemOf(async () => {
        if (shared) await setPersistence(auth, inMemoryPersistence);
        await signInWithEmailAndPassword(auth, email, password);
      }),
    signInWithToken: (token, shared) =>
      problemOf(async () => {
        if (shared) await setPersistence(auth, inMemoryPersistence);
        await signInWithCustomToken(auth, token);
      }),
    sendNewPassword: async (email) => {
      const problem = await problemOf(() => sendPasswordResetEmail(auth, email));
      // Projects without protection against enumeration say that there is no such account: that is nobody's to know.
      return problem === "wrong-password" ? null : problem;
    },
    setPassword: (code, password) =>
      problemOf(async () => {
        // Asked before the code is used up: afterwards nobody says whose it was.
        const email = await verifyPasswordResetCode(auth, code);
        await confirmPasswordReset(auth, code, password);
        await signInWithEmailAndPassword(auth, email, password);
      }),
    signOut: () => signOut(auth),
    token: async () => {
      await auth.authStateReady();
      return (await auth.currentUser?.getIdToken()) ?? null;
    },
  };
}

async function problemOf(act: () => Promise<void>): Promise<SignInProblem | null> {
  try {
    await act();
    return null;
  } catch (error) {
    return signInProblem(error);
  }
}
