import { describe, expect, test } from "@jest/globals";
import { keeperIn, keyFor } from "../../../addin/page/send/kept-typing.ts";

function memory(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  } as unknown as Storage;
}

describe("the key of a sending", () => {
  const last = { request: "[1]", key: "chave-1" };

  test("stays the same while the very same is tried again", () => {
    expect(keyFor("[1]", { explanations: {}, last }, () => "chave-2")).toBe("chave-1");
  });

  test("is a new one once anything else is sent", () => {
    expect(keyFor("[2]", { explanations: {}, last }, () => "chave-2")).toBe("chave-2");
    expect(keyFor("[1]", { explanations: {}, last: null }, () => "chave-2")).toBe("chave-2");
  });
});

describe("what was typed", () => {
  const typed = { explanations: { a: "explicação" }, last: null };

  test("is found again by the file's fingerprint, on a page opened anew", () => {
    const storage = memory();
    keeperIn(() => storage).write("f1", typed);
    const anew = keeperIn(() => storage);
    expect(anew.read("f1")).toEqual(typed);
    expect(anew.read("f2").explanations).toEqual({});
  });

  test("is forgotten once it was received", () => {
    const keeper = keeperIn(() => memory());
    keeper.write("f1", typed);
    keeper.forget("f1");
    expect(keeper.read("f1").explanations).toEqual({});
  });

  test("is kept for the page where the browser keeps nothing", () => {
    const keeper = keeperIn(() => {
      throw new Error("storage is switched off");
    });
    keeper.write("f1", typed);
    expect(keeper.read("f1")).toEqual(typed);
  });

  test("is nothing when something else stands in its place", () => {
    const storage = memory();
    storage.setItem("plano.sending.f1", '{"explanations":{"a":1},"last":{"key":2}}');
    expect(keeperIn(() => storage).read("f1")).toEqual({ explanations: {}, last: null });
    storage.setItem("plano.sending.f1", "{");
    expect(keeperIn(() => storage).read("f1")).toEqual({ explanations: {}, last: null });
  });
});
