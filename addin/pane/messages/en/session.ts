import { signInProblems } from "../../../session/messages/en.ts";

export const session = {
  title: "Sign in",
  lead: "To send plans and to open those of your agency. Checking needs no account.",
  email: "E-mail",
  password: "Password",
  shared: "This computer is shared",
  sharedHelp: "The session ends when the pane closes.",
  submit: "Sign in",
  submitting: "Signing in…",
  federated: "Sign in with {name}",
  forgotten: "I forgot my password",
  forgottenLead: "If there is an account with this e-mail, a link to set another password arrives in some minutes.",
  forgottenSubmit: "Send the link",
  forgottenSent: "Done: if there is an account with this e-mail, the link is on its way. Look in the spam folder, too.",
  backToSignIn: "Back to signing in",
  noAccount: "No account yet? Ask your agency's focal point for the invitation.",
  problems: signInProblems,
  expired: "Your session has ended. Sign in again to go on; what was here has been kept.",
  withoutRole: "Your account has no role yet",
  withoutRoleHelp:
    "You are signed in, but nobody invited this account. Ask your agency's focal point for the invitation and use the same e-mail; then sign out and in again.",
  unknown: "It could not be found out who you are",
  signedIn: "You are signed in as {name}.",
  signedOut: "You are signed out.",
  signOut: "Sign out",
} as const;
