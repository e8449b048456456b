import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { SheetStream } from "../../../../functions/src/workbook/consolidated/sheet-stream.ts";

const unbroken = new Promise<never>(() => {});

async function read(stream: SheetStream): Promise<string> {
  let text = "";
  for await (const chunk of stream.readable) text += chunk;
  return text;
}

describe("The stream of a sheet", () => {
  test("puts elements before the end of the sheet", async () => {
    const stream = new SheetStream();
    stream.endWith("<tableParts/>");
    stream.write("<worksheet><sheetData/>");
    stream.write({ toBuffer: () => Buffer.from("</worksheet>") });
    stream.end();
    expect(await read(stream)).toBe("<worksheet><sheetData/><tableParts/></worksheet>");
  });

  test("takes a buffer's content at once, since its owner fills it anew", async () => {
    const stream = new SheetStream();
    const buffer = Buffer.from("um");
    stream.write({ toBuffer: () => buffer });
    buffer.write("xx");
    stream.end();
    expect(await read(stream)).toBe("um");
  });

  test("has caught up only when what was written has been taken", async () => {
    const stream = new SheetStream();
    for (let count = 0; count < 20; count++) stream.write("x".repeat(65_536));
    let caughtUp = false;
    const waiting = stream.caughtUp(unbroken).then(() => {
      caughtUp = true;
    });
    await turn();
    expect(caughtUp).toBe(false);
    const reading = read(stream);
    await waiting;
    stream.end();
    expect(await reading).toHaveLength(20 * 65_536);
  });

  test("waits for nobody once the file is broken", async () => {
    const stream = new SheetStream();
    stream.write("x".repeat(1_000_000));
    await expect(stream.caughtUp(Promise.reject(new Error("disco cheio")))).rejects.toThrow("disco cheio");
  });
});
