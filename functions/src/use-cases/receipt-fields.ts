import type { Receipt } from "../../../plan/contract/receipt.ts";
import { brasiliaMoment } from "./brasilia-moment.ts";

/** A receipt as both forms hold it. */
export function receiptFieldsOf({ number, moment, hash }: Receipt) {
  return { "receipt.number": number, "receipt.moment": brasiliaMoment(moment), "receipt.hash": hash };
}
