import { stdout } from "node:process";
import { livedYear } from "../plan/reminders/year/lived-year.ts";

const WHO = { owners: "owners and suplentes", secretariats: "Secretarias Executivas", ministry: "the ministry's team" };
const ORDER = ["-30", "-15", "-7", "-1", "0", "late", "escalation", "measurement", "silence"];

const size = { agencies: 400, plans: 10_000 };
const { problems, days, looks, digests, told } = await livedYear(2026, size);
const number = (value: number) => value.toLocaleString("en-US");
const lines = [
  `${number(size.plans)} plans of ${number(size.agencies)} agencies, ${days} mornings, ${number(looks)} looks at a plan`,
  "",
  "| to | people | digests | a person a year | most for one | most on a day | things told |",
  "|---|---|---|---|---|---|---|",
  ...digests.map(({ who, people, digests: sent, items, mostForOne, mostOnADay }) => {
    const each = (sent / Math.max(1, people)).toFixed(1);
    return `| ${[WHO[who], number(people), number(sent), each, mostForOne, number(mostOnADay), number(items)].join(" | ")} |`;
  }),
  "",
  "| told to agencies' people | times |",
  "|---|---|",
  ...ORDER.map((kind) => `| ${kind} | ${number(told.get(kind) ?? 0)} |`),
];
stdout.write(`${lines.join("\n")}\n`);
if (problems.length > 0) throw new Error(`${problems.length} problems: ${problems.slice(0, 5).join("; ")}`);
