import { signInFederated } from "../../session/federated.ts";
import type { Pane } from "../pane.ts";
import { refusedEntrance } from "./entrance-acts.ts";

/** What people call the provider of identities that they may sign in with here; null for none. */
export async function offeredProvider({ dialog, api }: Pick<Pane, "dialog" | "api">): Promise<string | null> {
  if (!dialog) return null;
  const answer = await api.ask("openid", {});
  return answer.kind === "done" ? (answer.value.provider?.name ?? null) : null;
}

/** Signs in elsewhere, in a window of its own; what comes then is the presence's. */
export async function enterFederated(
  shared: boolean,
  pane: Pick<Pane, "dialog" | "signIn" | "entrance" | "tell" | "focus" | "words">,
): Promise<void> {
  const { dialog, signIn, entrance } = pane;
  if (!dialog) return;
  entrance.send({ kind: "attempted" });
  const outcome = await signInFederated(dialog, signIn, shared);
  if (outcome === "abandoned") entrance.send({ kind: "formLeft" });
  else if (outcome !== "signedIn") refusedEntrance(outcome, pane);
}
