import type { Answer } from "../api/answer.ts";
import { cloud } from "../api/cloud.ts";
import { tellPane } from "../excel/office-dialog.ts";
import { chosenLanguage } from "../screen/browser-memory.ts";
import type { FederatedMessage } from "../session/federated.ts";
import { authorizationAddress, keptRequest, newOpenIdRequest, signInOf } from "../session/openid-request.ts";
import { dialogWords } from "./words.ts";

/** Where the request is kept while the window is elsewhere. */
const KEPT = "plano.openid";

const language = chosenLanguage();
const words = dialogWords[language];
const api = cloud({ origin: "", token: async () => null, language: () => language });

document.documentElement.lang = language;
document.title = words.title;
say(words.going);
void start(new URL(location.href).searchParams);

/** On the way to the provider of identities, or back from it. */
async function start(returned: URLSearchParams): Promise<void> {
  if (returned.has("code") || returned.has("error")) return comeBack(returned);
  const answer = await api.ask("openid", {});
  if (answer.kind !== "done") return say(failed(answer));
  const { provider } = answer.value;
  if (provider === null) return say(words.notOffered);
  const request = newOpenIdRequest(() => crypto.getRandomValues(new Uint8Array(32)));
  sessionStorage.setItem(KEPT, JSON.stringify(request));
  location.replace(await authorizationAddress(provider, request));
}

async function comeBack(returned: URLSearchParams): Promise<void> {
  const signIn = signInOf(returned, keptRequest(sessionStorage.getItem(KEPT)));
  sessionStorage.removeItem(KEPT);
  // A code is good once: it is not left in the window's history.
  history.replaceState(null, "", location.pathname);
  if (signIn === null) return say(words.notAnswered);
  const answer = await api.ask("openidSession", { body: signIn });
  if (answer.kind !== "done") return say(failed(answer));
  say(words.done);
  await tellPane(JSON.stringify({ token: answer.value.token } satisfies FederatedMessage));
}

function failed(answer: Exclude<Answer<unknown>, { kind: "done" }>): string {
  if (answer.kind === "unreachable") return words.unreachable;
  const { code, sentence } = answer.refusal;
  if (code === "no-role") return words.notInvited;
  return code === "not-signed-in" ? words.notAnswered : sentence || words.unreachable;
}

function say(text: string): void {
  const app = document.getElementById("app");
  if (!app) return;
  const main = document.createElement("main");
  const heading = document.createElement("h1");
  heading.textContent = words.title;
  const sentence = document.createElement("p");
  sentence.setAttribute("role", "status");
  sentence.textContent = text;
  main.append(heading, sentence);
  app.replaceChildren(main);
}
