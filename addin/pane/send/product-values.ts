import type { Receipt } from "../../../plan/contract/receipt.ts";
import { receiptFieldsOf } from "../../../plan/contract/receipt-fields.ts";
import { listLabel } from "../../../plan/form/lists.ts";
import { stateAfterSubmission } from "../../../plan/lifecycle/after-submission.ts";
import { isLaunched } from "../../../plan/lifecycle/is-launched.ts";
import { actionsOf } from "../../../plan/schedule/actions.ts";
import type { ProductValues } from "../../excel/write-receipt.ts";
import type { CheckedHere } from "../check/checking.ts";

/** What was received. */
export interface ReceivedAs {
  readonly revision: number;
  readonly receipt: Receipt;
  /** The plan's key; null for an agency workbook, and where it was not said. */
  readonly plan: string | null;
  /** It was received just now; otherwise it had been before, and where it stands since then is not known here. */
  readonly isNew: boolean;
}

/** What a workbook that was received says of it, as its cells show it. */
export function productValues(
  here: Extract<CheckedHere, { content: unknown }>,
  { revision, receipt, plan, isNew }: ReceivedAs,
): ProductValues {
  const fields = receiptFieldsOf(receipt);
  if (here.kind === "agency") return { "workbook.revision": revision, ...fields };
  const { "plan.state": state, "plan.id": id } = here.content.fields;
  const next = stateAfterSubmission(state.value, isLaunched(actionsOf(here.content)));
  return {
    "plan.revision": revision,
    ...fields,
    ...(next === "refused" || (!isNew && (state.value ?? "draft") !== "draft")
      ? {}
      : { "plan.state": listLabel("planStates", next) }),
    // A workbook that had lost its identification is known by its key from now on.
    ...(plan !== null && id.value === null ? { "plan.id": plan } : {}),
  };
}
