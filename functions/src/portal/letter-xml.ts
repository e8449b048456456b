import { SaxesParser, type SaxesTagNS } from "saxes";
import type { LetterPosition } from "../../../plan/contract/letters.ts";
import type { LetterElement } from "./letter-element.ts";
import { LetterRefusal } from "./letter-problem.ts";

/** Namespace of the Portal's schema v3. */
export const LETTER_NAMESPACE = "http://servicos.gov.br/v3/schema";

/** Bytes of UTF-8. The largest letter of the Portal has some 35,000. */
export const LETTER_SIZE_LIMIT = 2 * 1024 * 1024;

const DEPTH_LIMIT = 32;
const ELEMENT_LIMIT = 50_000;

interface OpenElement extends LetterElement {
  readonly children: LetterElement[];
  text: string;
}

/**
 * Turns the bytes of a letter into its elements.
 * @throws {LetterRefusal} for anything that is not a well-formed letter within the limits. A DOCTYPE is refused as such,
 * so no entity but XML's own five is ever expanded.
 */
export function parseLetter(xml: Uint8Array | string): LetterElement {
  const source = decoded(xml);
  const parser = new SaxesParser({ xmlns: true });
  const here = (): LetterPosition => ({ line: parser.line, column: parser.columnIndex + 1 });
  const open: (OpenElement | null)[] = [];
  let elements = 0;
  let root: LetterElement | null = null;

  parser.on("error", (error) => {
    const detail = error.message.replace(/^(?:\d+:\d+: )+/, "");
    throw new LetterRefusal({ code: "malformed", detail, ...here() });
  });
  parser.on("xmldecl", ({ encoding }) => {
    if (typeof xml !== "string" && encoding !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(encoding)) {
      throw new LetterRefusal({ code: "not-utf8" });
    }
  });
  parser.on("doctype", () => {
    throw new LetterRefusal({ code: "doctype", ...here() });
  });
  parser.on("opentag", (tag) => {
    elements += 1;
    if (elements > ELEMENT_LIMIT) {
      throw new LetterRefusal({ code: "too-many-elements", limit: ELEMENT_LIMIT, ...here() });
    }
    if (open.length >= DEPTH_LIMIT) throw new LetterRefusal({ code: "too-deep", limit: DEPTH_LIMIT, ...here() });
    if (open.length === 0 && !(tag.local === "servico" && tag.uri === LETTER_NAMESPACE)) {
      throw new LetterRefusal({ code: "not-a-letter", element: tag.local, namespace: tag.uri });
    }
    const parent = open.at(-1) ?? null;
    const foreign = open.length > 0 && (parent === null || tag.uri !== LETTER_NAMESPACE);
    const element = foreign ? null : opened(tag, parent, here());
    if (element) {
      if (parent) parent.children.push(element);
      else root = element;
    }
    open.push(element);
  });
  const append = (text: string): void => {
    for (const element of open) if (element) element.text += text;
  };
  parser.on("text", append);
  parser.on("cdata", append);
  parser.on("closetag", () => {
    open.pop();
  });

  parser.write(source).close();
  if (!root) throw new LetterRefusal({ code: "malformed", detail: "no element", line: 1, column: 1 });
  return root;
}

function opened(tag: SaxesTagNS, parent: OpenElement | null, at: LetterPosition): OpenElement {
  const attributes = new Map<string, string>();
  for (const { local, uri, value } of Object.values(tag.attributes)) if (uri === "") attributes.set(local, value);
  const path = parent === null ? "" : parent.path === "" ? tag.local : `${parent.path}/${tag.local}`;
  return { name: tag.local, path, at, attributes, children: [], text: "" };
}

function decoded(xml: Uint8Array | string): string {
  const size = typeof xml === "string" ? Buffer.byteLength(xml) : xml.byteLength;
  if (size > LETTER_SIZE_LIMIT) throw new LetterRefusal({ code: "too-large", limit: LETTER_SIZE_LIMIT });
  if (typeof xml === "string") return xml;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(xml);
  } catch {
    throw new LetterRefusal({ code: "not-utf8" });
  }
}
