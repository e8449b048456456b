import type { ChannelOfLetter } from "./service-letter.ts";

/** The channels that a plan's table of steps knows. */
export type ChannelCode = "web" | "mobileApp" | "email" | "telephone" | "inPerson" | "post" | "fax" | "sms" | "other";

const CODES: ReadonlyMap<string, ChannelCode> = new Map([
  ["web", "web"],
  ["aplicativo-movel", "mobileApp"],
  ["e-mail", "email"],
  ["telefone", "telephone"],
  ["presencial", "inPerson"],
  ["postal", "post"],
  ["fax", "fax"],
  ["sms", "sms"],
]);

/** What a person reads; `other` has none, it is told by the letter's own word. */
const NAMES: Readonly<Record<Exclude<ChannelCode, "other">, string>> = {
  web: "web",
  mobileApp: "aplicativo móvel",
  email: "e-mail",
  telephone: "telefone",
  inPerson: "presencial",
  post: "postal",
  fax: "fax",
  sms: "SMS",
};

/** The plan's channel for a letter's; all kinds of `web-…` are the web, what the schema does not know is `other`. */
export function channelCode(channel: ChannelOfLetter): ChannelCode {
  return CODES.get(channel) ?? (channel.startsWith("web-") ? "web" : "other");
}

/** The channel in Portuguese, in lower case; the letter's own word when the schema does not know it. */
export function channelName(channel: ChannelOfLetter): string {
  const code = channelCode(channel);
  return code === "other" ? channel : NAMES[code];
}

/** Only the web and mobile applications are digital; e-mail, telephone, post and in person are not. */
export function isDigital(channel: ChannelCode): boolean {
  return channel === "web" || channel === "mobileApp";
}
