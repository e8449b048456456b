import type { Me } from "../../../plan/contract/me.ts";
import type { Api } from "../../api/api.ts";
import type { Slice } from "../../screen/slice.ts";
import type { Entrance, EntranceEvent } from "../../session/entrance.ts";
import type { SignIn } from "../../session/sign-in.ts";

/** Who is here, and the acts that wait for somebody. */
export interface Presence {
  readonly me: () => Me | null;
  /** The next person to be signed in and known; null when `abandoned` is called first. */
  readonly awaited: () => Promise<Me | null>;
  /** Nobody is going to sign in now. */
  readonly abandoned: () => void;
  /** Asks again who this is. */
  readonly identify: () => Promise<void>;
}

/** Begins to watch who is there; `changed` is told when it has become somebody else, or nobody. */
export function presenceOf(
  entrance: Slice<Entrance, EntranceEvent>,
  signIn: SignIn,
  api: () => Api,
  changed: () => void,
): Presence {
  let waiting: ((me: Me | null) => void)[] = [];
  const me = () => {
    const state = entrance.get();
    return state.kind === "signedIn" ? state.me : null;
  };
  const release = () => {
    const released = waiting;
    waiting = [];
    for (const resolve of released) resolve(me());
  };
  const identify = async () => {
    entrance.send({ kind: "identifying" });
    entrance.send({ kind: "identified", answer: await api().ask("me", {}) });
    if (!me()) return;
    changed();
    release();
  };
  signIn.watch((presence) => {
    const before = me();
    entrance.send({ kind: "presence", presence });
    if (before && !me()) changed();
    if (presence === "signedIn" && entrance.get().kind === "identifying") void identify();
  });
  return {
    me,
    awaited: () => (me() ? Promise.resolve(me()) : new Promise((resolve) => waiting.push(resolve))),
    abandoned: release,
    identify,
  };
}
