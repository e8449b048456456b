import { failureSentence } from "../shown/failure.ts";
import { problemSentence } from "../shown/problem.ts";
import type { SendShown } from "./send-shown.ts";
import type { SendWords } from "./send-words.ts";
import { openSubjects } from "./summary-findings.ts";

/** How far the sending is, in one sentence for those who do not see the screen; "" where the focus says it. */
export function spoken({ sending, explanations, errors }: SendShown, { messages, say, pane }: SendWords): string {
  const { stage } = sending;
  switch (stage.kind) {
    case "errors":
      return say(messages.errorsTitle, { count: errors.filter(({ mended }) => !mended).length });
    case "ready": {
      const { length } = openSubjects(stage.ready, explanations);
      if (length > 0) return say(messages.mustExplain, { count: length });
      return say(messages.readyTold, { revision: stage.ready.checked.revision });
    }
    case "sending":
      return messages.sending;
    case "conflict":
      return messages.conflictTitle;
    case "unreadable":
      return problemSentence(stage.problem, pane);
    case "failed":
      return stage.failure.kind === "unreachable"
        ? `${stage.purpose === "check" ? messages.failedCheck : messages.failedSend} ${messages.offline}`
        : failureSentence(stage.failure, pane);
    case "received":
      return say(messages.receivedTold, { number: stage.receipt.number });
    case "identical":
      return say(messages.identicalTold, { number: stage.receipt.number });
    default:
      return "";
  }
}
