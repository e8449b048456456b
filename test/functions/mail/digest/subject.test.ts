import { expect, test } from "@jest/globals";
import { digestSubject } from "../../../../functions/src/mail/digest/subject.ts";
import type { DigestItem } from "../../../../plan/reminders/digest.ts";
import { action, DAY } from "../../outbox/outbox-at-work.ts";

const overview = {
  agencies: 30,
  plans: 412,
  late: { actions: 51, plans: 40, agencies: 12 },
  overdue: { actions: 12, plans: 9, agencies: 5 },
  overdueAfter: 30,
  longest: [],
};
const due = (...days: readonly number[]) => days.map((daysLeft) => action({ daysLeft }));
const { kind: _, ...of } = action();
const measurement: DigestItem = { ...of, kind: "measurement", month: "2026-10", last: null };
const silence: DigestItem = { ...of, kind: "silence", since: "2026-10-01", days: 50 };

// The twentieth of November 2026 is a Friday: the week ends on the 22nd.
test.each<readonly [string, readonly DigestItem[]]>([
  ["3 ações vencem esta semana, 1 atrasada: AEX", due(0, 1, 2, -3)],
  ["1 ação vence hoje: AEX", due(0)],
  ["1 ação vence amanhã: AEX", due(1)],
  ["1 ação vence em 7 dias: AEX", due(7)],
  ["2 ações vencem em até 30 dias: AEX", due(3, 30)],
  ["2 ações atrasadas: AEX", due(-1, -40)],
  ["1 medição em falta, 1 plano sem atualização: AEX", [measurement, silence]],
])("the subject says what is due: %s", (subject, items) => {
  expect(digestSubject({ date: DAY, items, overview: null })).toBe(subject);
});

test("the subject names three agencies and counts the others, and has none for the whole country's week", () => {
  const items = ["1", "2", "3", "4", "5"].map((agency) => action({ agency, acronym: `A${agency}` }));
  expect(digestSubject({ date: DAY, items, overview: null })).toBe("5 ações vencem em 10 dias: A1, A2, A3 e mais 2");
  expect(digestSubject({ date: DAY, items: [], overview })).toBe("Resumo da semana: 51 ações atrasadas em 12 órgãos");
});

test("an agency goes by its acronym, or its name, or its code", () => {
  const of = (agencyName: string | null, acronym: string | null) =>
    digestSubject({ date: DAY, items: [action({ daysLeft: 0, agencyName, acronym })], overview: null });
  expect(of("Agência de Exemplo", null)).toBe("1 ação vence hoje: Agência de Exemplo");
  expect(of(null, null)).toBe("1 ação vence hoje: SIORG 900001");
  expect(of("Instituto Nacional de Exemplos e Demonstrações", null)).toBe(
    "1 ação vence hoje: Instituto Nacional de Exemplo…",
  );
});
