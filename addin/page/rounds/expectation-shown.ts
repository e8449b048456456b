import type { ExpectationListed } from "../../../plan/contract/rounds.ts";
import type { Expected } from "../../../plan/rounds/expectation.ts";
import type { RoundStanding } from "../../../plan/rounds/standing.ts";
import { dateShown, dayShown } from "../../screen/moment.ts";
import type { Words } from "../messages/catalogue.ts";
import { roundWords } from "./words.ts";

/** What something expected is called. */
export function expectedName(expected: Expected, words: Words): string {
  const said = roundWords(words);
  if (expected.kind !== "plan") return said[expected.kind];
  return expected.service ?? said.unnamed;
}

/** How it stands, in a sentence. */
export function standingShown(standing: RoundStanding, words: Words): string {
  const { language, say } = words;
  const said = roundWords(words).standing;
  switch (standing.kind) {
    case "expected":
      return said.expected;
    case "draft":
      return say(said.draft, { date: dateShown(standing.on, language) });
    case "withErrors": {
      const { errors, on } = standing;
      return say(errors > 0 ? said.withErrors : said.refused, { errors, date: dateShown(on, language) });
    }
    case "late": {
      const late = say(said.late, { days: standing.days });
      return standing.progress === null ? late : `${late}; ${standingShown(standing.progress, words)}`;
    }
    case "received":
      return say(standing.onTime ? said.received : said.receivedLate, { date: dateShown(standing.on, language) });
    case "declared": {
      const { on, by, note } = standing.declaration;
      const text = say(standing.onTime ? said.declared : said.declaredLate, {
        name: by.name,
        date: dateShown(on, language),
      });
      return note === null ? text : `${text}: ${note}`;
    }
    case "waived": {
      const { waiver } = standing;
      if (waiver === null) return said.cancelled;
      const date = dayShown(waiver.at, language);
      return say(said.waived, { name: waiver.by.name, date, reason: waiver.reason });
    }
  }
}

/** Its name and how it stands in one line, for lists without room for two columns. */
export function expectationLine({ expected, standing }: ExpectationListed, words: Words): string {
  return `${expectedName(expected, words)}: ${standingShown(standing, words)}`;
}
