import type { PersonListed } from "../../../plan/contract/people.ts";
import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import type { LaterMaker } from "../later-view.ts";
import { peopleActs } from "./acts.ts";
import { peopleContent } from "./people-content.ts";
import { type PeopleEvent, type PeopleState, peopleAfter, quietPeople } from "./state.ts";

/** Who has access, and inviting others. */
export const peopleView: LaterMaker = ({ surroundings }) => {
  const { api, changed, words } = surroundings;
  const people = slice<PeopleState, PeopleEvent>(quietPeople, peopleAfter, changed);
  const listed = resource<null, readonly PersonListed[]>(() => api.ask("people", {}), changed);
  const acts = peopleActs(people, listed, surroundings);
  const ask = () => void listed.load(null);
  return {
    content: ({ me }) => peopleContent(listed.get(), { words: words(), me, state: people.get(), acts, again: ask }),
    opened: ask,
  };
};
