import { signInProblems } from "../../../session/messages/en.ts";

export const session = {
  title: "Sign in",
  lead: "For those who fill in the Plano de Integração without the Excel add-in, and those who follow the plans.",
  email: "E-mail",
  password: "Password",
  shared: "Others use this computer",
  sharedHelp: "The session ends when the page is closed.",
  submit: "Sign in",
  submitting: "Signing in…",
  forgotten: "Forgotten password",
  forgottenTitle: "Forgotten password",
  forgottenLead:
    "Give your e-mail. If there is an account of it, a link to set another password arrives in a few minutes.",
  forgottenSubmit: "Send the link",
  forgottenSent: "Done: if there is an account of this e-mail, the link is on its way. Look into the spam folder too.",
  backToSignIn: "Back to sign-in",
  newPasswordTitle: "Set a password",
  newPasswordLead: "Choose the password to sign in with. The invitation's link works once.",
  newPassword: "New password",
  newPasswordHelp: "At least 8 characters. A short sentence is easy to remember.",
  showPassword: "Show the password",
  newPasswordSubmit: "Set the password and sign in",
  newPasswordSubmitting: "Setting the password…",
  newPasswordElsewhere:
    "{name} is signed in with this browser. To set the password of another account, sign out and open the invitation's link again.",
  noAccount: "No account yet?",
  noAccountHelp: "Ask your agency's focal point for an invitation; a focal point's comes from the ministry.",
  verifyHint: "A receipt can be verified without signing in.",
  problems: signInProblems,
  expired: "Your session has ended. Sign in again to go on; what was here was kept.",
  withoutRole: "Your account has no role yet",
  withoutRoleHelp:
    "You are signed in, but nobody invited this account. Ask your agency's focal point for an invitation to the same e-mail; then sign out and in again.",
  unknown: "It could not be found out who you are",
} as const;
