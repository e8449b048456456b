import { expect, test } from "@jest/globals";
import { watch } from "../../../addin/excel/watch.ts";
import { workbookOfGrid } from "../../../addin/host/model/workbook-of-grid.ts";
import { HostUser } from "../../../addin/host/user.ts";
import { gridOf } from "../../workbook/grid-of.ts";
import { excelWith } from "../excel-room.ts";

/** The library hands events on in promises of its own. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test("every change, other sheet and other selection is told of, until it is enough", async () => {
  const host = excelWith(workbookOfGrid(gridOf({ sheets: { A: { A1: 1 }, B: { A1: 1 } } })));
  const user = new HostUser(host);
  let told = 0;
  const stop = await watch(() => {
    told += 1;
  });
  expect(host.traffic.syncs).toBe(1);
  const toldAfter = async (act: () => void) => {
    const before = told;
    act();
    await settled();
    return told - before;
  };
  expect(await toldAfter(() => user.type("A", "B2", "texto"))).toBe(1);
  expect(await toldAfter(() => user.activate("B"))).toBe(1);
  expect(await toldAfter(() => user.select("B", "C3"))).toBe(1);
  expect(await toldAfter(() => user.paste("B", "C3", [[1], [2]]))).toBe(1);
  await stop();
  await stop();
  expect(host.traffic.syncs).toBe(2);
  expect(await toldAfter(() => user.type("B", "B2", "texto"))).toBe(0);
  expect(host.isListened("changed") || host.isListened("activated") || host.isListened("selectionChanged")).toBe(false);
});
