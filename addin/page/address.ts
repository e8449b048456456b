import { type LaterName, laterNames, laterPages } from "./later-pages.ts";

/** Where in the page somebody is; what stands behind `#` in the address. */
export type Address =
  | {
      readonly page: "home" | "signIn" | "forgotten" | "start" | "unknown";
    }
  /** A page whose view is loaded later; `within` is for that view alone to read. */
  | { readonly page: LaterName; readonly within: readonly string[] }
  | { readonly page: "plans"; readonly agency: string | null }
  /** `plan` is null for the agency's own workbook, `agency` for the reader's own. */
  | { readonly page: "plan"; readonly agency: string | null; readonly plan: string | null }
  | { readonly page: "verify"; readonly number: string }
  /** Where the link of an invitation leads; `code` is what sets the password. */
  | { readonly page: "newPassword"; readonly code: string };

const PLAIN = {
  "": "home",
  entrar: "signIn",
  senha: "forgotten",
  comecar: "start",
} as const;

const NEW_PASSWORD = "nova-senha";
const WORKBOOK = "plano-de-trabalho";

/** The address that the part of an URL behind `#` means. */
export function addressOf(hash: string): Address {
  const parts = hash
    .replace(/^#?\/?/, "")
    .split("/")
    .map(decoded);
  const [first = "", second, third, fourth] = parts;
  if (first === "verificar") return { page: "verify", number: second ?? "" };
  if (first === NEW_PASSWORD && second) return { page: "newPassword", code: second };
  if (first === "planos")
    return second ? { page: "plan", agency: null, plan: second } : { page: "plans", agency: null };
  if (first === WORKBOOK) return { page: "plan", agency: null, plan: null };
  if (first === "orgaos" && second) {
    if (third === "planos" && fourth) return { page: "plan", agency: second, plan: fourth };
    if (third === WORKBOOK) return { page: "plan", agency: second, plan: null };
    return { page: "plans", agency: second };
  }
  const later = laterNames.find((name) => laterPages[name].path === first);
  if (later) return { page: later, within: parts.slice(1).filter((part) => part !== "") };
  return { page: Object.hasOwn(PLAIN, first) ? PLAIN[first as keyof typeof PLAIN] : "unknown" };
}

/** What a link to an address has behind the `#`, itself included. */
export function linkTo(address: Address): string {
  switch (address.page) {
    case "plans":
      return address.agency === null ? "#/planos" : `#/orgaos/${encodeURIComponent(address.agency)}`;
    case "plan": {
      const of = address.agency === null ? "#" : `#/orgaos/${encodeURIComponent(address.agency)}`;
      return address.plan === null ? `${of}/${WORKBOOK}` : `${of}/planos/${encodeURIComponent(address.plan)}`;
    }
    case "verify":
      return address.number === "" ? "#/verificar" : `#/verificar/${encodeURIComponent(address.number)}`;
    case "newPassword":
      return `#/${NEW_PASSWORD}/${encodeURIComponent(address.code)}`;
    case "unknown":
      return "#/";
    default: {
      if ("within" in address) {
        return `#/${[laterPages[address.page].path, ...address.within.map(encodeURIComponent)].join("/")}`;
      }
      const name = Object.entries(PLAIN).find(([, page]) => page === address.page)?.[0] ?? "";
      return `#/${name}`;
    }
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
