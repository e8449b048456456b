import { brasiliaMoment } from "../calendar/brasilia-moment.ts";
import type { Receipt } from "./receipt.ts";

/** A receipt as both forms hold it. */
export function receiptFieldsOf({ number, moment, hash }: Receipt) {
  return { "receipt.number": number, "receipt.moment": brasiliaMoment(moment), "receipt.hash": hash };
}
