import { html, type TemplateResult } from "lit-html";
import { linkTo } from "../address.ts";

/** A plan behind a figure, which opens as it is now. */
export function planLink({
  agency,
  plan,
  service,
}: {
  readonly agency: string;
  readonly plan: string;
  readonly service: string | null;
}): TemplateResult {
  return html`<a href=${linkTo({ page: "plan", agency, plan })}>${service ?? plan}</a>`;
}
