import type { Severity } from "../../rules/rule.ts";

/** The words of the severities, for one finding and for more. */
export const ptSeverities: { readonly [S in Severity]: { readonly one: string; readonly many: string } } = {
  error: { one: "erro", many: "erros" },
  query: { one: "pergunta", many: "perguntas" },
  warning: { one: "aviso", many: "avisos" },
};
