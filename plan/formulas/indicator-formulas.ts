import { definedName } from "../form/declaration.ts";
import { listLabel, type lists } from "../form/lists.ts";
import { type IndicatorKey, requestColumns } from "../form/metrics.ts";
import { columnName, DAYS_PER_UNIT, listName } from "../form/workbook-names.ts";
import { YES } from "../form/yes-no-words.ts";
import { type CellFormula, NO_DATA, quoted } from "./cell-formula.ts";

const measured = (column: string) => columnName("measurements", column);

/** The seven columns of requests by channel, side by side, under one name. */
export const CHANNEL_COLUMNS = measured("channels");

const month = measured("month");
const total = measured("requestsTotal");
const isDigital = `ISNUMBER(${measured("requestsWeb")})+ISNUMBER(${measured("requestsMobileApp")})`;

/** Row by row, over the whole table: how much the channels add up to, how many are given, and the requests in all. */
const eachChannel = `TRANSPOSE(COLUMN(${CHANNEL_COLUMNS})^0)`;
const sums = `MMULT(IF(ISNUMBER(${CHANNEL_COLUMNS}),${CHANNEL_COLUMNS},0),${eachChannel})`;
const given = `MMULT(IF(ISNUMBER(${CHANNEL_COLUMNS}),1,0),${eachChannel})`;
/** A channel left blank is not known: without the total, only all of them add up to it. */
const isCounted = `((ISNUMBER(${total})+(${given}=${requestColumns.length}))>0)`;
const requests = `IF(ISNUMBER(${total}),${total},${sums})`;

/** For each indicator measured by the month, which rows have what it needs: 1 or 0 for every row of the table. */
const usable: { readonly [K in Exclude<IndicatorKey, "digitisation">]: string } = {
  digitalAdoption: `${isCounted}*(${requests}>0)*(${sums}<=${requests})*((${isDigital}+(${sums}=${requests}))>0)`,
  volume: `${isCounted}*(${sums}<=${requests})`,
  serviceTime: `ISNUMBER(${measured("meanTime")})*(${measured("meanTime")}>=0)*ISNUMBER(MATCH(${measured("meanTimeUnit")},${listName("timeUnits")},0))*(1-ISNUMBER(${measured("completed")})*(${measured("completed")}=0))`,
  success: `ISNUMBER(${measured("started")})*ISNUMBER(${measured("completed")})*(${measured("started")}>0)*(${measured("completed")}>=0)*(${measured("completed")}<=${measured("started")})`,
  cost: `((ISNUMBER(${measured("directCost")})+ISNUMBER(${measured("indirectCost")}))>0)`,
  satisfaction: `ISNUMBER(${measured("satisfaction")})*(${measured("satisfaction")}>=0)*(${measured("satisfaction")}<=100)`,
};

/**
 * The month cell of an indicator: the latest month, not in the future, of which the table has what the indicator needs;
 * 0, which the format hides, when there is none.
 */
function monthFormula(key: keyof typeof usable): CellFormula {
  const formula = `MAX(IF(ISNUMBER(${month})*(${month}<=TODAY())*${usable[key]},${month}))`;
  return { formula, array: true, numFmt: "mm/yyyy;;" };
}

/** What stands in a column at the indicator's month; of two rows of one month the lower, as people correct by adding. */
function at(key: IndicatorKey, column: string): string {
  return `LOOKUP(2,1/(${month}=${monthCell(key)}),${column})`;
}

function monthCell(key: IndicatorKey): string {
  return definedName(`metrics.${key}.month`);
}

function valueFormula(key: IndicatorKey, formula: string, numFmt: string): CellFormula {
  return {
    formula: `IF(${monthCell(key)}=0,${quoted(NO_DATA)},IFERROR(${formula},${quoted(NO_DATA)}))`,
    array: true,
    numFmt,
  };
}

function requestsAt(key: IndicatorKey): string {
  // Not MATCH(2,1/(…)): unlike LOOKUP, LibreOffice's MATCH does not pass over the rows that are errors.
  const row = `MAX(IF(${month}=${monthCell(key)},ROW(${month})))-MIN(ROW(${month}))+1`;
  const channels = `SUM(INDEX(${CHANNEL_COLUMNS},${row},0))`;
  // Channels that add up to more than the total are no data, so that the greater of the two is the total or its stand-in.
  return `MAX(N(${at(key, total)}),${channels})`;
}

