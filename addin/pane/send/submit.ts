import type { Explanation } from "../../../plan/contract/submission.ts";
import { explanationsOf } from "../../findings/subjects.ts";
import { keepReceipt } from "./keep-receipt.ts";
import { prepare } from "./prepare.ts";
import type { SendWorld } from "./send-world.ts";
import type { Ready } from "./sending.ts";
import { openSubjects } from "./summary-findings.ts";
import { workbookToSend } from "./workbook-to-send.ts";

/**
 * Sends what the summary shows. The workbook is read once more first: when it has changed since, the summary is made anew
 * and nothing is sent. A request whose answer was lost is made again with the key it had.
 */
export async function submit(world: SendWorld): Promise<void> {
  const { pane, sending } = world;
  const { stage } = sending.get();
  const ready = stage.kind === "ready" || stage.kind === "failed" ? stage.ready : null;
  if (!ready) return;
  const open = openSubjects(ready, pane.explanations.get());
  const [first] = open;
  if (first !== undefined) {
    return world.openNote(first);
  }
  const counts = world.begin();
  sending.send({ kind: "submitted", sent: null });
  await pane.check();
  if (!counts()) return;
  const { workbook: here, problem } = pane.checking.get();
  if (problem) return sending.send({ kind: "unreadable", problem });
  if (here === null || here.kind === "foreign") return prepare(world);
  const workbook = workbookToSend(here);
  if (workbook.text !== ready.workbook.text) return prepare(world, true);
  await send(world, { ...ready, workbook }, counts);
}

async function send(world: SendWorld, ready: Ready, counts: () => boolean): Promise<void> {
  const { pane, sending, keys } = world;
  const { workbook, checked } = ready;
  const { final, base } = sending.get();
  const explanations: readonly Explanation[] = explanationsOf(checked.findings, pane.explanations.get());
  const request = { final, explanations, ...(base === null ? {} : { base }) };
  const key = await keys.keyOf(JSON.stringify(request) + workbook.text);
  const answer = await pane.api.upload(
    "send",
    { body: { grid: workbook.wire, request: { key, ...request } } },
    (sent) => {
      if (counts()) sending.send({ kind: "submitted", sent });
    },
  );
  if (!counts()) return;
  if (answer.kind === "refused" && answer.refusal.code === "not-signed-in") {
    if (await pane.signedIn()) return send(world, ready, counts);
    return sending.send({ kind: "signedOut" });
  }
  // A key that names another content never will name this one.
  if (answer.kind === "refused" && answer.refusal.code === "key-reused") {
    await keys.forget();
    return send(world, ready, counts);
  }
  // Of any other refusal nothing was kept; only when nobody answered may it have been received.
  sending.send({ kind: "sent", workbook, answer });
  const { stage } = sending.get();
  if (stage.kind === "received" || stage.kind === "identical") {
    pane.focus("primary");
    await keepReceipt(world);
    return keys.forget();
  }
  pane.focus("title");
}
