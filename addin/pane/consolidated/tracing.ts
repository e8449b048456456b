import type { Lineage } from "../../../plan/contract/consolidated.ts";
import type { Failure } from "../../api/answer.ts";
import { type ExcelProblem, excelError } from "../../excel/excel-error.ts";
import type { SelectedRow } from "../../excel/tables/selected-row.ts";
import type { Slice } from "../../screen/slice.ts";
import type { Pane } from "../pane.ts";
import { type Choice, wantedOf } from "./choice.ts";
import { NAMED } from "./read-records.ts";

/** Where a figure comes from, being asked or told. */
export type Tracing =
  | { readonly kind: "idle" }
  | { readonly kind: "asking" }
  /** The cursor is in no consolidated table. */
  | { readonly kind: "elsewhere" }
  | { readonly kind: "told"; readonly cell: SelectedRow; readonly lineage: Lineage }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "refused"; readonly problem: ExcelProblem };

/** Asks where the figure in the cell with the cursor comes from. */
export async function trace(
  choice: Choice,
  {
    workbook,
    api,
    today,
    signedIn,
    tracing,
  }: Pick<Pane, "workbook" | "api" | "today" | "signedIn"> & {
    readonly tracing: Slice<Tracing, Tracing>;
  },
): Promise<void> {
  if (tracing.get().kind === "asking" || (await signedIn()) === null) return;
  tracing.send({ kind: "asking" });
  try {
    const cell = await (await workbook.tables()).selected();
    if (cell === null) return tracing.send({ kind: "elsewhere" });
    const { agency: wanted, state, since } = wantedOf(choice, today());
    // The cloud takes no longer lists; a row of one agency needs none.
    const agency = wanted !== undefined && wanted.length > NAMED ? undefined : wanted;
    const answer = await api.ask("consolidatedLineage", { query: { ...cell, agency, state, since } });
    tracing.send(
      answer.kind === "done" ? { kind: "told", cell, lineage: answer.value } : { kind: "failed", failure: answer },
    );
  } catch (error) {
    tracing.send({ kind: "refused", problem: excelError(error).problem });
  }
}