/** `web 80%, presencial 20%`, the channels without requests left out. */
function channelsFormula(): string {
  const parts = requestColumns.map(({ column, channel }) => {
    const count = at("volume", measured(column));
    const words = quoted(`, ${listLabel("channels", channel).toLocaleLowerCase("pt-BR")} `);
    return `IF(N(${count})>0,${words}&TEXT(${count}/${definedName("metrics.volume.value")},"0%"),"")`;
  });
  return `MID(${parts.join("&")},3,500)`;
}

function serviceTimeFormula(): string {
  const unit = `MATCH(${at("serviceTime", measured("meanTimeUnit"))},${listName("timeUnits")},0)`;
  return `${at("serviceTime", measured("meanTime"))}*INDEX(${DAYS_PER_UNIT},${unit})`;
}

/** A satisfaction on the scale 0 to 10 or 1 to 5, stretched to 0 to 100; without a scale it is 0 to 100 already. */
function satisfactionFormula(): string {
  const value = at("satisfaction", measured("satisfaction"));
  const scale = at("satisfaction", measured("satisfactionScale"));
  const words = (code: (typeof lists)["satisfactionScales"][number]["code"]) =>
    quoted(listLabel("satisfactionScales", code));
  return `IF(${scale}=${words("0-10")},${value}*10,IF(${scale}=${words("1-5")},(${value}-1)*25,${value}))`;
}

const steps = (column: string) => columnName("service.stepsToday", column);
const isStep = `((${steps("description")}<>"")+(${steps("channel")}<>"")+(${steps("digital")}<>"")>0)`;
const stepCount = `SUMPRODUCT(--${isStep})`;
const undecided = `SUMPRODUCT(--${isStep},--(${steps("digital")}=""))`;

const digitisation: CellFormula = {
  formula: `IF(${stepCount}=0,${quoted(NO_DATA)},IF(${undecided}>0,${quoted(NO_DATA)},COUNTIF(${steps("digital")},${quoted(YES)})/${stepCount}))`,
  numFmt: "0.0%",
};

/**
 * The cells of section 4 by key: the indicators as the glossary defines them, from the latest measurement that has
 * their inputs. For people's eyes: what is sent is derived from the measurements again.
 */
export const indicatorFormulas: ReadonlyMap<string, CellFormula> = new Map([
  ...(Object.keys(usable) as (keyof typeof usable)[]).map(
    (key) => [`metrics.${key}.month`, monthFormula(key)] as const,
  ),
  ["metrics.digitisation.month", { formula: `IF(${stepCount}=0,"","etapas de hoje")` }],
  [
    "metrics.digitalAdoption.value",
    valueFormula(
      "digitalAdoption",
      `(N(${at("digitalAdoption", measured("requestsWeb"))})+N(${at("digitalAdoption", measured("requestsMobileApp"))}))/${requestsAt("digitalAdoption")}`,
      "0.0%",
    ),
  ],
  ["metrics.volume.value", valueFormula("volume", requestsAt("volume"), '#,##0 "por mês"')],
  ["metrics.volume.channels", { ...valueFormula("volume", channelsFormula(), "General"), lines: 3 }],
  ["metrics.serviceTime.value", valueFormula("serviceTime", serviceTimeFormula(), '#,##0.0 "dias"')],
  [
    "metrics.success.value",
    valueFormula("success", `${at("success", measured("completed"))}/${at("success", measured("started"))}`, "0.0%"),
  ],
  ["metrics.digitisation.value", digitisation],
  [
    "metrics.cost.value",
    valueFormula(
      "cost",
      `N(${at("cost", measured("directCost"))})+N(${at("cost", measured("indirectCost"))})`,
      '"R$" #,##0.00',
    ),
  ],
  ["metrics.satisfaction.value", valueFormula("satisfaction", satisfactionFormula(), "0.0")],
]);
