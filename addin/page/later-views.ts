import type { LaterViewName } from "./later-pages.ts";
import type { LaterMaker } from "./later-view.ts";

/** How each view that does not come with the page is loaded. */
export const laterViews: { readonly [N in LaterViewName]: () => Promise<LaterMaker> } = {
  dashboard: async () => (await import("./dashboard/dashboard-view.ts")).dashboardView,
  lists: async () => (await import("./lists/lists-view.ts")).listsView,
  files: async () => (await import("./ministry/files-view.ts")).filesView,
  reviewQueue: async () => (await import("./review/queue-view.ts")).queueView,
  planReview: async () => (await import("./review/plan-review-view.ts")).planReviewView,
  agencies: async () => (await import("./ministry/agencies-view.ts")).agenciesView,
  rounds: async () => (await import("./rounds/rounds-view.ts")).roundsView,
  reminders: async () => (await import("./reminders/reminders-view.ts")).remindersView,
  deadlines: async () => (await import("./deadlines/deadlines-view.ts")).deadlinesView,
  portal: async () => (await import("./portal/portal-view.ts")).portalView,
  visits: async () => (await import("./visits/visits-view.ts")).visitsView,
  snapshots: async () => (await import("./snapshots/snapshots-view.ts")).snapshotsView,
  plan: async () => (await import("./plans/plan-view.ts")).planView,
  send: async () => (await import("./send/send-view.ts")).sendView,
  directory: async () => (await import("./directory/directory-view.ts")).directoryView,
  people: async () => (await import("./people/people-view.ts")).peopleView,
};
