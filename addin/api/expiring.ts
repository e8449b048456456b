import type { Answer } from "./answer.ts";
import type { Api } from "./api.ts";

/** The same {@link Api}, which tells when an answer says that nobody is signed in. */
export function expiring(api: Api, expired: () => void): Api {
  const watched = <Value>(answer: Answer<Value>): Answer<Value> => {
    if (answer.kind === "refused" && answer.refusal.code === "not-signed-in") expired();
    return answer;
  };
  return {
    ask: async (route, asked) => watched(await api.ask(route, asked)),
    download: async (route, asked) => watched(await api.download(route, asked)),
    upload: async (route, asked, progress) => watched(await api.upload(route, asked, progress)),
  };
}
