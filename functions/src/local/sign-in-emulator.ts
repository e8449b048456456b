import { PROJECT } from "./emulators.ts";

/** An account as the emulator gives and takes it; passwords are in it in the clear, as the emulator keeps them. */
export interface EmulatedAccount {
  readonly localId: string;
  readonly email?: string;
  readonly [property: string]: unknown;
}

/** An account to be made with a password. */
export interface NewAccount {
  readonly localId: string;
  readonly email: string;
  readonly displayName: string;
  readonly rawPassword: string;
  readonly emailVerified: true;
  readonly disabled: boolean;
  /** The claims, as JSON text. */
  readonly customAttributes: string;
}

/** The sign-in emulator, by the ways that only an emulator offers. */
export interface SignInEmulator {
  accounts(): Promise<readonly EmulatedAccount[]>;
  /** Adds accounts as they are; one that is there already is replaced. */
  add(accounts: readonly (EmulatedAccount | NewAccount)[]): Promise<void>;
  setPassword(uid: string, password: string): Promise<void>;
}

/** Speaks to the emulator at an address such as `http://127.0.0.1:5081`. All of it rejects when it does not answer so. */
export function signInEmulator(origin: string): SignInEmulator {
  const base = `${origin}/identitytoolkit.googleapis.com/v1/projects/${PROJECT}`;
  const ask = async (path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${base}/${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { authorization: "Bearer owner", "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`The sign-in emulator answered ${answer.status}: ${text}`);
    return JSON.parse(text);
  };
  return {
    async accounts() {
      const { users = [] } = (await ask("accounts:batchGet?maxResults=-1")) as { users?: EmulatedAccount[] };
      return users;
    },
    async add(accounts) {
      if (accounts.length === 0) return;
      const { error = [] } = (await ask("accounts:batchCreate", { users: accounts, allowOverwrite: true })) as {
        error?: { message?: string }[];
      };
      if (error.length > 0) throw new Error(`The sign-in emulator refused accounts: ${JSON.stringify(error)}`);
    },
    async setPassword(uid, password) {
      // Whoever sets a password through an invitation has proved the address; without that, the next one takes it away.
      await ask("accounts:update", { localId: uid, password, emailVerified: true });
    },
  };
}
