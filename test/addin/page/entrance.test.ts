import { describe, expect, test } from "@jest/globals";
import { type Entrance, entranceAfter } from "../../../addin/session/entrance.ts";
import { editor } from "../../page/examples.ts";

const identifying: Entrance = { kind: "identifying" };
const refused = (code: "no-role" | "not-signed-in" | "unavailable") =>
  entranceAfter(identifying, {
    kind: "identified",
    answer: { kind: "refused", refusal: { code, sentence: "", requestId: "" } },
  });

describe("the entrance", () => {
  test("asks who somebody is before letting them in", () => {
    const state = entranceAfter({ kind: "starting" }, { kind: "presence", presence: "signedIn" });
    expect(state).toEqual(identifying);
    const answer = { kind: "done", value: editor } as const;
    expect(entranceAfter(state, { kind: "identified", answer })).toEqual({ kind: "signedIn", me: editor });
  });

  test("tells apart who has no role, whose session ended, and who cannot be asked", () => {
    expect(refused("no-role").kind).toBe("withoutRole");
    expect(refused("not-signed-in")).toMatchObject({ kind: "signedOut", expired: true });
    expect(refused("unavailable").kind).toBe("unknown");
  });

  test("does not send away somebody who is in when their token is renewed", () => {
    const state: Entrance = { kind: "signedIn", me: editor };
    expect(entranceAfter(state, { kind: "presence", presence: "signedIn" })).toBe(state);
  });

  test("forgets what went wrong when the form is left", () => {
    const open = entranceAfter({ kind: "starting" }, { kind: "presence", presence: "signedOut" });
    const failed = entranceAfter(open, { kind: "failed", problem: "wrong-password" });
    expect(failed).toMatchObject({ problem: "wrong-password" });
    expect(entranceAfter(failed, { kind: "formLeft" })).toMatchObject({ problem: null });
  });
});
