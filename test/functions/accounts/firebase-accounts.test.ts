import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type App, deleteApp, initializeApp } from "firebase-admin/app";
import { type Auth, getAuth } from "firebase-admin/auth";
import { firebaseAccounts } from "../../../functions/src/accounts/firebase-accounts.ts";
import { type Accounts, AccountsUnavailable } from "../../../functions/src/ports/accounts.ts";
import { type AuthEmulator, startAuthEmulator } from "../../accounts/auth-emulator.ts";

let emulator: AuthEmulator;
let app: App;
let auth: Auth;
let accounts: Accounts;

beforeAll(async () => {
  emulator = await startAuthEmulator();
  process.env.FIREBASE_AUTH_EMULATOR_HOST = emulator.host;
  app = initializeApp({ projectId: emulator.projectId }, "firebase-accounts");
  auth = getAuth(app);
  accounts = firebaseAccounts(auth);
});

afterAll(async () => {
  delete process.env.FIREBASE_AUTH_EMULATOR_HOST;
  await deleteApp(app);
  await emulator.close();
});

const marta = { email: "marta@exemplo.gov.br", name: "Marta Lima" };

describe("an account", () => {
  test("is made once, however often it is asked for", async () => {
    const first = await accounts.ensure(marta);
    expect(first.email).toBe(marta.email);
    expect(await accounts.ensure({ ...marta, name: "Outra" })).toEqual(first);
    expect((await auth.getUser(first.uid)).displayName).toBe("Marta Lima");
  });

  test("is one even when two ask for it at once", async () => {
    const joana = { email: "joana@exemplo.gov.br", name: "Joana Reis" };
    const made = await Promise.all(Array.from({ length: 8 }, () => accounts.ensure(joana)));
    expect(new Set(made.map(({ uid }) => uid)).size).toBe(1);
  });

  test("is opened by its own link, once, and its token says the claims", async () => {
    const { uid } = await accounts.ensure(marta);
    await accounts.setClaims(uid, { role: "focalPoint", agency: "26" });
    const link = await accounts.passwordLink(marta.email);
    await emulator.setPassword(link, "uma senha longa");
    await expect(emulator.setPassword(link, "outra senha longa")).rejects.toThrow("INVALID_OOB_CODE");

    const token = await accounts.verify(await emulator.signIn(marta.email, "uma senha longa"));
    expect(token).toMatchObject({ uid, email: marta.email, name: "Marta Lima" });
    expect(token?.claims).toMatchObject({ role: "focalPoint", agency: "26" });
  });

  test("is removed, and one that is not there is removed already", async () => {
    const { uid } = await accounts.ensure({ email: "rosa@exemplo.gov.br", name: "Rosa Dias" });
    await accounts.remove(uid);
    await expect(auth.getUser(uid)).rejects.toMatchObject({ code: "auth/user-not-found" });
    await accounts.remove(uid);
  });

  test("loses the claims it had when it gets others", async () => {
    const { uid } = await accounts.ensure(marta);
    await accounts.setClaims(uid, { role: "ministry" });
    expect((await auth.getUser(uid)).customClaims).toEqual({ role: "ministry" });
  });

  test("keeps its password when it is asked for again after its owner set one", async () => {
    await accounts.ensure(marta);
    await expect(emulator.signIn(marta.email, "uma senha longa")).resolves.toEqual(expect.any(String));
  });

  test("is called as it was last named", async () => {
    const { uid } = await accounts.ensure(marta);
    await accounts.setName(uid, "Marta Lima de Sá");
    expect((await auth.getUser(uid)).displayName).toBe("Marta Lima de Sá");
  });

  test("that is disabled signs in no more, and enabled it does", async () => {
    const { uid } = await accounts.ensure(marta);
    const token = await emulator.signIn(marta.email, "uma senha longa");
    await accounts.setDisabled(uid, true);
    await expect(emulator.signIn(marta.email, "uma senha longa")).rejects.toThrow("USER_DISABLED");
    expect(await accounts.verify(token)).toBeNull();
    await accounts.setDisabled(uid, false);
    await expect(emulator.signIn(marta.email, "uma senha longa")).resolves.toEqual(expect.any(String));
  });
});

describe("a stranger who signed up with somebody else's address", () => {
  test("has neither password nor session once that address is invited", async () => {
    const email = "pedro@exemplo.gov.br";
    const token = await emulator.signUp(email, "senha do estranho");
    expect(await accounts.verify(token)).not.toBeNull();
    // The emulator tells sessions apart by whole seconds.
    await new Promise((later) => setTimeout(later, 1100));

    const { uid } = await accounts.ensure({ email, name: "Pedro Nunes" });
    await accounts.setClaims(uid, { role: "admin" });

    await expect(emulator.signIn(email, "senha do estranho")).rejects.toThrow("INVALID_PASSWORD");
    expect(await accounts.verify(token)).toBeNull();
    await emulator.setPassword(await accounts.passwordLink(email), "senha de Pedro");
    await expect(emulator.signIn(email, "senha de Pedro")).resolves.toEqual(expect.any(String));
  });
});

describe("the service's refusals", () => {
  test("are not the caller's to mend", async () => {
    await expect(accounts.setClaims("nobody", { role: "admin" })).rejects.toThrow(AccountsUnavailable);
    await expect(accounts.passwordLink("ninguem@exemplo.gov.br")).rejects.toThrow(AccountsUnavailable);
  });

  test("and its silence are one", async () => {
    process.env.FIREBASE_AUTH_EMULATOR_HOST = "127.0.0.1:1";
    const deaf = initializeApp({ projectId: emulator.projectId }, "deaf");
    const unreachable = firebaseAccounts(getAuth(deaf));
    process.env.FIREBASE_AUTH_EMULATOR_HOST = emulator.host;
    await expect(unreachable.ensure(marta)).rejects.toThrow(AccountsUnavailable);
    await expect(unreachable.verify(await emulator.signIn(marta.email, "uma senha longa"))).rejects.toThrow(
      AccountsUnavailable,
    );
    await deleteApp(deaf);
  });
});
