import type { Slice } from "../../screen/slice.ts";
import { BYTES_TYPE } from "../file-types.ts";
import { failureSentence } from "../shown/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { protocolTyped, type VerifyEvent, type Verifying } from "./state.ts";

/** What people verify. */
export interface VerifyActs {
  readonly number: (typed: string) => Promise<void>;
  readonly file: (file: Blob) => Promise<void>;
}

/** The acts of the verification. */
export function verifyActs(
  verifying: Slice<Verifying, VerifyEvent>,
  { api, words, tell, focus }: Surroundings,
): VerifyActs {
  const told = (answer: Extract<VerifyEvent, { kind: "told" }>["answer"]) => {
    verifying.send({ kind: "told", answer });
    const { outcomes } = words().messages.verify;
    tell(answer.kind === "done" ? outcomes[answer.value.outcome] : failureSentence(answer, words()));
    focus("verify-outcome");
  };
  const asked = () => {
    verifying.send({ kind: "asked" });
    tell(words().messages.verify.working);
  };
  return {
    number: async (typed) => {
      asked();
      told(await api.ask("verifyNumber", { query: { number: protocolTyped(typed) } }));
    },
    file: async (file) => {
      asked();
      told(await api.ask("verifyWorkbook", { body: file.slice(0, file.size, BYTES_TYPE) }));
    },
  };
}
