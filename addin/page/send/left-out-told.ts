import type { Words } from "../messages/catalogue.ts";

/** Which of the chosen files are no workbooks, in one sentence; "" when all are. */
export function leftOutTold(names: readonly string[], { messages: { send }, say }: Words): string {
  const [name] = names;
  if (name === undefined) return "";
  return names.length === 1 ? say(send.notWorkbook, { name }) : say(send.notWorkbooks, { count: names.length });
}
