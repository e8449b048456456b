import { excelError } from "../../excel/excel-error.ts";
import { productValues } from "./product-values.ts";
import type { SendWorld } from "./send-world.ts";

/** Writes the receipt into the workbook's cells. That it was received stays true when Excel refuses. */
export async function keepReceipt({ pane, sending }: Pick<SendWorld, "pane" | "sending">): Promise<void> {
  const { stage } = sending.get();
  const here = pane.checking.get().workbook;
  if (stage.kind !== "received" && stage.kind !== "identical") return;
  if (here === null || here.kind === "foreign") return;
  sending.send({ kind: "keeping" });
  const { revision, receipt, plan } = stage;
  try {
    const values = productValues(here, { revision, receipt, plan, isNew: stage.kind === "received" });
    await pane.workbook.writeReceipt(here.read, values);
    sending.send({ kind: "kept" });
  } catch (error) {
    return sending.send({ kind: "notKept", problem: excelError(error).problem });
  }
  await pane.check();
}
