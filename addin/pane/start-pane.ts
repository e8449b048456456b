import type { TemplateResult } from "lit-html";
import type { Language } from "../../plan/messages/catalogue.ts";
import { cloud } from "../api/cloud.ts";
import { expiring } from "../api/expiring.ts";
import { chooseLanguage, chooseShared, chosenShared } from "../screen/browser-memory.ts";
import { reloadWhenReachable } from "../screen/reload-when-reachable.ts";
import { screenOn } from "../screen/screen.ts";
import { slice } from "../screen/slice.ts";
import { todayInBrasilia } from "../screen/today.ts";
import { type Entrance, type EntranceEvent, entranceAfter } from "../session/entrance.ts";
import type { SignInDialog } from "../session/federated.ts";
import type { SignIn } from "../session/sign-in.ts";
import { checksOf } from "./check/check-now.ts";
import { checkView } from "./check/check-view.ts";
import { checkingAfter, unread } from "./check/checking.ts";
import { findingsListAfter, noFindings } from "./check/findings-list.ts";
import { isHeld } from "./check/held.ts";
import { settleList } from "./check/settle-list.ts";
import { watchWorkbook } from "./check/watch-workbook.ts";
import { explanationsAfter } from "./explanations/explanations.ts";
import { frameView } from "./frame/frame-view.ts";
import { menuOf } from "./frame/menu.ts";
import { atHome, shownAfter } from "./frame/shown.ts";
import { wordsIn } from "./messages/catalogue.ts";
import type { Words } from "./messages/words.ts";
import type { Pane, PlanStanding } from "./pane.ts";
import { shownViews } from "./shown-views.ts";
import { presenceOf } from "./sign-in/presence.ts";
import { startView } from "./start/start-view.ts";
import type { ViewName } from "./view-name.ts";
import type { WorkbookPort } from "./workbook.ts";

/** What the pane is started with. */
export interface PaneStart {
  readonly workbook: WorkbookPort;
  readonly signIn: SignIn;
  readonly dialog: SignInDialog | null;
  readonly words: Words;
  readonly app: HTMLElement;
  readonly news: HTMLElement;
}

/** How long a sentence stands on the screen, in milliseconds. */
const READ = 8_000;

/** Puts the pane together and shows it; from then on it lives by what happens in Excel and in the pane. */
export function startPane({ workbook, signIn, dialog, words: first, app, news }: PaneStart): Pane {
  let words = first;
  const screen = screenOn(app, news, view, () => {});
  const { changed } = screen;
  const shown = slice(atHome, shownAfter, changed);
  const checking = slice(unread, checkingAfter, changed);
  const list = slice(noFindings, findingsListAfter, changed);
  const reviewed = slice<PlanStanding | null, PlanStanding | null>(null, (_before, next) => next, changed);
  const explanations = slice({}, explanationsAfter, changed);
  const entrance = slice<Entrance, EntranceEvent>({ kind: "starting" }, entranceAfter, changed);
  const api = expiring(cloud({ origin: "", token: signIn.token, language: () => words.language }), () => {
    if (entrance.get().kind === "signedIn") entrance.send({ kind: "expired" });
  });
  const presence = presenceOf(
    entrance,
    signIn,
    () => api,
    () => void check(),
  );
  const today = () => todayInBrasilia(new Date());
  const check = checksOf({ workbook, today, me: presence.me, checking, list, held: () => isHeld(document) });
  let reading: ReturnType<typeof setTimeout> | undefined;

  const pane: Pane = {
    workbook,
    api,
    words: () => words,
    today,
    checking,
    list,
    reviewed,
    explanations,
    entrance,
    signIn,
    dialog,
    presence,
    me: presence.me,
    signedIn: async () => {
      if (presence.me()) return presence.me();
      const awaited = presence.awaited();
      pane.show("signIn");
      const me = await awaited;
      if (me && shown.get().view === "signIn") back();
      return me;
    },
    signOut: async () => {
      await signIn.signOut();
      pane.tell(words.messages.session.signedOut);
    },
    check,
    show: (view) => go(view === "home" ? null : view),
    tell: (text) => {
      screen.tell(text);
      shown.send({ kind: "told", text });
      clearTimeout(reading);
      reading = setTimeout(() => shown.send({ kind: "told", text: "" }), READ);
    },
    focus: screen.focus,
    changed,
    settings: {
      language: () => words.language,
      choose: async (language: Language) => {
        words = await wordsIn(language);
        chooseLanguage(language);
        document.documentElement.lang = language;
        changed();
      },
      shared: chosenShared,
      chooseShared: (shared) => {
        chooseShared(shared);
        changed();
      },
    },
  };
  const views = shownViews(pane, { start: startView, check: checkView });

  /** The view that the workbook itself asks for. */
  function home(): ViewName {
    return checking.get().workbook?.kind === "foreign" ? "start" : "check";
  }
  function go(view: ViewName | null) {
    if (shown.get().view === "signIn" && view !== "signIn") presence.abandoned();
    shown.send({ kind: "went", view });
    void views.open(view ?? home());
    screen.focus("title");
  }
  function back() {
    shown.send({ kind: "wentBack" });
    presence.abandoned();
    screen.focus("title");
  }
  function view(): TemplateResult {
    const state = shown.get();
    const name = state.view ?? home();
    return frameView(
      {
        checking: checking.get(),
        reviewed: reviewed.get(),
        view: views.get(name),
        atHome: state.view === null || state.view === home(),
        told: state.told,
        menu: menuOf(pane),
        menuOpen: state.menu,
      },
      {
        back,
        again: () => void reloadWhenReachable().then((reached) => reached || pane.tell(words.messages.frame.notLoaded)),
        schedule: () => go("schedule"),
        toggleMenu: (open) => {
          shown.send({ kind: "menu", open });
          if (open) screen.focus("menu-0");
        },
        dismiss: () => shown.send({ kind: "told", text: "" }),
      },
      words,
    );
  }

  changed();
  void watchWorkbook(pane, window);
  settleList(list, document);
  return pane;
}
