import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import { deliverMail } from "../../../functions/src/use-cases/deliver-mail.ts";
import { clockAt, delivering } from "./outbox-at-work.ts";

/**
 * A process of its own that delivers what is in a store's file: `FILE PORT MOMENT` does all there is, and with `N SIDE` it
 * kills itself right before or after its Nth transaction.
 */
const [, , file = "", port = "0", moment = "", number = "0", side = ""] = process.argv;
const store = openSqliteStore(file);
let count = 0;
const dying = {
  ...store,
  transact: (async (act) => {
    const mine = ++count;
    if (mine === Number(number) && side === "before") process.kill(process.pid, "SIGKILL");
    const result = await store.transact(act);
    if (mine === Number(number) && side === "after") process.kill(process.pid, "SIGKILL");
    return result;
  }) as typeof store.transact,
};
await deliverMail(delivering(dying, Number(port), clockAt(moment)));
await store.close();
