import type { Me } from "../../plan/contract/me.ts";
import type { Address } from "./address.ts";
import type { Parts } from "./parts.ts";

/** Asks for what the page at an address shows. What is already here stays until the answers come. */
export function loadPage(address: Address, me: Me, parts: Parts): void {
  if ("within" in address) void parts.later.open(address.page, { me, within: address.within });
  switch (address.page) {
    case "plans":
      void parts.plans.load({ agency: address.agency });
      break;
    case "plan":
      void parts.later.open("plan", { me, within: [address.agency ?? "", address.plan ?? ""] });
      break;
    case "start":
      void parts.services.load(null);
      break;
  }
}
