import { expect, test } from "@jest/globals";
import { collectionGroups } from "../../../functions/src/documents/collections.ts";
import { paths } from "../../../functions/src/documents/paths.ts";

test("whoever goes through the collections meets every kind of document that has a path", () => {
  const groups = Object.values(paths).map((path) => {
    const parts = (path as (...ids: string[]) => string)("1", "2", "3").split("/");
    return parts.filter((_, index) => index % 2 === 0).join("/");
  });
  expect([...new Set(groups)].sort()).toEqual([...collectionGroups].sort());
});
