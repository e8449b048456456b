import { cloud } from "../api/cloud.ts";
import { expiring } from "../api/expiring.ts";
import { chooseLanguage, chosenLanguage, signedInMark } from "../screen/browser-memory.ts";
import { screenOn } from "../screen/screen.ts";
import { lazySignIn } from "../session/lazy-sign-in.ts";
import { signInSettings } from "../session/sign-in-settings.ts";
import { addressOf } from "./address.ts";
import { saveInBrowser } from "./download.ts";
import { frameView } from "./frame/view.ts";
import { loadPage } from "./load-page.ts";
import { wordsIn } from "./messages/catalogue.ts";
import { homeOf, pageView } from "./page-view.ts";
import { newEntrance, type Parts, partsOf, whoIsHere } from "./parts.ts";
import type { Surroundings } from "./surroundings.ts";

let words = wordsIn(chosenLanguage());
let address = addressOf(location.hash);
/** The page whose contents were asked for last, and for whom. */
let loaded = "";
/** On a narrow screen the list of pages is folded until it is asked for. */
let pagesOpen = false;

const screen = screenOn(required("app"), required("news"), view, shown);
const emulator = document.querySelector<HTMLMetaElement>('meta[name="sign-in-emulator"]')?.content || null;
const signIn = lazySignIn(async () => {
  const [{ firebaseSignIn }, settings] = await Promise.all([
    import("../session/firebase-sign-in.ts"),
    signInSettings(emulator),
  ]);
  return firebaseSignIn(settings, words.language);
}, signedInMark);

const entrance = newEntrance(screen.changed);
const surroundings: Surroundings = {
  api: expiring(cloud({ origin: "", token: signIn.token, language: () => words.language }), () => {
    if (entrance.get().kind === "signedIn") entrance.send({ kind: "expired" });
  }),
  words: () => words,
  tell: screen.tell,
  focus: screen.focus,
  save: saveInBrowser,
  changed: screen.changed,
};
const parts: Parts = partsOf(surroundings, entrance, signIn, {
  leave: () => {
    location.hash = "";
    location.reload();
  },
  // In place of the address that served: going back would only find it used up.
  begin: () => location.replace("#/"),
  // Whoever waits at its heading stays there; whoever went on is left where they are.
  arrived: () => (document.activeElement?.id === "title" ? screen.focus("title") : screen.changed()),
});

addEventListener("hashchange", () => {
  address = addressOf(location.hash);
  pagesOpen = false;
  if (entrance.get().kind === "signedOut") entrance.send({ kind: "formLeft" });
  screen.focus("title");
});
// A file that misses the drop zone would be opened by the browser, and the page be gone.
for (const event of ["dragover", "drop"]) addEventListener(event, (happened) => happened.preventDefault());
// Whoever waits for the consolidated workbook sees the seconds go by.
setInterval(() => {
  if (parts.downloads.get("consolidated")?.kind === "busy") screen.changed();
}, 1_000);
screen.changed();

function view() {
  const me = whoIsHere(parts);
  const here = me ? homeOf(address, me) : address;
  const content = pageView(address, {
    parts,
    words,
    surroundings,
    again: () => void (me && loadPage(here, me, parts)),
  });
  const { kind } = entrance.get();
  return frameView(content, {
    words,
    address: me || ["verify", "forgotten", "newPassword"].includes(here.page) ? here : { page: "signIn" },
    me,
    present: kind === "signedIn" || kind === "withoutRole" || kind === "unknown",
    pagesOpen,
    openPages: (open) => {
      pagesOpen = open;
      screen.changed();
    },
    signOut: () => void parts.entranceActs.signOut(),
    switchLanguage: () => {
      words = wordsIn(words.language === "en" ? "pt-BR" : "en");
      chooseLanguage(words.language);
      screen.changed();
    },
    skip: (event) => {
      event.preventDefault();
      document.getElementById("content")?.focus();
    },
  });
}

/** After each showing: the document says what page it is, and what a new page shows is asked for. */
function shown() {
  const title = document.getElementById("title")?.textContent?.trim();
  document.title = title ? `${title} · ${words.messages.frame.product}` : words.messages.frame.product;
  document.documentElement.lang = words.language;
  const me = whoIsHere(parts);
  if (!me) return;
  const here = homeOf(address, me);
  const name = JSON.stringify([here, me.uid]);
  if (name === loaded) return;
  loaded = name;
  loadPage(here, me, parts);
}

function required(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element ${id}.`);
  return element;
}
