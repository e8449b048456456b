import type { Slice } from "../../screen/slice.ts";
import type { Entrance, EntranceEvent } from "../../session/entrance.ts";
import type { SignIn } from "../../session/sign-in.ts";
import type { Surroundings } from "../surroundings.ts";

/** What people do at the entrance. */
export interface EntranceActs {
  readonly signIn: (email: string, password: string, shared: boolean) => Promise<void>;
  readonly sendNewPassword: (email: string) => Promise<void>;
  readonly setPassword: (code: string, password: string) => Promise<void>;
  readonly identify: () => Promise<void>;
  readonly signOut: () => Promise<void>;
}

/** Where the entrance leads to. */
export interface Ways {
  /** Away from here, when somebody has signed out. */
  readonly leave: () => void;
  /** To where people begin, from an address that has served. */
  readonly begin: () => void;
}

/** The acts of the entrance; begins to watch who is there. */
export function entranceActs(
  entrance: Slice<Entrance, EntranceEvent>,
  signIn: SignIn,
  { api, words, tell, focus }: Surroundings,
  { leave, begin }: Ways,
): EntranceActs {
  const problem = (told: keyof ReturnType<typeof words>["messages"]["session"]["problems"]) => {
    entrance.send({ kind: "failed", problem: told });
    tell(words().messages.session.problems[told]);
    focus("entrance-problem");
  };
  /** Whoever signed in by the form is taken to the page that comes; who was here before has not moved. */
  let byForm = false;
  const identify = async () => {
    entrance.send({ kind: "identifying" });
    entrance.send({ kind: "identified", answer: await api.ask("me", {}) });
    if (byForm) focus("title");
    byForm = false;
  };
  signIn.watch((presence) => {
    entrance.send({ kind: "presence", presence });
    if (presence === "signedIn" && entrance.get().kind === "identifying") void identify();
  });
  return {
    identify,
    signIn: async (email, password, shared) => {
      entrance.send({ kind: "attempted" });
      tell(words().messages.session.submitting);
      byForm = true;
      const failed = await signIn.signIn(email, password, shared);
      if (failed) problem(failed);
    },
    sendNewPassword: async (email) => {
      entrance.send({ kind: "attempted" });
      const failed = await signIn.sendNewPassword(email);
      if (failed) return problem(failed);
      entrance.send({ kind: "linkSent" });
      tell(words().messages.session.forgottenSent);
      focus("entrance-sent");
    },
    setPassword: async (code, password) => {
      entrance.send({ kind: "attempted" });
      tell(words().messages.session.newPasswordSubmitting);
      byForm = true;
      const failed = await signIn.setPassword(code, password);
      if (failed) return problem(failed);
      begin();
    },
    signOut: async () => {
      await signIn.signOut();
      // A page that starts anew keeps nothing of who was here in its memory.
      leave();
    },
  };
}
