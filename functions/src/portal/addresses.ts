/** A web address, or an e-mail address, with or without the pointed brackets of Markdown. */
const ADDRESS =
  /<(https?:\/\/[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>|(?:https?:\/\/|www\.)(?:[^\s<>()[\]"“”|\\]|\([^\s<>()[\]]*\))+|[\w.+-]{1,64}@(?:[a-z0-9-]+\.)+[a-z]{2,}/gi;

/** What follows an address in a sentence and does not belong to it. */
const AFTER = /(?:[?!.,:;*_~'’`]|&[a-z]+;)+$/i;

const OPEN = "\ufdd0";
const CLOSE = "\ufdd1";

/**
 * Puts web and e-mail addresses out of reach of whoever interprets the text (`ccivil_03/_Ato2015` holds no emphasis), and
 * back again. The text must be free of noncharacters.
 */
export function sheltered(text: string): { readonly text: string; restored(interpreted: string): string } {
  const addresses: string[] = [];
  const hidden = text.replace(ADDRESS, (found: string, bracketed: string | undefined, at: number) => {
    if (bracketed !== undefined) return OPEN + (addresses.push(bracketed) - 1) + CLOSE;
    const after = AFTER.exec(found)?.[0] ?? "";
    const address = after === "" ? found : found.slice(0, -after.length);
    // "_nome@exemplo.gov.br_" is an address in emphasis, "_nome@exemplo.gov.br" an address.
    const next = after[0] ?? text[at + found.length];
    const before = address.startsWith("_") && next === "_" ? "_" : "";
    return before + OPEN + (addresses.push(address.slice(before.length)) - 1) + CLOSE + after;
  });
  return {
    text: hidden,
    restored: (interpreted) =>
      interpreted.replace(/\ufdd0(\d+)\ufdd1/g, (_, index: string) => addresses[Number(index)] ?? ""),
  };
}
