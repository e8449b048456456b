import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import type { At, LaterMaker } from "../later-view.ts";
import { type Doing, type DoingEvent, doingAfter, nothingDoing } from "../shown/doing.ts";
import { agencyContent } from "./agency-content.ts";
import { portalActs } from "./portal-acts.ts";
import { atFirst, type Looked, type PortalContext } from "./portal-context.ts";
import { tableContent } from "./table-content.ts";

interface Asked {
  readonly agency: string | null;
  readonly by: string;
}

/** The two goals, the way to them, and how Portal and agency agree: an agency's own, or to the ministry every agency's. */
export const portalView: LaterMaker = ({ surroundings }) => {
  const { api, changed, words } = surroundings;
  const doing = slice<Doing, DoingEvent>(nothingDoing, doingAfter, changed);
  const looked = slice<Looked, Partial<Looked>>(atFirst, (state, change) => ({ ...state, ...change }), changed);
  const query = ({ agency, by }: Asked) => ({ ...(agency !== null && { agency }), ...(by !== "" && { by }) });
  const own = resource((asked: Asked) => api.ask("portal", { query: query(asked) }), changed);
  const table = resource((by: string) => api.ask("consolidatedPortal", { query: by === "" ? {} : { by } }), changed);
  const steps = resource(
    (asked: { readonly letter?: string; readonly plan?: string; readonly agency?: string }) =>
      api.ask("portalService", { query: asked }),
    changed,
  );
  let by = "";
  let at: At | null = null;

  /** Whose view it is: null for the reader's own agency, undefined for all of them. */
  const agencyOf = ({ me, within }: At): string | null | undefined => (me.agency !== null ? null : within[0]);
  const ask = (here: At): Promise<unknown> => {
    at = here;
    const agency = agencyOf(here);
    return agency === undefined ? table.load(by) : own.load({ agency, by });
  };
  const again = () => (at ? ask(at) : Promise.resolve());
  const acts = portalActs(doing, surroundings, again);

  return {
    content: (here) => {
      const agency = agencyOf(here);
      const context: PortalContext = {
        words: words(),
        me: here.me,
        doing: doing.get(),
        looked: looked.get(),
        look: looked.send,
        acts,
        by,
        lookBy: (day) => {
          if (day === "") return;
          by = day;
          void again();
        },
        openSteps: (service, asked) => {
          looked.send({ opened: service });
          if (service !== null) void steps.load({ ...asked, ...(agency && { agency }) });
        },
        steps: steps.get(),
        again: () => void again(),
      };
      return agency === undefined ? tableContent(table.get(), context) : agencyContent(own.get(), context);
    },
    opened: (here) => {
      doing.send({ kind: "done" });
      looked.send(atFirst);
      void ask(here);
    },
  };
};
