import type { WorkbookRoute } from "../../plan/contract/results.ts";
import type { Download } from "../api/answer.ts";
import type { Asked } from "../api/api.ts";
import { failureSentence } from "./shown/failure.ts";
import { slice } from "./slice.ts";
import type { Surroundings } from "./surroundings.ts";

/** How the getting of one workbook stands: on its way since, or failed with a sentence. */
export type DownloadState =
  | { readonly kind: "busy"; readonly since: number }
  | { readonly kind: "failed"; readonly sentence: string };

/** The workbooks that the person asked for, each by a name of the button's own. */
export interface Downloads {
  readonly get: (name: string) => DownloadState | null;
  readonly start: <R extends WorkbookRoute>(name: string, route: R, asked: Asked<R>) => Promise<void>;
}

type State = { readonly [name: string]: DownloadState | null };

/** {@link Downloads} that tell how each went; a second press while one is on its way asks nothing. */
export function downloadsFrom({ api, words, tell, save, changed }: Surroundings): Downloads {
  const states = slice<State, State>({}, (state, some) => ({ ...state, ...some }), changed);
  const get = (name: string) => states.get()[name] ?? null;
  return {
    get,
    start: async (name, route, asked) => {
      if (get(name)?.kind === "busy") return;
      states.send({ [name]: { kind: "busy", since: Date.now() } });
      tell(words().messages.frame.preparing);
      const answer = await api.download(route, asked);
      if (answer.kind === "done") {
        save(answer.value);
        states.send({ [name]: null });
        tell(words().say(words().messages.frame.downloaded, { name: answer.value.name }));
      } else {
        const sentence = failureSentence(answer, words());
        states.send({ [name]: { kind: "failed", sentence } });
        tell(sentence);
      }
    },
  };
}

/** Has the browser save a file. */
export function saveInBrowser({ name, content }: Download): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after this turn; a minute is plenty, and keeping it for ever would be a leak.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
