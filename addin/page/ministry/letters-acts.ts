import type { Slice } from "../../screen/slice.ts";
import { BYTES_TYPE } from "../file-types.ts";
import { failureSentence } from "../shown/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import type { LettersEvent, LettersState } from "./letters-state.ts";
import { lettersTold } from "./letters-told.ts";

/** Imports a file of service letters and tells what came of it. */
export async function importLetters(
  file: Blob,
  letters: Slice<LettersState, LettersEvent>,
  { api, words, tell, focus }: Surroundings,
): Promise<void> {
  letters.send({ kind: "progressed", sent: 0, all: file.size });
  // What the file is of is seen from its bytes; browsers name archives in many ways.
  const answer = await api.upload("importLetters", { body: file.slice(0, file.size, BYTES_TYPE) }, (sent) =>
    letters.send({ kind: "progressed", ...sent }),
  );
  letters.send({ kind: "answered", answer });
  tell(answer.kind === "done" ? lettersTold(answer.value, words()) : failureSentence(answer, words()));
  focus("letters-outcome");
}
