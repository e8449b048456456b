import { describe, expect, test } from "@jest/globals";
import { paths } from "../../../functions/src/documents/paths.ts";
import { dateOfDayNumber, dayNumber } from "../../../plan/calendar/civil-date.ts";
import { action, person, watchedPlan } from "../../plan/reminders/watched.ts";
import { onBothStores } from "../submission/stores.ts";
import { morning } from "./morning.ts";
import { putPlans } from "./plans-in-store.ts";

const DATE = "2026-04-23";
const DUE = 37;

/** 25 plans an agency with an owner and a suplente an agency; the first 37, of two agencies, are due. */
function countryOf(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const siorg = String(900_001 + Math.floor(index / 25));
    const owner = { titular: person(`T${siorg}`), suplente: person(`S${siorg}`) };
    return watchedPlan([action(index < DUE ? "2026-04" : "2026-09")], {
      agency: siorg,
      plan: `p${index}`,
      watch: { owner },
    });
  });
}

onBothStores((open) => {
  describe("the morning run", () => {
    test("of 10,000 plans of which 37 are due reads those 37, and three documents for each person who is told", async () => {
      const { store, spent } = open();
      await putPlans(store, countryOf(10_000));
      await store.transact(async (transaction) => transaction.set(paths.overviewTold(), { on: DATE }));
      spent();
      expect(await morning(store, DATE)).toMatchObject({ plans: DUE, digests: 4 });
      expect(spent()).toEqual({
        read:
          DUE +
          // What was gathered for each of four people before, what is now, and whether they have a mail of the day.
          3 * 4 +
          // Settings, the ministry's team (nobody), addresses that take no mail and rounds whose day has come (none).
          4,
        // Each plan; for each person what is gathered, that it is no longer, and the mail.
        write: DUE + 3 * 4,
      });
      expect(await morning(store, DATE)).toMatchObject({ plans: 0, digests: 0 });
      // That no plan is due and nobody is to be told are a read each.
      expect(spent()).toEqual({ read: 6, write: 0 });
    });

    test("reads the consolidated rows on the first day of a week alone", async () => {
      const { store, spent } = open();
      const record = {
        agency: { siorg: "26", name: "Órgão", acronym: "O" },
        service: { name: null },
        state: "submitted",
        actions: [
          {
            standard: 7,
            action: "7. Divulgar",
            parties: "agency",
            month: "2026-02",
            situation: "notStarted",
            dateDone: null,
            place: { sheet: "Cronograma", row: 12, column: 3 },
          },
        ],
      };
      await store.transact(async (transaction) => {
        for (let agency = 1; agency <= 40; agency++) {
          transaction.set(paths.rows(String(agency), 0), {
            agency: String(agency),
            part: 0,
            parts: 1,
            workbook: null,
            plans: { p: record },
          });
        }
        const team = { uid: "m", email: "m@mp.exemplo.gov.br", name: "M", role: "ministry", agency: null };
        transaction.set(paths.person("m"), { ...team, disabled: false, invited: "2026-01-02T12:00:00Z" });
      });
      const reads: number[] = [];
      const told: boolean[] = [];
      for (let day = dayNumber("2026-04-20"); day <= dayNumber("2026-04-27"); day++) {
        spent();
        told.push((await morning(store, dateOfDayNumber(day))).overview);
        reads.push(spent().read);
      }
      expect(told).toEqual([true, false, false, false, false, false, false, true]);
      // On a Monday the rows, when it was told before (twice), the gathering before and after, and the mail.
      const quiet = reads[1] ?? 0;
      expect(reads).toEqual([quiet + 40 + 3, quiet, quiet, quiet, quiet, quiet, quiet, quiet + 40 + 3]);
    });
  });
});
