import { describe, expect, test } from "@jest/globals";
import { readSettings, SettingsProblem } from "../../../functions/src/composition/settings.ts";
import { runningVersion } from "../../../functions/src/composition/version.ts";

const GOOD = {
  PLANO_STORE: "firestore",
  PLANO_MAIL: "smtps://plano:segredo@correio.exemplo.gov.br",
  PLANO_MAIL_SENDER: "plano@exemplo.gov.br",
  PLANO_ORIGINS: "https://plano.exemplo.gov.br, http://localhost:5080",
  PLANO_PAGE: "https://plano.exemplo.gov.br/",
};

describe("the settings", () => {
  test("are read from the environment", () => {
    expect(readSettings(GOOD)).toEqual({
      store: "firestore",
      mail: "smtps://plano:segredo@correio.exemplo.gov.br",
      sender: "plano@exemplo.gov.br",
      delivery: "own",
      contact: null,
      origins: ["https://plano.exemplo.gov.br", "http://localhost:5080"],
      page: "https://plano.exemplo.gov.br",
      openid: null,
    });
  });

  test("say who delivers mail and whom to ask, where they are set", () => {
    const given = { ...GOOD, PLANO_MAIL_DELIVERY: "extension", PLANO_CONTACT: "apoio@exemplo.gov.br" };
    expect(readSettings(given)).toMatchObject({ delivery: "extension", contact: "apoio@exemplo.gov.br" });
    for (const wrong of [{ PLANO_MAIL_DELIVERY: "both" }, { PLANO_CONTACT: "apoio@exemplo.gov.br, outro@x.br" }]) {
      expect(() => readSettings({ ...GOOD, ...wrong })).toThrow(/is not of use: it is to be/);
    }
  });

  test.each(Object.keys(GOOD))("that lack %s say so, and what it looks like", (name) => {
    for (const value of [undefined, "", "  "]) {
      const read = () => readSettings({ ...GOOD, [name]: value });
      expect(read).toThrow(SettingsProblem);
      expect(read).toThrow(new RegExp(`^${name} is not set: it is to be .+\\.$`));
    }
  });

  test.each([
    "*",
    "https://plano.exemplo.gov.br/",
    "https://plano.exemplo.gov.br/caminho",
    "http://plano.exemplo.gov.br",
    "https://ana:segredo@plano.exemplo.gov.br",
    "plano.exemplo.gov.br",
    "https://plano.exemplo.gov.br,",
    "https://plano.exemplo.gov.br,null",
  ])("name no such origins, and do not say them again: %s", (origins) => {
    const read = () => readSettings({ ...GOOD, PLANO_ORIGINS: origins });
    expect(read).toThrow(/^PLANO_ORIGINS is not of use/);
    expect(read).not.toThrow("segredo");
  });

  test.each([
    "plano.exemplo.gov.br",
    "http://plano.exemplo.gov.br",
    "https://plano.exemplo.gov.br/?a=b",
    "file:///tmp",
  ])("name no such page: %s", (page) =>
    expect(() => readSettings({ ...GOOD, PLANO_PAGE: page })).toThrow(/^PLANO_PAGE is not of use/),
  );
});

test("the version is the package's, and unknown without one", () => {
  expect(runningVersion()).toMatch(/^\d+\.\d+\.\d+/);
  expect(runningVersion(() => "{}")).toBe("unknown");
  expect(runningVersion(() => "nada")).toBe("unknown");
});
