import { expect, test } from "@jest/globals";
import { planFindings, SECOND } from "../findings-of.ts";

const RULE = "metrics.neither-measured-nor-expected";
const UNMEASURED = {
  "measurements[1].satisfaction": "",
  "measurements[2].satisfaction": "",
  "measurements[3].satisfaction": "",
};
const SEEN = { at: ["metrics.satisfaction.expectedMonth"], values: { indicator: "Índice de satisfação" } };

test("warns on the first submission of an indicator without measurement and without a month", () => {
  expect(planFindings(RULE, UNMEASURED)).toEqual([{ ...SEEN, severity: "warning" }]);
});

test("is an error from the second submission on", () => {
  expect(planFindings(RULE, UNMEASURED, SECOND)).toEqual([{ ...SEEN, severity: "error" }]);
});

test("does not take words of absence for a month", () => {
  const typed = { ...UNMEASURED, "metrics.satisfaction.expectedMonth": "não disponível" };
  expect(planFindings(RULE, typed)).toEqual([{ ...SEEN, severity: "warning" }]);
});

test("is content with a month to come", () => {
  expect(planFindings(RULE, { ...UNMEASURED, "metrics.satisfaction.expectedMonth": "12/2026" }, SECOND)).toEqual([]);
});

test("does not ask for a digital adoption of 0%, which counters that make up the total measure", () => {
  const onlyCounters = { requestsWeb: "", requestsMobileApp: "", requestsInPerson: 420, requestsTotal: 460 };
  const typed = Object.fromEntries(
    [1, 2, 3].flatMap((row) =>
      Object.entries(onlyCounters).map(([column, value]) => [`measurements[${row}].${column}`, value]),
    ),
  );
  expect(planFindings(RULE, typed, SECOND)).toEqual([]);
  const unexplained = {
    ...typed,
    ...Object.fromEntries([1, 2, 3].map((n) => [`measurements[${n}].requestsTotal`, 500])),
  };
  expect(planFindings(RULE, unexplained, SECOND)).toHaveLength(1);
});

test("takes channels without the total for a measurement only when none of them is blank", () => {
  const withoutTotal = Object.fromEntries([1, 2, 3].map((row) => [`measurements[${row}].requestsTotal`, ""]));
  expect(planFindings(RULE, withoutTotal, SECOND)).toEqual([]);
  const withoutPost = Object.fromEntries([1, 2, 3].map((row) => [`measurements[${row}].requestsPost`, ""]));
  expect(planFindings(RULE, { ...withoutTotal, ...withoutPost }, SECOND).map(({ at }) => at)).toEqual([
    ["metrics.digitalAdoption.expectedMonth"],
    ["metrics.volume.expectedMonth"],
  ]);
});
