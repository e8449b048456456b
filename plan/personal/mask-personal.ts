import { findPersonal, type PersonalKind } from "./find-personal.ts";

const MASKS: { readonly [K in PersonalKind]: string } = {
  email: "[e-mail omitido]",
  telephone: "[telefone omitido]",
  cpf: "[CPF omitido]",
};

/** A text without what is personal in it, and of which kinds that was, in order. */
export interface MaskedText {
  readonly text: string;
  readonly masked: readonly PersonalKind[];
}

/** The text with words in place of every e-mail address, telephone and CPF. */
export function maskPersonal(text: string): MaskedText {
  const pieces = findPersonal(text);
  if (pieces.length === 0) return { text, masked: [] };
  let masked = "";
  let end = 0;
  for (const { kind, from, to } of pieces) {
    masked += text.slice(end, from) + MASKS[kind];
    end = to;
  }
  return { text: masked + text.slice(end), masked: pieces.map(({ kind }) => kind) };
}
