import { packed } from "../../../plan/contract/packed.ts";
import * as examples from "../../page/examples.ts";
import { PASSWORD } from "../../page/visit.ts";
import type { Country } from "../excel/tables/country-in-excel.ts";
import { agenciesOf, COUNTRY, LINEAGE, ROUND, ROUND_TABLE } from "./consolidated-country.ts";
import type { OpenOptions, OpenPane, PaneHouse } from "./open-pane.ts";

/** Gives the cloud a country, in two pages. */
export function giveCountry({ cloud }: PaneHouse, country: Country): void {
  cloud.give("agencies", agenciesOf(country));
  cloud.give("consolidatedRecords", ({ query }) => {
    const half = Math.ceil(country.plans.length / 2);
    const isFirst = query.after === undefined;
    return {
      asOf: "2026-11-22",
      moment: "2026-11-22T17:05:09Z",
      records: packed({
        plans: country.plans.slice(isFirst ? 0 : half, isFirst ? half : undefined),
        agencies: isFirst ? country.agencies : [],
      }),
      next: isFirst ? "1001.0" : null,
    };
  });
}

/** Somebody of the ministry's before the consolidated view, in an empty workbook. */
export async function ministryDesk(house: PaneHouse, options: OpenOptions = {}): Promise<OpenPane> {
  await house.accounts.signUp(examples.analyst.email, PASSWORD).catch(() => {});
  house.cloud.give("me", examples.analyst);
  giveCountry(house, COUNTRY);
  house.cloud.give("consolidatedLineage", LINEAGE);
  house.cloud.give("rounds", [ROUND]);
  house.cloud.give("round", ROUND_TABLE);
  const opened = await house.open(null, options);
  const { pane } = opened;
  await pane.getByRole("button", { name: "Mais" }).click();
  await pane.getByRole("menuitem", { name: "Entrar" }).click();
  await pane.getByLabel("E-mail").fill(examples.analyst.email);
  await pane.getByLabel("Senha", { exact: true }).fill(PASSWORD);
  await pane.getByRole("button", { name: "Entrar" }).click();
  // Coming back from the entrance closes the menu.
  await pane.getByRole("heading", { name: "ainda não é um plano" }).waitFor();
  await pane.getByRole("button", { name: "Mais" }).click();
  await pane.getByRole("menuitem", { name: "Consolidado" }).click();
  await pane.getByRole("heading", { name: "O que entra" }).waitFor();
  return opened;
}
