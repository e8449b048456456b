import { tools } from "../../../../plan/form/annex.ts";
import { definedName, type Form, type Need, type SheetDeclaration } from "../../../../plan/form/declaration.ts";
import { indicators } from "../../../../plan/form/metrics.ts";
import { columnName } from "../../../../plan/form/workbook-names.ts";
import { YES } from "../../../../plan/form/yes-no-words.ts";
import { NO_DATA, quoted } from "../../../../plan/formulas/cell-formula.ts";
import { fieldOf, fieldsOfSheet, tableOf, tablesOfSheet } from "./sheet-layout.ts";

/** How many answers of a need a sheet still lacks, as a formula that follows what is typed. */
export function missingFormula(form: Form, sheet: SheetDeclaration, need: Exclude<Need, "optional">): string {
  const fields = fieldsOfSheet(sheet)
    .filter((key) => fieldOf(form, key).origin === "agency" && fieldOf(form, key).need === need)
    .map((key) => `COUNTBLANK(${definedName(key)})`);
  const tables = tablesOfSheet(sheet).flatMap((table) => [
    ...unfinishedRows(form, table, need),
    ...(need === "required" ? (requiredBesides[table] ?? []) : (expectedBesides[table] ?? [])),
  ]);
  const special = need === "expected" ? fieldsOfSheet(sheet).flatMap((key) => expectedByField[key] ?? []) : [];
  const terms = [...fields, ...tables, ...special];
  return terms.length === 0 ? "0" : terms.join("+");
}

/** The rows of a table that somebody has begun and that lack a cell of the need. */
function unfinishedRows(form: Form, table: string, need: Need): readonly string[] {
  const columns = Object.entries(tableOf(form, table).columns).filter(([, column]) => column.origin === "agency");
  const wanted = columns.filter(([, column]) => column.need === need);
  if (wanted.length === 0) return [];
  const isFilled = columns.map(([column]) => `(${columnName(table, column)}<>"")`).join("+");
  const lacks = wanted.map(([column]) => `(${columnName(table, column)}="")`).join("+");
  // In Excel a truth is greater than any number: a single comparison has to become a number before it is compared.
  return [`SUMPRODUCT(--((0+${isFilled})>0),--((0+${lacks})>0))`];
}

/** What a sheet needs beyond its cells one by one. */
const requiredBesides: { readonly [table: string]: readonly string[] } = {
  "service.stepsToday": [atLeastOne(columnName("service.stepsToday", "description"))],
  services: [atLeastOne(columnName("services", "name"))],
  // An adopted tool wants every responsibility acknowledged.
  "adoption.responsibilities": tools.map(
    ({ key, label }) =>
      `(${definedName(`tools.${key}.adopted`)}=${quoted(YES)})*COUNTIFS(${columnName("adoption.responsibilities", "tool")},${quoted(label)},${columnName("adoption.responsibilities", "acknowledged")},${quoted(`<>${YES}`)})`,
  ),
};

const expectedBesides: { readonly [table: string]: readonly string[] } = {
  measurements: [atLeastOne(columnName("measurements", "month"))],
  "adoption.dataBases": [
    `(${definedName("tools.systemsIntegration.adopted")}=${quoted(YES)})*${atLeastOne(columnName("adoption.dataBases", "dataBase"))}`,
  ],
};

const expectedByField: { readonly [field: string]: readonly string[] } = {
  // An indicator is either measured or has a month in which it will be.
  ...Object.fromEntries(
    indicators.map(({ key }) => [
      `metrics.${key}.value`,
      [
        `(${definedName(`metrics.${key}.value`)}=${quoted(NO_DATA)})*(${definedName(`metrics.${key}.expectedMonth`)}="")`,
      ],
    ]),
  ),
  "approval.committeeChair.name": [`COUNTBLANK(${definedName("approval.committeeChair.name")})`],
  "approval.owner.name": [`COUNTBLANK(${definedName("approval.owner.name")})`],
};

function atLeastOne(column: string): string {
  return `(SUMPRODUCT(--(${column}<>""))=0)`;
}

/** The words for what is missing, from the cells that count it. */
export function missingWords(required: string, expected: string): string {
  const count = (cell: string, word: string) => `${cell}&IF(${cell}=1," ${word}"," ${word}s")`;
  const verb = (cell: string) => `IF(${cell}=1,"falta ","faltam ")`;
  return `IF(${required}>0,"✗ "&${verb(required)}&${count(required, "obrigatório")}&IF(${expected}>0," e "&${count(expected, "recomendado")},""),IF(${expected}>0,"✓ obrigatórios preenchidos; "&${verb(expected)}&${count(expected, "recomendado")},"✓ completo"))`;
}

/** What a sheet lacks, as the cover knows it: addresses of cells of the cover, and the name of the sheet's first input. */
export interface SheetStanding {
  readonly sheet: string;
  readonly firstInput: string;
  readonly words: string;
  readonly required: string;
  readonly expected: string;
}

/** A link to the first sheet that lacks something, required before recommended, in the words of what it lacks. */
export function nextStepFormula(sheets: readonly SheetStanding[], whenNone: string): string {
  const choose = (leaf: (sheet: SheetStanding) => string, none: string) =>
    [
      ...sheets.map((sheet) => ({ sheet, cell: sheet.required })),
      ...sheets.map((sheet) => ({ sheet, cell: sheet.expected })),
    ].reduceRight((rest, { sheet, cell }) => `IF(${cell}>0,${leaf(sheet)},${rest})`, none);
  // The words begin with a mark.
  const words = ({ sheet, words }: SheetStanding) => `${quoted(`Próximo passo: ${sheet} – `)}&MID(${words},3,200)`;
  const target = choose(({ firstInput }) => quoted(`#${firstInput}`), quoted(`#${sheets[0]?.firstInput ?? ""}`));
  return `HYPERLINK(${target},${choose(words, quoted(whenNone))})`;
}
