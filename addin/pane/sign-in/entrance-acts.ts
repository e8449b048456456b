import type { SignInProblem } from "../../session/sign-in.ts";
import type { Pane } from "../pane.ts";

type World = Pick<Pane, "signIn" | "entrance" | "tell" | "focus" | "words">;

/** Signs in; what comes then is the presence's. */
export async function enter(email: string, password: string, shared: boolean, world: World): Promise<void> {
  world.entrance.send({ kind: "attempted" });
  const problem = await world.signIn.signIn(email, password, shared);
  if (problem) refusedEntrance(problem, world);
}

/** Asks for a link that sets a new password. */
export async function askNewPassword(email: string, world: World): Promise<void> {
  world.entrance.send({ kind: "attempted" });
  const problem = await world.signIn.sendNewPassword(email);
  if (problem) return refusedEntrance(problem, world);
  world.entrance.send({ kind: "linkSent" });
  world.tell(world.words().messages.session.forgottenSent);
}

/** Says why signing in did not work. */
export function refusedEntrance(problem: SignInProblem, { entrance, tell, focus, words }: Omit<World, "signIn">): void {
  entrance.send({ kind: "failed", problem });
  tell(words().messages.session.problems[problem]);
  focus("entrance-problem");
}
