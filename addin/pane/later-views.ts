import type { ViewMaker } from "./view.ts";
import type { LaterName } from "./view-name.ts";

/** How each view that does not come with the pane is loaded. */
export const laterViews: { readonly [N in LaterName]: () => Promise<ViewMaker> } = {
  send: async () => (await import("./send/send-view.ts")).sendView,
  review: async () => (await import("./review/review-view.ts")).reviewView,
  schedule: async () => (await import("./schedule/schedule-view.ts")).scheduleView,
  indicators: async () => (await import("./indicators/indicators-view.ts")).indicatorsView,
  repair: async () => (await import("./repair/repair-view.ts")).repairView,
  visits: async () => (await import("./visits/visits-view.ts")).visitsView,
  choosePlan: async () => (await import("./choose/choose-plan-view.ts")).choosePlanView,
  chooseService: async () => (await import("./choose/choose-service-view.ts")).chooseServiceView,
  consolidated: async () => (await import("./consolidated/consolidated-view.ts")).consolidatedView,
  signIn: async () => (await import("./sign-in/sign-in-view.ts")).signInView,
  settings: async () => (await import("./settings/settings-view.ts")).settingsView,
  help: async () => (await import("./help/help-view.ts")).helpView,
};
