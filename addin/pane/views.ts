import type { TemplateResult } from "lit-html";
import type { Pane } from "./pane.ts";

/** What the pane's one button in its one place does in a view. */
export interface PrimaryAct {
  readonly text: string;
  readonly act: () => void;
  /** It is being done: the button waits. */
  readonly busy?: boolean;
}

/** A view of the pane, with whatever state is its own inside. */
export interface PaneView {
  readonly title: () => string;
  readonly content: () => TemplateResult;
  /** Null where the view has no act of its own. */
  readonly primary: () => PrimaryAct | null;
  /** People came to it. */
  readonly opened?: () => void;
}

/** Makes a view; called once, when it is first opened. */
export type ViewMaker = (pane: Pane) => PaneView;

/** The views that come with the pane. */
export type HomeName = "start" | "check";

/** The views that are loaded when they are first opened, each a file of its own in the build. */
export const laterViews = {
  send: async () => (await import("./send/send-view.ts")).sendView,
  schedule: async () => (await import("./schedule/schedule-view.ts")).scheduleView,
  indicators: async () => (await import("./indicators/indicators-view.ts")).indicatorsView,
  repair: async () => (await import("./repair/repair-view.ts")).repairView,
  choosePlan: async () => (await import("./choose/choose-plan-view.ts")).choosePlanView,
  chooseService: async () => (await import("./choose/choose-service-view.ts")).chooseServiceView,
  signIn: async () => (await import("./sign-in/sign-in-view.ts")).signInView,
  settings: async () => (await import("./settings/settings-view.ts")).settingsView,
} as const satisfies { readonly [name: string]: () => Promise<ViewMaker> };

export type LaterName = keyof typeof laterViews;

export type ViewName = HomeName | LaterName;
