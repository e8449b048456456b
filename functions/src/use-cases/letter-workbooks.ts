import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { LetterProblem } from "../../../plan/contract/letters.ts";
import { readLettersFolder } from "../portal/letters-folder.ts";
import { agencyOfLetters } from "../portal/letters-of-agency.ts";
import { planFileName } from "../portal/plan-file-name.ts";
import { agencyValuesOf, planValuesOf } from "../portal/prefill.ts";
import type { LetterAgency, ServiceLetter } from "../portal/service-letter.ts";
import { writeAgencyWorkbook, writePlanWorkbook } from "../workbook/form-writer/write-workbook.ts";
import { writeNewFile } from "./write-new-file.ts";

export interface LetterWorkbooks {
  readonly letters: number;
  readonly plans: number;
  readonly agencies: number;
  /** Workbooks that stood there already and were left as they were. */
  readonly kept: number;
  readonly refused: readonly { readonly file: string; readonly problem: LetterProblem }[];
}

export interface LetterWorkbooksInput {
  readonly letters: string;
  readonly out: string;
  readonly today: CivilDate;
  /** Write over workbooks that are there already. */
  readonly replace: boolean;
}

/**
 * Writes a prefilled plan for every service letter of a folder, and one workbook for every agency with its services
 * listed, into a folder an agency: `1929-INSS/plano-emitir-certidao.xlsx`, `1929-INSS/orgao.xlsx`. Of two letters with
 * one slug the second is refused, since its plan would be the first one's file; Windows tells no capitals apart.
 *
 * @throws the file system's own error when a folder cannot be read or written
 */
export async function writeLetterWorkbooks(
  { letters: folder, out, today, replace }: LetterWorkbooksInput,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<LetterWorkbooks> {
  const letters: ServiceLetter[] = [];
  const refused: { file: string; problem: LetterProblem }[] = [];
  const fileOfSlug = new Map<string, string>();
  for await (const { file, result } of readLettersFolder(folder)) {
    if (!result.ok) {
      refused.push({ file, problem: result.problem });
      continue;
    }
    const { slug } = result.letter;
    const first = fileOfSlug.get(slug.toLowerCase());
    if (first !== undefined) {
      refused.push({ file, problem: { code: "same-id", slug, file: first } });
      continue;
    }
    fileOfSlug.set(slug.toLowerCase(), file);
    letters.push(result.letter);
  }
  const agencies = [...Map.groupBy(letters, ({ agency }) => agency.siorg).values()];
  const all = letters.length + agencies.length;
  let done = 0;
  let kept = 0;
  const write = async (path: string, make: () => Promise<Uint8Array>) => {
    onProgress(done++, all);
    if (!replace && existsSync(path)) kept++;
    else if (!writeNewFile(path, await make(), replace)) kept++;
  };
  for (const own of agencies) {
    const agency = agencyOfLetters(own);
    const place = join(out, folderOf(agency));
    await write(join(place, "orgao.xlsx"), () => writeAgencyWorkbook(agencyValuesOf(agency, own), { today }));
    for (const letter of own) {
      await write(join(place, planFileName(letter.slug)), () =>
        writePlanWorkbook(planValuesOf({ ...letter, agency }), { today }),
      );
    }
  }
  onProgress(all, all);
  return { letters: letters.length + refused.length, plans: letters.length, agencies: agencies.length, kept, refused };
}

function folderOf({ siorg, acronym }: LetterAgency): string {
  const readable = (acronym ?? "").normalize("NFD").replace(/[^\w-]/g, "");
  return readable === "" ? siorg : `${siorg}-${readable}`;
}
