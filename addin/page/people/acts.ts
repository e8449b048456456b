import type { Invitation, PersonChange, PersonListed } from "../../../plan/contract/people.ts";
import type { Resource } from "../../screen/resource.ts";
import type { Slice } from "../../screen/slice.ts";
import { failureSentence } from "../shown/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import type { PeopleEvent, PeopleState } from "./state.ts";
import { peopleWords } from "./words.ts";

/** What is done about people. */
export interface PeopleActs {
  /** Whether the invitation was made: the form may then be emptied. */
  readonly invite: (invitation: Invitation) => Promise<boolean>;
  readonly chooseRole: (role: string) => void;
  /** Asks for the second word, or takes the asking back. */
  readonly confirm: (uid: string | null) => void;
  readonly change: (person: PersonListed, disabled: boolean) => Promise<void>;
  /** Says that somebody is the chair of their agency's committee, or is no longer. */
  readonly name: (person: PersonListed, chair: boolean) => Promise<void>;
}

/** The acts of the page of people. */
export function peopleActs(
  people: Slice<PeopleState, PeopleEvent>,
  list: Resource<null, readonly PersonListed[]>,
  { api, words, tell, focus }: Surroundings,
): PeopleActs {
  const changed = async ({ uid, name }: PersonListed, change: PersonChange, told: string) => {
    const answer = await api.ask("changePerson", { parameters: { uid }, body: change });
    if (answer.kind === "done") {
      people.send({ kind: "changed" });
      await list.load(null);
      tell(words().say(told, { name }));
    } else {
      people.send({ kind: "notChanged", uid, failure: answer });
      tell(failureSentence(answer, words()));
    }
    focus(`person-${uid}`);
  };
  return {
    chooseRole: (role) => people.send({ kind: "roleChosen", role }),
    confirm: (uid) => {
      people.send({ kind: "confirming", uid });
      if (uid !== null) focus(`confirm-${uid}`);
    },
    invite: async (invitation) => {
      people.send({ kind: "inviting" });
      const answer = await api.ask("invite", { body: invitation });
      const { name, email } = invitation;
      if (answer.kind === "done") {
        people.send({ kind: "invited", name, email });
        tell(words().say(peopleWords(words()).invited, { name, email }));
      } else {
        people.send({ kind: "notInvited", failure: answer });
        tell(failureSentence(answer, words()));
      }
      focus("invitation-outcome");
      // Not waited for: the form is emptied at once, and not under the fingers of whoever types the next name.
      void list.load(null);
      return answer.kind === "done";
    },
    change: (person, disabled) => {
      const { wasDisabled, wasEnabled } = peopleWords(words());
      return changed(person, { disabled }, disabled ? wasDisabled : wasEnabled);
    },
    name: (person, chair) => {
      const { wasNamedChair, isNoLongerChair } = peopleWords(words());
      return changed(person, { chair }, chair ? wasNamedChair : isNoLongerChair);
    },
  };
}
