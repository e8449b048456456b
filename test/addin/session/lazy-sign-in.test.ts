import { describe, expect, test } from "@jest/globals";
import { lazySignIn } from "../../../addin/session/lazy-sign-in.ts";
import type { Presence, SignIn } from "../../../addin/session/sign-in.ts";
import { signInProblem } from "../../../addin/session/sign-in-problem.ts";

function accounts(): SignIn {
  let changed: (presence: Presence) => void = () => {};
  return {
    watch: (listener) => {
      changed = listener;
    },
    signIn: async () => {
      changed("signedIn");
      return null;
    },
    signInWithToken: async () => null,
    sendNewPassword: async () => null,
    setPassword: async (code) => {
      if (code !== "good") return "link-expired";
      changed("signedIn");
      return null;
    },
    signOut: async () => changed("signedOut"),
    token: async () => "token",
  };
}

function mark(signedIn: boolean) {
  let marked = signedIn;
  return {
    read: () => marked,
    write: (next: boolean) => {
      marked = next;
    },
  };
}

describe("sign-in that is loaded when it is needed", () => {
  test("is not loaded where nobody had signed in", async () => {
    let loads = 0;
    const signIn = lazySignIn(async () => {
      loads += 1;
      return accounts();
    }, mark(false));
    const seen: Presence[] = [];
    signIn.watch((presence) => seen.push(presence));
    expect(seen).toEqual(["signedOut"]);
    expect(await signIn.token()).toBeNull();
    expect(loads).toBe(0);
  });

  test("remembers who signed in, but not on a shared computer", async () => {
    const own = mark(false);
    await lazySignIn(async () => accounts(), own).signIn("a@exemplo.gov.br", "x", false);
    expect(own.read()).toBe(true);
    const shared = mark(false);
    await lazySignIn(async () => accounts(), shared).signIn("a@exemplo.gov.br", "x", true);
    expect(shared.read()).toBe(false);
  });

  test("remembers who set a password and so came in, and nobody whose link was of no use", async () => {
    const own = mark(false);
    const signIn = lazySignIn(async () => accounts(), own);
    expect(await signIn.setPassword("old", "x")).toBe("link-expired");
    expect(own.read()).toBe(false);
    expect(await signIn.setPassword("good", "x")).toBeNull();
    expect(own.read()).toBe(true);
  });

  test("can be tried again after it could not be loaded", async () => {
    let online = false;
    const signIn = lazySignIn(async () => {
      if (!online) throw new Error("no network");
      return accounts();
    }, mark(false));
    expect(await signIn.signIn("a@exemplo.gov.br", "x", false)).toBe("unreachable");
    online = true;
    expect(await signIn.signIn("a@exemplo.gov.br", "x", false)).toBeNull();
  });
});

describe("an error of the accounts", () => {
  test.each([
    ["auth/invalid-credential", "wrong-password"],
    ["auth/user-not-found", "wrong-password"],
    ["auth/too-many-requests", "too-many-attempts"],
    ["auth/something-new", "misconfigured"],
  ])("%s means %s", (code, problem) => expect(signInProblem({ code })).toBe(problem));
});
