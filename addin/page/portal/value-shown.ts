import type { SaidCost, SaidTime } from "../../../plan/declared/service-said.ts";
import { type ListCode, listLabel } from "../../../plan/form/lists.ts";
import type { Facet, FacetValue } from "../../../plan/reconciliation/reconciled.ts";
import type { Words } from "../messages/catalogue.ts";
import { portalWords } from "./words.ts";

/** Where a letter says a thing: elements of the Portal's schema. */
export const letterPlaces: { readonly [F in Facet]: string } = {
  listed: "servico",
  registered: "servico",
  number: "dbId",
  name: "nome",
  steps: "etapas",
  channels: "etapas/canais-de-prestacao",
  digital: "servico-digital",
  time: "tempo-total-estimado",
  cost: "gratuito, custos",
};

/** What one side says, in words. */
export function valueShown(value: FacetValue, words: Words): string {
  const said = portalWords(words);
  switch (value.kind) {
    case "absent":
      return said.absent;
    case "text":
      return value.text;
    case "yesNo":
      return value.yes ? said.yes : said.no;
    case "steps":
      return words.say(said.stepCount, { count: value.count });
    case "channels":
      return channelsShown(value.channels, words);
    case "time":
      return timeShown(value.time, words);
    case "cost":
      return costShown(value.cost, words);
  }
}

/** Channels by their names in the form. */
export function channelsShown(channels: readonly string[], words: Words): string {
  const names = channels.map((channel) => listLabel("channels", channel as ListCode<"channels">));
  return names.length === 0 ? portalWords(words).noChannel : names.join(", ");
}

function timeShown({ kind, min, max, unit }: SaidTime, { language, ...words }: Words): string {
  const said = portalWords({ language });
  if (kind === "immediate") return said.immediate;
  const values = { min: min ?? "?", max: max ?? "?", unit: unit === null ? "" : listLabel("timeUnits", unit) };
  return words.say(said[kind], values).trim();
}

function costShown({ amount, note }: SaidCost, { language }: Words): string {
  if (amount === null) return note;
  return new Intl.NumberFormat(language, { style: "currency", currency: "BRL" }).format(amount);
}
