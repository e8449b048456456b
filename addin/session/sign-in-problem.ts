import type { SignInProblem } from "./sign-in.ts";

const PROBLEMS: { readonly [code: string]: SignInProblem } = {
  "auth/invalid-credential": "wrong-password",
  "auth/invalid-login-credentials": "wrong-password",
  "auth/wrong-password": "wrong-password",
  "auth/user-not-found": "wrong-password",
  "auth/invalid-email": "wrong-password",
  "auth/missing-password": "wrong-password",
  "auth/user-disabled": "disabled",
  "auth/too-many-requests": "too-many-attempts",
  "auth/quota-exceeded": "too-many-attempts",
  "auth/network-request-failed": "unreachable",
  "auth/timeout": "unreachable",
};

/** What an error of firebase/auth means to the person; what nobody foresaw is a matter for whoever runs the system. */
export function signInProblem(error: unknown): SignInProblem {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return (typeof code === "string" ? PROBLEMS[code] : undefined) ?? "misconfigured";
}
