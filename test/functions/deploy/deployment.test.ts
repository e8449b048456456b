import { describe, expect, test } from "@jest/globals";
import { type Deployment, deploymentProblem, deploymentSteps } from "../../../functions/src/deploy/deployment.ts";

const ready: Deployment = {
  project: "plano-digital-gov",
  settings: [
    "# o endereço do sistema",
    "PLANO_PAGE=https://plano.exemplo.gov.br",
    'PLANO_ORIGINS="https://plano.exemplo.gov.br,https://plano-digital-gov.web.app"',
    "PLANO_MAIL_SENDER=Plano Digital <plano@exemplo.gov.br>",
    "",
  ].join("\n"),
  loggedIn: true,
};

function problemOf(changed: Partial<Deployment>): string {
  return deploymentProblem({ ...ready, ...changed })?.["pt-BR"] ?? "";
}

describe("a deployment", () => {
  test("begins when the project, its settings and an account are there", () => {
    expect(deploymentProblem(ready)).toBeNull();
    expect(problemOf({ settings: (ready.settings ?? "").replaceAll("\n", "\r\n") })).toBe("");
  });

  test.each(["", "demo-plano-digital", "Plano", "plano digital", "--help"])("does not go to “%s”", (project) => {
    expect(problemOf({ project })).toContain("projects:list");
  });

  test("says which settings file is missing, and where it is explained", () => {
    expect(problemOf({ settings: null })).toContain("functions/.env.plano-digital-gov");
  });

  test.each([
    ["an address is missing", (text: string) => text.replace(/^PLANO_PAGE.*$/m, ""), "PLANO_PAGE falta"],
    [
      "an address is not encrypted",
      (text: string) => text.replaceAll("https://plano.exemplo.gov.br", "http://localhost"),
      "https://",
    ],
    ["the store is a file", (text: string) => `${text}PLANO_STORE=sqlite:x\n`, "só pode ser firestore"],
    ["the mail's password stands in them", (text: string) => `${text}PLANO_MAIL=smtp://u:p@h\n`, "é um segredo"],
  ])("does not begin with settings in which %s", (_, change, words) => {
    expect(problemOf({ settings: change(ready.settings ?? "") })).toContain(words);
  });

  test("says how to log in", () => {
    expect(problemOf({ loggedIn: false })).toContain("firebase login");
  });

  test("brings rules and indexes before the functions, and the functions before the page, all to one project", () => {
    const told = deploymentSteps("plano-digital-gov").map(({ firebase }) => firebase?.join(" ") ?? "build");
    expect(told).toEqual([
      "functions:secrets:get PLANO_MAIL --project plano-digital-gov",
      "build",
      "deploy --only firestore:rules,firestore:indexes --project plano-digital-gov",
      "deploy --only functions --project plano-digital-gov",
      "deploy --only hosting --project plano-digital-gov",
    ]);
  });
});
