import { describe, expect, it } from "@jest/globals";
import {
  writeAgencyWorkbook,
  writePlanWorkbook,
} from "../../../../functions/src/workbook/form-writer/write-workbook.ts";
import { agencyForm } from "../../../../plan/form/agency-form.ts";
import { planForm } from "../../../../plan/form/plan-form.ts";
import type { PlanValues } from "../../../../plan/form/values.ts";
import { open } from "./opened-workbook.ts";

const today = "2026-05-15";

async function plan(values: Partial<PlanValues>) {
  return open(await writePlanWorkbook({ fields: {}, tables: {}, ...values }, { today }));
}

describe("values in a plan workbook", () => {
  it("keeps the zeros a SIORG code begins with", async () => {
    const { field } = await plan({ fields: { "agency.siorg": "000123" } });
    expect(field("agency.siorg").value).toBe("000123");
    expect(field("agency.siorg").numFmt).toBe("@");
  });

  it.each(["=HYPERLINK(A1)", "+55 61", "-", "@nome", "\tx"])("never makes a formula of the text %j", async (text) => {
    const { field } = await plan({ fields: { "service.name": text, "owner.titular.telephone": text } });
    expect(field("service.name").value).toBe(text);
    expect(field("service.name").formula).toBeUndefined();
    expect(field("owner.titular.telephone").value).toBe(text);
  });

  it("writes months as their first day, and dates, numbers, lists and yes or no as people write them", async () => {
    const { field, column } = await plan({
      fields: {
        "letter.digital": false,
        "letter.cost": 1234.5,
        "letter.timeKind": "notEstimated",
        "plan.state": "draft",
      },
      tables: {
        "schedule.actions": [{ month: "2026-09", situation: "done", dateDone: "2026-10-02" }],
      },
    });
    expect(field("letter.digital").value).toBe("Não");
    expect(field("letter.cost").value).toBe(1234.5);
    expect(field("letter.cost").numFmt).toBe('"R$" #,##0.00');
    expect(field("letter.timeKind").value).toBe("Não estimado ainda");
    expect(field("plan.state").value).toBe("Rascunho");
    const first = (name: string) => column(planForm, "schedule.actions", name)[0];
    expect(first("month")?.value).toEqual(new Date("2026-09-01T00:00:00Z"));
    expect(first("month")?.numFmt).toBe("mm/yyyy");
    expect(first("dateDone")?.value).toEqual(new Date("2026-10-02T00:00:00Z"));
    expect(first("situation")?.value).toBe("Concluída");
  });

  it("keeps the seven standard actions and lets people change who answers for them, not what they are", async () => {
    const { column } = await plan({ tables: { "schedule.actions": [{ parties: "agency" }] } });
    const actions = column(planForm, "schedule.actions", "action");
    expect(actions.slice(0, 8).map(({ value }) => String(value ?? "").slice(0, 2))).toEqual([
      ..."1234567".split("").map((number) => `${number}.`),
      "",
    ]);
    expect(actions.map(({ protection }) => protection?.locked ?? true).slice(0, 8)).toEqual([
      ...Array<boolean>(7).fill(true),
      false,
    ]);
    const parties = column(planForm, "schedule.actions", "parties");
    expect(parties.slice(0, 2).map(({ value }) => value)).toEqual(["Órgão/Entidade", "MP e Órgão/Entidade"]);
    expect(parties[0]?.protection?.locked).toBe(false);
  });

  it("empties a cell of a given row when the value is nothing", async () => {
    const { column } = await plan({ tables: { "schedule.actions": [{ parties: null }] } });
    expect(column(planForm, "schedule.actions", "parties")[0]?.value).toBeNull();
  });

  it("leaves the service's name on the cover room for a second line, which a formula's row would not grow to", async () => {
    const { field } = await plan({});
    const heightOf = (key: string) => field(key).worksheet.getRow(Number(field(key).row)).height;
    expect(heightOf("cover.service")).toBeGreaterThan(1.5 * heightOf("agency.siorg"));
  });

  it("shows a long description in full: its row is as tall as Excel allows", async () => {
    const { field } = await plan({ fields: { "service.description": "Palavras do serviço. ".repeat(124) } });
    const cell = field("service.description");
    expect(cell.worksheet.getRow(Number(cell.row)).height).toBe(409);
    expect(cell.alignment.wrapText).toBe(true);
  });

  it("offers the quarters from last year to five years ahead, and the plan's own if it is another", async () => {
    const { workbook } = await plan({ fields: { "launch.quarter": "2033-Q2" } });
    const [range = ""] = workbook.definedNames.getRanges("list_quarters").ranges;
    const [, from = "", to = ""] = /\$([A-Z]+\$\d+):\$([A-Z]+\$\d+)$/.exec(range) ?? [];
    const cell = (address: string) => workbook.getWorksheet("_meta")?.getCell(address.replace("$", "")).value;
    expect(cell(from)).toBe("1º trim. (mar.) 2025");
    expect(cell(to)).toBe("2º trim. (jun.) 2033");
    expect(Number(to.split("$")[1]) - Number(from.split("$")[1])).toBe(7 * 4);
  });
});

it("gives an agency's table of services ten empty rows more than it has services", async () => {
  const services = Array.from({ length: 135 }, (_, index) => ({ name: `Serviço ${index + 1}`, registered: true }));
  const { column } = await open(await writeAgencyWorkbook({ fields: {}, tables: { services } }, { today }));
  const names = column(agencyForm, "services", "name").map(({ value }) => value);
  expect(names).toHaveLength(145);
  expect(names[134]).toBe("Serviço 135");
  expect(names[135]).toBeNull();
});
