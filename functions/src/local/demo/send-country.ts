import type { Surroundings } from "../../ports/surroundings.ts";
import { demoWorkbooks } from "./demo-workbooks.ts";
import { type Senders, sendFirstWorkbook } from "./send-first-workbook.ts";

export interface CountryToSend extends Senders {
  readonly surroundings: Surroundings;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, all: number) => void;
}

/** Sends every workbook of the invented country as {@link sendFirstWorkbook} does. */
export async function sendCountry({ surroundings, signal, onProgress, ...senders }: CountryToSend): Promise<void> {
  const country = demoWorkbooks(senders.today);
  for (const [index, workbook] of country.entries()) {
    if (signal.aborted) return;
    onProgress(index, country.length);
    await sendFirstWorkbook(surroundings, workbook, senders);
  }
  onProgress(country.length, country.length);
}
