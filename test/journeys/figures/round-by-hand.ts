import { before, DUE, type LettersCountry } from "../../../functions/src/local/demo/letters/letters-country.ts";
import { excuseOf } from "../../../functions/src/local/demo/letters/letters-round.ts";

/** How an agency stands in the round, as the story has it: the round is due, and what is missing is late. */
export interface InRoundByHand {
  readonly siorg: string;
  readonly received: number;
  readonly declared: number;
  readonly waived: number;
  /** What was not waived: the agency's workbook and its plans. */
  readonly expected: number;
  /** Received or declared by the due day. */
  readonly onTime: number;
}

/** Every agency in the round, by the days on which its workbooks were sent. */
export function roundByHand(country: LettersCountry): readonly InRoundByHand[] {
  const due = before(country.today, DUE);
  return country.agencies.map((agency) => {
    const { siorg, own, plans, planned } = agency;
    const days = [...(own === null ? [] : [own.day]), ...plans.map(({ day }) => day)];
    const excuse = excuseOf(country, agency);
    const waived = excuse === "isWaived" ? 1 + planned.length : 0;
    const declared = excuse === "declares" ? 1 : 0;
    const onTime = days.filter((day) => day <= due).length + declared;
    return { siorg, received: days.length, declared, waived, expected: 1 + planned.length - waived, onTime };
  });
}

/** All of them together. */
export function roundTogether(agencies: readonly InRoundByHand[]): Omit<InRoundByHand, "siorg"> {
  const sum = { received: 0, declared: 0, waived: 0, expected: 0, onTime: 0 };
  for (const { received, declared, waived, expected, onTime } of agencies) {
    sum.received += received;
    sum.declared += declared;
    sum.waived += waived;
    sum.expected += expected;
    sum.onTime += onTime;
  }
  return sum;
}
