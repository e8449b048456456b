import * as z from "zod";

/**
 * The Portal's catalogue as its API answers (`/api/v1/servicos`) and as its open data give it. What is read here is taken
 * where it has the shape that published readers of the catalogue agree on, and is as if it were not there where it has
 * another: one field that changes must not cost five thousand services. Whatever else a service holds is passed over.
 */
export const catalogueEnvelope = z.object({
  resposta: z.array(z.unknown()),
  hasErro: z.boolean().nullish().catch(null),
});

/** "" for whatever is no text; numbers are written out, since the Portal's own are of either type. */
const text = z.union([z.string(), z.number().transform(String)]).catch("");

/** `gratuito` is the text `"true"`, `servicoDigital` a boolean, others `"S"` and `"N"`; null is not said. */
const yesNo = z
  .unknown()
  .optional()
  .transform((value) => {
    if (value === true || value === "true" || value === "S") return true;
    return value === false || value === "false" || value === "N" ? false : null;
  });

/** The fields of an object; of what is none, those of an empty one. */
function fields<S extends z.ZodRawShape>(shape: S) {
  return z.preprocess((value) => (isObject(value) ? value : {}), z.object(shape));
}

/** A list's items: it stands by itself or inside an object under `name`, alone or as an array, or not at all. */
function list<T extends z.ZodType>(name: string, item: T) {
  return z.preprocess((value) => {
    const inner = isObject(value) ? value[name] : value;
    if (Array.isArray(inner)) return inner.filter((each) => each !== null);
    return isObject(inner) ? [inner] : [];
  }, z.array(item));
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An item that is a text, or an object that holds it under its list's own name. */
const itemText = z.preprocess((value) => (isObject(value) ? value.item : value), text);

const cost = fields({ descricao: text, moeda: text, valor: text, valorVariavel: text });

const channel = fields({ tipo: text });

const estimate = fields({ min: text, max: text, unidade: text });

const step = fields({
  titulo: text,
  descricao: text,
  custos: fields({
    custos: list("custo", cost),
    casos: list("caso", fields({ descricao: text, custo: list("custo", cost) })),
  }),
  canaisDePrestacao: fields({
    canaisDePrestacao: list("canalDePrestacao", channel),
    casos: list("caso", fields({ canalDePrestacao: list("canalDePrestacao", channel) })),
  }),
});

/** One service of the catalogue, with nothing missing. */
export const catalogueService = fields({
  /** An address that ends in the Portal's number of the service. */
  id: text,
  /** Of the service's page; it ends in the service's slug. */
  url: text,
  nome: text,
  sigla: text,
  descricao: text,
  gratuito: yesNo,
  servicoDigital: yesNo,
  orgao: fields({ id: text, dbId: text, nomeOrgao: text }),
  solicitantes: list("solicitante", fields({ tipo: text })),
  segmentosDaSociedade: list("item", itemText),
  etapas: list("etapa", step),
  tempoTotalEstimado: fields({
    ate: estimate,
    entre: estimate,
    emMedia: estimate,
    /** An empty object, or an object that says so again, where it is so; null or absent where not. */
    atendimentoImediato: z.unknown().optional(),
    naoEstimadoAinda: z.unknown().optional(),
    descricao: text,
  }),
});

export type CatalogueService = z.infer<typeof catalogueService>;
