import { brasiliaMinute } from "../calendar/brasilia-moment.ts";
import { approvers } from "../form/approval.ts";
import { documentWords } from "../form/document-words.ts";
import { ownLabel } from "../form/labels.ts";
import { type Confirmation, confirmationsOf } from "../lifecycle/confirmations.ts";
import type { PlanContent } from "../workbook/content.ts";
import { opening } from "./opening.ts";
import type { Piece } from "./piece.ts";
import { entryText, wordsOr } from "./printed-entry.ts";
import type { ReceivedPlan } from "./printed-plan.ts";

const CONFIRMERS = { "approval.committeeChair": "chair", "approval.owner": "owner" } as const;

/** Section 7: where the chair of the committee and the owner sign, and whether they have confirmed the plan already. */
export function approvalSection({ fields }: PlanContent, received: ReceivedPlan | null): readonly Piece[] {
  const confirmations = received && confirmationsOf(received.receipt.hash, received.confirmations);
  const signatures = approvers.map(({ key, label }) => ({
    name: wordsOr(entryText(fields[`${key}.name`]), documentWords.nameToSign),
    capacity: label,
    details: [
      ...(["position", "date"] as const).flatMap((part) => {
        const text = entryText(fields[`${key}.${part}`]);
        return text === "" ? [] : [`${ownLabel(`${key}.${part}`)}: ${text}`];
      }),
      ...confirmed(confirmations?.[CONFIRMERS[key]] ?? null),
    ],
  }));
  return [...opening(7), { piece: "signatures", signatures }];
}

function confirmed(confirmation: Confirmation | null): readonly string[] {
  if (confirmation === null) return [];
  return [`Confirmado no Plano Digital por ${confirmation.by.name}, em ${brasiliaMinute(confirmation.at)}`];
}
