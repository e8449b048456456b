import type { SignIn, SignInProblem } from "./sign-in.ts";

/** A window beside the pane in which somebody signs in elsewhere. */
export interface SignInDialog {
  /**
   * Opens a page of our own origin, which may lead elsewhere and comes back; what it says in the end, or null when it was
   * closed before. Rejects when no window can be opened.
   */
  readonly open: (page: string) => Promise<string | null>;
}

/** The page that leads to the provider of identities, and that it leads back to. */
export const FEDERATED_PAGE = "/entrar-federado.html";

/** What the page says in the end. */
export interface FederatedMessage {
  readonly token: string;
}

/** What came of signing in elsewhere. `abandoned`: the window was closed, and why was told in it. */
export type FederatedOutcome = "signedIn" | "abandoned" | SignInProblem;

/** Signs in with what a provider of identities vouches for. */
export async function signInFederated(
  dialog: SignInDialog,
  signIn: Pick<SignIn, "signInWithToken">,
  shared: boolean,
): Promise<FederatedOutcome> {
  const message = await dialog.open(FEDERATED_PAGE).catch(() => undefined);
  if (message === undefined) return "misconfigured";
  if (message === null) return "abandoned";
  const token = tokenIn(message);
  return token === null ? "misconfigured" : ((await signIn.signInWithToken(token, shared)) ?? "signedIn");
}

/** Any page that the window comes to might say something. */
function tokenIn(message: string): string | null {
  try {
    const { token } = JSON.parse(message) as Partial<FederatedMessage>;
    return typeof token === "string" ? token : null;
  } catch {
    return null;
  }
}
