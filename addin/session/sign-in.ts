/** Why signing in, or asking for or setting a new password, did not work. */
export type SignInProblem =
  /** The e-mail and the password do not go together, or nobody has this e-mail: which of both is told to nobody. */
  | "wrong-password"
  /** The link that sets a password was used before, or is too old. */
  | "link-expired"
  | "weak-password"
  | "disabled"
  | "too-many-attempts"
  | "unreachable"
  | "misconfigured";

/** Whether somebody is signed in. */
export type Presence = "signedIn" | "signedOut";

/** Sign-in as the page and the pane know it; whose accounts these are is behind it. */
export interface SignIn {
  /** Tells at once who is there, and again whenever that changes. */
  readonly watch: (changed: (presence: Presence) => void) => void;
  /** `shared`: a computer that others use; the session then ends with the page. Null when it worked. */
  readonly signIn: (email: string, password: string, shared: boolean) => Promise<SignInProblem | null>;
  /** Signs in with a token that the cloud gave to somebody whom another vouches for. */
  readonly signInWithToken: (token: string, shared: boolean) => Promise<SignInProblem | null>;
  /** Sends a link to set a new password, if there is such an account. */
  readonly sendNewPassword: (email: string) => Promise<SignInProblem | null>;
  /** Sets a password with the code of a link, and signs its person in. Null when it worked. */
  readonly setPassword: (code: string, password: string) => Promise<SignInProblem | null>;
  readonly signOut: () => Promise<void>;
  /** The token of whoever is signed in, null for nobody. Rejects when a new one is due and there is no network. */
  readonly token: () => Promise<string | null>;
}

/** What is needed to reach the accounts. */
export interface SignInSettings {
  readonly apiKey: string;
  readonly projectId: string;
  readonly authDomain?: string;
  /** Where the sign-in emulator is, as `http://127.0.0.1:9099`; null for the real accounts. */
  readonly emulator: string | null;
}
