import { approvers } from "../form/approval.ts";
import { documentWords } from "../form/document-words.ts";
import { ownLabel } from "../form/labels.ts";
import type { PlanContent } from "../workbook/content.ts";
import { opening } from "./opening.ts";
import type { Piece } from "./piece.ts";
import { entryText, wordsOr } from "./printed-entry.ts";

/** Section 7: where the chair of the committee and the owner sign. */
export function approvalSection({ fields }: PlanContent): readonly Piece[] {
  const signatures = approvers.map(({ key, label }) => ({
    name: wordsOr(entryText(fields[`${key}.name`]), documentWords.nameToSign),
    capacity: label,
    details: (["position", "date"] as const).flatMap((part) => {
      const text = entryText(fields[`${key}.${part}`]);
      return text === "" ? [] : [`${ownLabel(`${key}.${part}`)}: ${text}`];
    }),
  }));
  return [...opening(7), { piece: "signatures", signatures }];
}
