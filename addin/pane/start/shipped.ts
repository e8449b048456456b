import type { Answer, Download } from "../../api/answer.ts";

/** The workbooks that ship with the pane, made when it is built. */
export type ShippedWorkbook = "plano" | "orgao" | "exemplo";

/** Fetches a workbook that ships with the pane. */
export async function shippedWorkbook(name: ShippedWorkbook): Promise<Answer<Download>> {
  try {
    const response = await fetch(`/modelos/${name}.xlsx`);
    if (!response.ok) return { kind: "unreachable" };
    return { kind: "done", value: { name: `${name}.xlsx`, content: await response.blob() } };
  } catch {
    return { kind: "unreachable" };
  }
}
