import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { plainText } from "../../../functions/src/portal/plain-text.ts";
import { describeWithLetters } from "../../portal/letters-folder.ts";

/*
 * A word is a run of letters and digits. The words of what was typed, markup aside, are those of the plain text, each as
 * often. What counts as markup is said here with plain replacements, independent of the reader of Markdown:
 *  - tags of HTML, with their attributes;
 *  - the web address of a link, and any other web address (compared as a set by a test of its own);
 *  - the address of a link to a file on its author's machine;
 *  - the title of a link when its text has all of its words already.
 */
const WORD = /[\p{L}\p{N}]+/gu;
const WEB = /(?:https?:\/\/|www\.)(?:[^\s()[\]<>"“”*|]|\([^\s()]*\))+/gi;
const LINK = /\[([^[\]]*)\]\(\s*((?:[^\s()]|\([^\s()]*\))*)(?:\s+"([^"]*)")?\s*\)/g;
const ENTITIES: Record<string, string> = { nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const words = (text: string): string[] => text.match(WORD) ?? [];

function withoutMarkup(typed: string): string {
  return typed
    .normalize("NFC")
    .replace(/[\u200b\ufeff]/g, "")
    .replace(/<\/?[a-z][^<>]*>/gi, (tag) => (/^<\/?(?:b|i|u|a|em|strong|span|font)\b/i.test(tag) ? "" : " "))
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(LINK, (_, text: string, address: string, title: string | undefined) => {
      const known = new Set(words(text.toLowerCase()));
      const adds = title !== undefined && words(title.toLowerCase()).some((word) => !known.has(word));
      const kept = address.replace(/^file:.*|^mailto:/, "");
      return `${text} ${adds ? title : ""} ${text.includes(kept) ? "" : kept}`;
    })
    .replace(WEB, " ");
}

const sorted = (text: string): string[] => words(text).sort();

/** Every text of a letter, as typed. */
function textsOf(xml: string): string[] {
  const elements = xml.matchAll(/<([\w-]+)(?: [^<>]*)?>([^<]+)<\/\1>/g);
  const unescaped = (text: string): string =>
    text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? "");
  return [...elements].map((match) => unescaped(match[2] ?? "")).filter((text) => text.trim() !== "");
}

describeWithLetters("the texts of the real letters", (folder) => {
  const texts = new Set(
    readdirSync(folder)
      .filter((file) => file.endsWith(".xml"))
      .flatMap((file) => textsOf(readFileSync(join(folder, file), "utf8"))),
  );

  test("keep every word, as often as it was typed", () => {
    expect(texts.size).toBeGreaterThan(10_000);
    const lossy = [...texts]
      .map((typed) => ({
        typed,
        before: sorted(withoutMarkup(typed)),
        after: sorted(plainText(typed).replace(WEB, " ")),
      }))
      .filter(({ before, after }) => before.join(" ") !== after.join(" "))
      .map(({ typed, before, after }) => ({ typed, lost: minus(before, after), added: minus(after, before) }));
    expect(lossy).toEqual([]);
  });

  test("keep every web address", () => {
    const addresses = [...texts].flatMap((typed) =>
      (typed.replace(/<img[^<>]*>/gi, "").match(WEB) ?? []).map((address) => ({ address, plain: plainText(typed) })),
    );
    expect(addresses.length).toBeGreaterThan(1_000);
    const bare = (address: string): string => address.replace(/^https?:\/\//i, "").replace(/[.,:;_/]+$/, "");
    expect(
      addresses.filter(({ address, plain }) => !plain.includes(bare(address))).map(({ address }) => address),
    ).toEqual([]);
  });
});

function minus(from: readonly string[], taken: readonly string[]): string[] {
  const rest = [...taken];
  return from.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
