export { api } from "./triggers/api.ts";
export { deliverOutbox } from "./triggers/deliver-outbox.ts";
export { monthlyClosing } from "./triggers/monthly-closing.ts";
export { morningRun } from "./triggers/morning-run.ts";
