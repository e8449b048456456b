import type { Answer, Download } from "../../api/answer.ts";
import { excelError } from "../../excel/excel-error.ts";
import type { Slice } from "../../screen/slice.ts";
import type { Pane } from "../pane.ts";
import type { Opening } from "./opening.ts";

/**
 * Fetches a workbook and opens it. One at a time: a second asking while one is on its way does nothing.
 *
 * @param what which of the buttons asked
 */
export async function openFetched(
  what: string,
  fetched: () => Promise<Answer<Download>>,
  opening: Slice<Opening, Opening>,
  { workbook, check, show, tell, words }: Pick<Pane, "workbook" | "check" | "show" | "tell" | "words">,
): Promise<void> {
  if (opening.get().kind === "busy") return;
  opening.send({ kind: "busy", what });
  const answer = await fetched();
  if (answer.kind !== "done") return opening.send({ kind: "failed", what, failure: answer });
  try {
    const where = await workbook.open(await base64Of(answer.value.content));
    opening.send({ kind: "done", what, where });
    const { start } = words().messages;
    // These sheets came without the part of their file that asks for the pane. Without it all else works.
    if (where === "here") await workbook.openByItself(true).catch(() => {});
    tell(where === "here" ? start.openedHere : start.openedNew);
    if (where !== "here") return;
    await check();
    show("home");
  } catch (error) {
    opening.send({ kind: "refused", what, problem: excelError(error).problem });
  }
}

/** What is called with more arguments than this overflows the stack in some browsers. */
const PIECE = 0x8000;

async function base64Of(content: Blob): Promise<string> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
