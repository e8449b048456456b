import { expect, test } from "@jest/globals";
import { readTree } from "../../functions/workbook/parts/xml-tree.ts";
import { orderProblems } from "./element-order.ts";

const problems = (xml: string) => orderProblems(readTree(xml));

test("the order's keeper lets the schemas' order pass", () => {
  expect(problems("<Supertip><Title/><Description/></Supertip>")).toEqual([]);
  expect(problems("<AppDomains><AppDomain/><AppDomain/></AppDomains>")).toEqual([]);
});

test("the order's keeper sees what comes too late, stands twice or does not belong", () => {
  expect(problems("<Supertip><Description/><Title/></Supertip>")).toEqual(["Title comes too late in Supertip"]);
  expect(problems("<Action><Title/><Title/></Action>")).toEqual(["Title stands twice in Action"]);
  expect(problems("<Group><Label/><Icon><Set/></Icon></Group>")).toEqual(["Set does not belong in Group/Icon"]);
  expect(problems("<Hosts><Host><DesktopFormFactor/></Host></Hosts>")).toEqual([
    "DesktopFormFactor does not belong in Hosts/Host",
  ]);
});
