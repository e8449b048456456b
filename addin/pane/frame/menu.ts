import type { Me } from "../../../plan/contract/me.ts";
import { may } from "../../../plan/people/acts.ts";
import type { CheckedHere } from "../check/checking.ts";
import type { Words } from "../messages/words.ts";
import type { Pane } from "../pane.ts";
import type { ViewName } from "../view-name.ts";
import type { MenuItem } from "./menu-view.ts";

/** What the menu offers: the views that the workbook at hand has something for, and whoever is here. */
export function menuOf(pane: Pane): readonly MenuItem[] {
  return entriesOf(pane.checking.get().workbook, pane.me(), pane.words()).map(({ text, does }) => ({
    text,
    act: () => acts[does](pane),
  }));
}

type Does = keyof typeof acts;

const show = (view: ViewName) => (pane: Pane) => pane.show(view);

const acts = {
  check: (pane: Pane) => void pane.check(),
  review: show("review"),
  schedule: show("schedule"),
  indicators: show("indicators"),
  repair: show("repair"),
  visits: show("visits"),
  start: show("start"),
  consolidated: show("consolidated"),
  settings: show("settings"),
  help: show("help"),
  signIn: (pane: Pane) => void pane.signedIn(),
  signOut: (pane: Pane) => void pane.signOut(),
} as const;

/** The menu's lines as values. */
export function entriesOf(
  workbook: CheckedHere | null,
  me: Me | null,
  { messages: { frame }, say }: Words,
): readonly { readonly text: string; readonly does: Does }[] {
  const { menu } = frame;
  const isPlan = workbook?.kind === "plan";
  const isForm = isPlan || workbook?.kind === "agency";
  return [
    { text: menu.check, does: "check" as const },
    ...(isPlan
      ? ([
          { text: menu.review, does: "review" },
          { text: menu.schedule, does: "schedule" },
          { text: menu.indicators, does: "indicators" },
        ] as const)
      : []),
    ...(isForm ? ([{ text: menu.repair, does: "repair" }] as const) : []),
    { text: menu.start, does: "start" },
    ...(me === null || may(me.role, "askVisit") ? ([{ text: menu.visits, does: "visits" }] as const) : []),
    ...(me !== null && may(me.role, "readConsolidated")
      ? ([{ text: menu.consolidated, does: "consolidated" }] as const)
      : []),
    { text: menu.settings, does: "settings" },
    { text: menu.help, does: "help" },
    me ? { text: say(menu.signOut, { name: me.name }), does: "signOut" } : { text: menu.signIn, does: "signIn" },
  ];
}
