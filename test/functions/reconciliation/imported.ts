import { operator } from "../../../functions/src/accounts/operator.ts";
import { readLetter } from "../../../functions/src/portal/read-letter.ts";
import { importLetters } from "../../../functions/src/use-cases/import-letters.ts";
import { type MadeLetter, madeLetter } from "../portal/made-letter.ts";
import type { Cloud } from "../submission/cloud.ts";

/** Takes letters of one agency into the store, by slug what is not usual in each. */
export async function importsLetters(
  cloud: Cloud,
  siorg: string,
  letters: { readonly [slug: string]: Partial<MadeLetter> },
): Promise<void> {
  const orgao = `<orgao id="http://exemplo.gov.br/id/${siorg}" dbId="5"><nomeOrgao>Agência Exemplo (AEX)</nomeOrgao></orgao>`;
  const files = Object.entries(letters).map(([slug, parts]) => ({
    file: `${slug}.xml`,
    result: readLetter(madeLetter({ id: `<id>${slug}</id>`, orgao, ...parts })),
  }));
  const outcome = await importLetters(cloud, { account: operator, letters: files });
  if (!outcome.ok || outcome.result.refused.length > 0) throw new Error(JSON.stringify(outcome));
}
