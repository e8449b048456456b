import { render } from "lit-html";
import { excelWorkbook } from "../excel/excel-workbook.ts";
import { officeDialog } from "../excel/office-dialog.ts";
import { startedInExcel } from "../excel/started.ts";
import { chosenLanguage, signedInMark } from "../screen/browser-memory.ts";
import { lazySignIn } from "../session/lazy-sign-in.ts";
import { signInSettings } from "../session/sign-in-settings.ts";
import { outsideView } from "./frame/outside-view.ts";
import { followTheme } from "./frame/theme.ts";
import "./fluent.ts";
import { portuguese, wordsIn } from "./messages/catalogue.ts";
import { startPane } from "./start-pane.ts";

const app = required("app");
const emulator = document.querySelector<HTMLMetaElement>('meta[name="sign-in-emulator"]')?.content || null;

void start();

async function start(): Promise<void> {
  const inExcel = await startedInExcel();
  // Without a network the chosen language may not be had.
  const words = await wordsIn(chosenLanguage()).catch(() => portuguese);
  document.documentElement.lang = words.language;
  if (!inExcel) return void render(outsideView(words), app);
  followTheme(document, window);
  const signIn = lazySignIn(async () => {
    const [{ firebaseSignIn }, settings] = await Promise.all([
      import("../session/firebase-sign-in.ts"),
      signInSettings(emulator),
    ]);
    return firebaseSignIn(settings, words.language);
  }, signedInMark);
  const pane = startPane({
    workbook: excelWorkbook,
    signIn,
    dialog: officeDialog(location.origin),
    words,
    app,
    news: required("news"),
  });
  const act = new URLSearchParams(location.search).get("act");
  if (act === "send" || act === "help") pane.show(act);
}

function required(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The pane has no element ${id}.`);
  return element;
}
