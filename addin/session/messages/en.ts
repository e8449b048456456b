/** Why signing in, or setting a password, did not succeed, in words for people. */
export const signInProblems = {
  "wrong-password": "The e-mail and the password do not go together. Check both, or ask for a new password.",
  "link-expired":
    "This link was used before or is too old. Ask for another invitation, or for another password under “Forgotten password”.",
  "weak-password": "This password is too weak. Use a longer one, with letters and digits.",
  disabled: "This account was disabled. Talk to your agency's focal point.",
  "too-many-attempts": "There were too many attempts. Wait some minutes and try again.",
  unreachable: "Sign-in could not be reached. Check the connection and try again.",
  misconfigured: "Sign-in does not work. Tell whoever runs the system.",
} as const;
