import { slice } from "../../screen/slice.ts";
import { goTo } from "../check/go-to.ts";
import type { ViewMaker } from "../view.ts";
import { formHere } from "./form-here.ts";
import { look, type RepairWorld } from "./look.ts";
import { mend } from "./mend.ts";
import { repairContent } from "./repair-content.ts";
import { repairingAfter, unlooked } from "./repairing.ts";
import { undo } from "./undo.ts";
import { repairWords } from "./words.ts";

/** What was pasted over the form, and putting it right. Its one act is to mend all of it. */
export const repairView: ViewMaker = (pane) => {
  const repairing = slice(unlooked, repairingAfter, pane.changed);
  const world: RepairWorld = { ...pane, repairing, form: () => formHere(pane.checking.get().workbook) };
  // What had the focus may be gone from the list: the title says where people are.
  const acted = (act: Promise<void>) => void act.then(() => pane.focus("title"));
  return {
    title: () => repairWords(pane.words()).title,
    content: () =>
      repairContent(
        { ...repairing.get(), isForm: world.form() !== null },
        {
          goTo: (place) => void goTo(place, pane),
          mend: (sheet) => acted(mend(sheet, world)),
          undo: (sheet) => acted(undo(sheet, world)),
          again: () => void look(world),
        },
        pane.words(),
      ),
    primary: () => {
      const { seen, acting } = repairing.get();
      if (seen === null || seen.repairs.length === 0 || seen.isReadOnly) return null;
      const text = repairWords(pane.words());
      return {
        text: acting?.act === "mend" ? text.mending : text.mendAll,
        act: () => acted(mend(null, world)),
        busy: acting !== null,
      };
    },
    opened: () => void look(world),
  };
};
