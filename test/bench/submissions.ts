import { allRows } from "../../functions/src/repositories/all-rows.ts";
import { sendWorkbook } from "../../functions/src/use-cases/send-workbook.ts";
import { type Cloud, invited, sqliteCloud } from "../functions/submission/cloud.ts";
import { exampleOf, fillCountry } from "../functions/submission/country.ts";
import { planWorkbook, request } from "../functions/submission/workbooks.ts";
import { medianTimes } from "./median-times.ts";

const PLANS_EACH = 25;
const FIRST = 1_001;

/** A country's size, and the milliseconds that two things take in it. */
export interface CountryTimes {
  readonly plans: number;
  readonly agencies: number;
  readonly submission: number;
  readonly table: number;
}

/**
 * How long one more revision of a plan takes to be received, and the whole consolidated table to be read, in countries
 * of 4, 40 and 400 agencies of 25 plans each on the embedded store. The countries take turns.
 */
export async function submissionTimes(): Promise<readonly CountryTimes[]> {
  const sizes = [4, 40, 400];
  const clouds: Cloud[] = [];
  try {
    for (const agencies of sizes) clouds.push(await country(agencies));
    const submissions = await medianTimes(15, 2, clouds.map(revising));
    const tables = await medianTimes(3, 2, clouds.map(reading));
    return sizes.map((agencies, index) => ({
      plans: agencies * PLANS_EACH,
      agencies,
      submission: submissions[index] ?? 0,
      table: tables[index] ?? 0,
    }));
  } finally {
    for (const cloud of clouds) await cloud.close();
  }
}

async function country(agencies: number): Promise<Cloud> {
  const cloud = sqliteCloud();
  await send(cloud, "900001", 0);
  const example = await exampleOf(cloud.store, "900001", "plano-1");
  await fillCountry(cloud.store, example, { first: FIRST, agencies, plansEach: PLANS_EACH });
  return cloud;
}

/** Sends the next revision of one plan of an agency in the middle. */
function revising(cloud: Cloud): () => Promise<void> {
  let base = 0;
  return async () => {
    await send(cloud, String(FIRST + 2), base);
    base++;
  };
}

async function send(cloud: Cloud, agency: string, base: number): Promise<void> {
  const account = await invited(cloud, { uid: `pessoa-${agency}`, agency });
  const grid = planWorkbook({ "agency.siorg": agency, "service.unit": `Unidade ${base}` });
  const outcome = await sendWorkbook(cloud, { account, grid, source: "p.xlsx", request: request({ base }) });
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
}

function reading({ store }: Cloud): () => Promise<void> {
  return async () => {
    for await (const _ of allRows(store, null));
  };
}
