import { expect, test } from "@jest/globals";
import { normalizedTelephone } from "../../../plan/people/telephone.ts";

test.each([
  ["(61) 3333-4444", "+556133334444"],
  ["61 3333 4444", "+556133334444"],
  ["061 3333-4444", "+556133334444"],
  ["+55 (61) 99999-4444", "+5561999994444"],
  ["55 61 3333-4444", "+556133334444"],
  ["(55) 3333-4444", "+555533334444"],
  ["(61) 3333-4444 ramal 123", "+556133334444"],
  ["(61) 3333-4444 / r. 12", "+556133334444"],
  ["0800 123 4567", "+5508001234567"],
])("%s is %s", (typed, normalized) => {
  expect(normalizedTelephone(typed)).toBe(normalized);
});

test.each([
  "3333-4444",
  "(20) 3333-4444",
  "(61) 3333-444",
  "(61) 8333-44444",
  "(61) 3333-4444 / 3333-5555",
  "+1 202 555 0123",
  "a confirmar",
  "",
])("%j is no telephone with an area code", (typed) => {
  expect(normalizedTelephone(typed)).toBeNull();
});
