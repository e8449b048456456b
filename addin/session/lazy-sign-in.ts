import type { Presence, SignIn, SignInProblem } from "./sign-in.ts";

/** Remembers, beyond the page, that somebody signed in here. */
export interface SignedInMark {
  readonly read: () => boolean;
  readonly write: (signedIn: boolean) => void;
}

/**
 * A {@link SignIn} whose code is loaded when it is first needed: at once only where somebody had signed in before, else
 * when they do. While it cannot be loaded nobody is signed in, and trying again loads it again.
 */
export function lazySignIn(load: () => Promise<SignIn>, mark: SignedInMark): SignIn {
  let loading: Promise<SignIn> | null = null;
  let changed: (presence: Presence) => void = () => {};
  const loaded = () => {
    loading ??= load().then(
      (signIn) => {
        signIn.watch((presence) => {
          if (presence === "signedOut") mark.write(false);
          changed(presence);
        });
        return signIn;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  const attempt = (act: (signIn: SignIn) => Promise<SignInProblem | null>): Promise<SignInProblem | null> =>
    loaded().then(act, () => "unreachable");
  const marked = (shared: boolean, act: (signIn: SignIn) => Promise<SignInProblem | null>) =>
    attempt(async (signIn) => {
      const problem = await act(signIn);
      if (problem === null && !shared) mark.write(true);
      return problem;
    });
  return {
    watch: (listener) => {
      changed = listener;
      if (!mark.read()) listener("signedOut");
      else loaded().catch(() => listener("signedOut"));
    },
    signIn: (email, password, shared) => marked(shared, (signIn) => signIn.signIn(email, password, shared)),
    signInWithToken: (token, shared) => marked(shared, (signIn) => signIn.signInWithToken(token, shared)),
    sendNewPassword: (email) => attempt((signIn) => signIn.sendNewPassword(email)),
    setPassword: (code, password) =>
      attempt(async (signIn) => {
        const problem = await signIn.setPassword(code, password);
        if (problem === null) mark.write(true);
        return problem;
      }),
    signOut: async () => {
      mark.write(false);
      await loading?.then((signIn) => signIn.signOut());
    },
    token: async () => (loading ? (await loading).token() : null),
  };
}
