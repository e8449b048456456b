import { describe, expect, test } from "@jest/globals";
import { channelCode, isDigital } from "../../../functions/src/portal/channels.ts";
import { stepsForPlan } from "../../../functions/src/portal/steps-for-plan.ts";

const step = (channels: string[], title = "Pedir", description = "") => ({ title, description, channels });

describe("the steps of a letter in a plan's table", () => {
  test("are numbered from 1", () => {
    expect(stepsForPlan({ steps: [step(["web"]), step(["postal"])] }).map(({ order }) => order)).toEqual([1, 2]);
  });

  test("have the first digital channel as their own and name the others", () => {
    expect(stepsForPlan({ steps: [step(["presencial", "telefone", "web-emitir", "aplicativo-movel"])] })).toEqual([
      {
        order: 1,
        description: "Pedir\nOutros canais: presencial, telefone, aplicativo móvel.",
        channel: "web",
        digital: true,
      },
    ]);
  });

  test("have the first channel as their own when none is digital", () => {
    expect(stepsForPlan({ steps: [step(["e-mail", "presencial"])] })).toMatchObject([
      { description: "Pedir\nOutros canais: presencial.", channel: "email", digital: false },
    ]);
  });

  test("do not name the web twice for its kinds", () => {
    expect(stepsForPlan({ steps: [step(["web", "web-consultar", "web-emitir"])] })).toMatchObject([
      { description: "Pedir", channel: "web" },
    ]);
  });

  test("without a channel leave it to the agency to say", () => {
    expect(stepsForPlan({ steps: [step([])] })).toMatchObject([{ description: "Pedir", channel: null, digital: null }]);
  });

  test("keep the letter's word for a channel that the table does not know", () => {
    expect(stepsForPlan({ steps: [step(["videochamada", "quiosque"])] })).toMatchObject([
      { description: "Pedir\nCanal: videochamada. Outros canais: quiosque.", channel: "other", digital: false },
    ]);
  });

  test.each([
    ["Pedir", "Preencha o formulário", "Pedir\nPreencha o formulário"],
    ["Pedir", "pedir.", "Pedir"],
    ["Pedir", "", "Pedir"],
    ["", "Preencha", "Preencha"],
    ["", "", ""],
  ])("join “%s” and “%s” where they differ", (title, description, joined) => {
    expect(stepsForPlan({ steps: [step(["web"], title, description)] })[0]?.description).toBe(joined);
  });
});

test("only the web and mobile applications are digital", () => {
  const schema = [
    "web",
    "web-calcular-taxas",
    "aplicativo-movel",
    "e-mail",
    "telefone",
    "presencial",
    "postal",
    "fax",
    "sms",
  ];
  const codes = schema.map(channelCode);
  expect(codes).toEqual(["web", "web", "mobileApp", "email", "telephone", "inPerson", "post", "fax", "sms"]);
  expect(codes.filter(isDigital)).toEqual(["web", "web", "mobileApp"]);
});
