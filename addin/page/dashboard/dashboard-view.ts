import type { AgencyListed } from "../../../plan/contract/consolidated.ts";
import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import type { LaterMaker } from "../later-view.ts";
import "./charts/chart-element.ts";
import { type DashboardAsked, dashboardAsked, dashboardLink } from "./dashboard-address.ts";
import { dashboardContent } from "./dashboard-content.ts";
import type { AgencyPanel } from "./panel-context.ts";
import { printPage } from "./print-page.ts";
import { dashboardWords } from "./words.ts";

/** What a director looks at, and what the ministry's people see first. */
export const dashboardView: LaterMaker = ({ surroundings, downloads }) => {
  const { api, changed, words, tell } = surroundings;
  const answer = resource(({ agency, state, round }: DashboardAsked) => {
    return api.ask("dashboard", { query: { agency, state, round } });
  }, changed);
  const agencies = resource<null, readonly AgencyListed[]>(() => api.ask("agencies", {}), changed);
  const unfolded = slice<ReadonlySet<AgencyPanel>, AgencyPanel>(
    new Set(),
    (open, panel) => new Set(open.has(panel) ? [...open].filter((each) => each !== panel) : [...open, panel]),
    changed,
  );

  async function copyLink(): Promise<void> {
    const said = dashboardWords(words());
    try {
      await navigator.clipboard.writeText(location.href);
      tell(said.linkCopied);
    } catch {
      tell(said.linkNotCopied);
    }
  }

  return {
    content: ({ within }) => {
      const asked = dashboardAsked(within);
      return dashboardContent(answer.get(), {
        words: words(),
        asked,
        go: (next) => {
          location.hash = dashboardLink(next);
        },
        agencies: agencies.get(),
        unfolded: unfolded.get(),
        unfold: unfolded.send,
        downloads,
        print: printPage,
        copyLink: () => void copyLink(),
        again: () => void answer.load(asked),
      });
    },
    opened: ({ within }) => {
      void answer.load(dashboardAsked(within));
      if (agencies.get().kind !== "ready") void agencies.load(null);
    },
  };
};
