import { may } from "../../../plan/people/acts.ts";
import { errorsOf } from "./errors-here.ts";
import type { SendWorld } from "./send-world.ts";
import type { SendingEvent } from "./sending.ts";
import { openSubjects } from "./summary-findings.ts";
import { fitsTheCloud, type Workbook, workbookToSend } from "./workbook-to-send.ts";

/**
 * Reads the workbook and has it checked: here first, since for errors nobody has to sign in, then by the cloud. Ends in
 * the summary of what would be sent, or in what stands in its way. Asks to sign in, and goes on by itself.
 */
export async function prepare(world: SendWorld, changed = false): Promise<void> {
  const { pane, sending } = world;
  const counts = world.begin();
  sending.send({ kind: "reading", changed });
  await pane.check();
  if (!counts()) return;
  const { workbook: here, problem } = pane.checking.get();
  if (problem) return sending.send({ kind: "unreadable", problem });
  if (here === null) return;
  if (here.kind === "foreign") return sending.send({ kind: "unusable", failure: here.failure });
  const { final, revision } = sending.get();
  const errors = errorsOf(here, { final, revision, today: pane.today(), sender: pane.me()?.agency ?? null });
  if (errors.length > 0) return told(world, { kind: "errors", findings: errors });
  await ask(world, workbookToSend(here), counts);
}

async function ask(world: SendWorld, workbook: Workbook, counts: () => boolean): Promise<void> {
  const { pane, sending } = world;
  if (!fitsTheCloud(workbook)) return sending.send({ kind: "tooLarge" });
  sending.send({ kind: "asking" });
  const me = await pane.signedIn();
  if (!counts()) return;
  if (!me) return sending.send({ kind: "signedOut" });
  if (!may(me.role, "send")) return sending.send({ kind: "notAllowed" });
  const { final } = sending.get();
  const answer = await pane.api.ask("check", { body: { grid: workbook.wire, request: { final } } });
  if (!counts()) return;
  // The session ended meanwhile; the form to sign in says so.
  if (answer.kind === "refused" && answer.refusal.code === "not-signed-in") return ask(world, workbook, counts);
  if (answer.kind === "done") pane.explanations.send({ kind: "known", explanations: answer.value.explanations });
  told(world, { kind: "checked", workbook, answer });
}

/** The focus goes to the act, when nothing is left to do before it. */
function told(world: SendWorld, event: SendingEvent): void {
  const { pane, sending } = world;
  sending.send(event);
  const { stage } = sending.get();
  if (stage.kind === "ready" && openSubjects(stage.ready, pane.explanations.get()).length === 0) pane.focus("primary");
}
